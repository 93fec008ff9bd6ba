import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { OUTLETS } from '../steps/living.ts';
import { needPart } from '../steps/need-part.ts';
import { takeStep } from '../steps/take-step.ts';
import type { Transaction } from '../transaction.ts';
import { type OutletInFull, showOutlet } from './get-outlet.ts';
import { attestedUntil } from './outlet-law.ts';
import { findOutlet } from './outlet-rows.ts';
import { retellLetters } from './retell-letters.ts';
import { tellOutlets } from './tell-network.ts';

/** Which outlet, on what ground and by which documents or findings. */
export interface OutletEvidence {
  readonly outlet: string;
  readonly ground: string;
  /** Ids; at least one. */
  readonly evidence: readonly string[];
}

/** Which outlet closed, and when. */
export interface OutletClosure {
  readonly outlet: string;
  /** ISO; today without it, and never later. */
  readonly on?: string;
  readonly ground?: string;
}

/** The organisation whose outlet it is. */
const ownerOf = async (tx: Transaction, id: string): Promise<string> =>
  (
    await tx.maybe<{ organisation: string }>(
      'SELECT organisation FROM register.outlet WHERE id = $1',
      [id],
    )
  )?.organisation ?? refuse('not-found');

/** Takes a step, and tells the outlet account what became of the outlet, also where letters name it. */
const step = async (
  tx: Transaction,
  id: string,
  verb: string,
  set: Readonly<Record<string, unknown>>,
): Promise<OutletInFull> => {
  const teller = await ownerOf(tx, id);
  await takeStep(tx, OUTLETS, id, verb, set);
  const now = (await findOutlet(tx, id)) ?? refuse('not-found');
  await tellOutlets(tx, { teller, source: id, before: [now], now: [now] });
  await retellLetters(tx, teller, [now], false);
  return showOutlet(tx, id);
};

const needEvidence = (evidence: readonly string[]): void => {
  if (evidence.length === 0) refuse('not-well-formed', { field: 'evidence' });
};

/**
 * An authority disputes an outlet: until it is settled the public is told so, and no letter rests on it.
 *
 * Refusals: `not-found`, `step-not-in-table`, `part-missing`, `right-missing`, `not-well-formed`.
 */
export const disputeOutlet = (
  register: Register,
  actor: Actor,
  { outlet, ground, evidence }: OutletEvidence,
): Promise<Outcome<OutletInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'act');
    needEvidence(evidence);
    return step(tx, outlet, 'dispute', { ground, evidence });
  });

/**
 * A dispute is settled: by the manufacturer, who thereby attests the outlet anew, or by the ministry, after which the
 * attestation that was disputed holds for as long as it did.
 *
 * Refusals: as of a dispute.
 */
export const settleOutlet = (
  register: Register,
  actor: Actor,
  { outlet, ground, evidence }: OutletEvidence,
): Promise<Outcome<OutletInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer', 'ministry'], 'act');
    needEvidence(evidence);
    const today = await todayIn(tx);
    const attested =
      actor.part === 'manufacturer'
        ? { attested_on: today, attested_until: attestedUntil(register, today) }
        : {};
    return step(tx, outlet, 'settle', { ground, evidence, ...attested });
  });

/**
 * The manufacturer closes an outlet, for good.
 *
 * Refusals: `not-found`, `step-not-in-table`, `part-missing`, `right-missing`, `day-impossible`.
 */
export const closeOutlet = (
  register: Register,
  actor: Actor,
  { outlet, on, ground }: OutletClosure,
): Promise<Outcome<OutletInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'act');
    const today = await todayIn(tx);
    const day = on ?? today;
    if (day > today) return refuse('day-impossible', { field: 'on' });
    return step(tx, outlet, 'close', {
      closed_on: day,
      ...(ground === undefined ? {} : { ground }),
    });
  });
