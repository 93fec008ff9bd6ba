import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type Register, todayIn } from '../../register.ts';
import { STANDINGS } from '../../steps/living.ts';
import { needPart, needSignature } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { findStanding, type Standing } from '../../stores/standings.ts';
import type { Transaction } from '../../transaction.ts';

const AUTHORITIES = ['office', 'ministry'] as const;

/** Whose standing. */
interface Whose {
  /** Id of the exporter. */
  readonly exporter: string;
}

/** On what a step rests. */
interface Grounded extends Whose {
  /** The provision. */
  readonly ground: string;
}

/** A step with documents or findings, by their ids. */
interface Evidenced extends Grounded {
  readonly evidence: readonly string[];
}

/** A step whose notice the exporter is sent. */
interface Noticed extends Evidenced {
  readonly notice: Bilingual;
}

const show = async (tx: Transaction, exporter: string): Promise<Standing> =>
  (await findStanding(tx, exporter)) ?? refuse('not-found');

const step = async (
  tx: Transaction,
  verb: string,
  exporter: string,
  set: Readonly<Record<string, unknown>>,
): Promise<Standing> => {
  const { id } = await show(tx, exporter);
  await takeStep(tx, STANDINGS, id, verb, set);
  return show(tx, exporter);
};

const needEvidence = (evidence: readonly string[]): void => {
  if (evidence.length === 0) refuse('not-well-formed', { field: 'evidence' });
};

/** A step of an office or the ministry that rests on a ground alone; the standing holds from today. */
const grounded =
  (verb: string, parts: readonly ('office' | 'ministry')[]) =>
  (register: Register, actor: Actor, { exporter, ground }: Grounded): Promise<Outcome<Standing>> =>
    register.as(actor, async (tx) => {
      needSignature(actor, parts);
      return step(tx, verb, exporter, { ground, since: await todayIn(tx) });
    });

/** A step that rests on a ground and evidence; the standing holds from today. */
const evidenced =
  (verb: string, parts: readonly ('office' | 'ministry')[]) =>
  (
    register: Register,
    actor: Actor,
    { exporter, ground, evidence }: Evidenced,
  ): Promise<Outcome<Standing>> =>
    register.as(actor, async (tx) => {
      needSignature(actor, parts);
      needEvidence(evidence);
      return step(tx, verb, exporter, { ground, evidence, since: await todayIn(tx) });
    });

/** A proposal, which holds when a second person has signed it. */
const proposed =
  (verb: string) =>
  (
    register: Register,
    actor: Actor,
    { exporter, ground, evidence, notice }: Noticed,
  ): Promise<Outcome<Standing>> =>
    register.as(actor, async (tx) => {
      needSignature(actor, AUTHORITIES);
      needEvidence(evidence);
      return step(tx, verb, exporter, {
        ground,
        evidence,
        notice_en: notice.en,
        notice_zh: notice.zh,
      });
    });

/** The signature of a second person under what was proposed; the standing holds from today. */
const signed =
  (verb: string) =>
  (register: Register, actor: Actor, { exporter }: Whose): Promise<Outcome<Standing>> =>
    register.as(actor, async (tx) => {
      needSignature(actor, AUTHORITIES);
      return step(tx, verb, exporter, { since: await todayIn(tx) });
    });

/** 约谈: the exporter is talked to. */
export const talkToExporter = evidenced('talk', AUTHORITIES);
/** The talk is settled. */
export const settleTalk = grounded('settle', AUTHORITIES);
/** An order to rectify is proposed. */
export const proposeOrder = proposed('propose-order');
/** 责令整改: a second person signs the order. Refuses `second-person`. */
export const orderRectification = signed('order');
/** The rectification was done. */
export const clearRectification = evidenced('clear', AUTHORITIES);
/** A bar from licences is proposed. */
export const proposeBar = proposed('propose-bar');
/** 禁止申领: a second person signs the bar, in every province. Refuses `second-person`. */
export const barExporter = signed('bar');
/** The ministry lifts the bar. */
export const liftBar = evidenced('lift', ['ministry']);
/** The ministry overturns what was done, by somebody who took no part. Refuses `second-person`. */
export const overturnStanding = grounded('overturn', ['ministry']);

/** What was proposed is dropped. */
export const dropProposal = (
  register: Register,
  actor: Actor,
  { exporter }: Whose,
): Promise<Outcome<Standing>> =>
  register.as(actor, (tx) => {
    needSignature(actor, AUTHORITIES);
    return step(tx, 'drop', exporter, {
      ground: null,
      evidence: [],
      notice_en: null,
      notice_zh: null,
    });
  });

/** The exporter reports what it did to rectify, with evidence. */
export const reportRectification = (
  register: Register,
  actor: Actor,
  { report, evidence }: { readonly report: string; readonly evidence: readonly string[] },
): Promise<Outcome<Standing>> =>
  register.as(actor, (tx) => {
    const exporter = needPart(actor, ['exporter'], 'act');
    needEvidence(evidence);
    return step(tx, 'report', exporter, { report, evidence });
  });
