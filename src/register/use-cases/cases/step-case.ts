import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { CASES } from '../../steps/living.ts';
import { needPart, needSignature } from '../../steps/need-part.ts';
import { heldState, takeStep } from '../../steps/take-step.ts';
import type { CaseOutcome } from '../../stores/case-files.ts';
import { type CaseInFull, showCase } from './list-cases.ts';

const KEEPERS = ['office', 'ministry'] as const;

/** The case that is meant. */
export interface OfCase {
  readonly caseFile: string;
}

/**
 * Takes a case for half an hour; one that another officer took and left lying is given back first. Refuses
 * `case-taken`, `person-needed`, `step-not-in-table`.
 */
export const takeCase = (
  register: Register,
  actor: Actor,
  { caseFile }: OfCase,
): Promise<Outcome<CaseInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, KEEPERS, 'act');
    if (actor.person === null) refuse('person-needed');
    if ((await heldState(tx, CASES, caseFile)) === 'taken')
      await takeStep(tx, CASES, caseFile, 'release');
    await takeStep(tx, CASES, caseFile, 'take');
    return showCase(tx, caseFile);
  });

/** Gives a case back. Refuses `case-taken`, `step-not-in-table`. */
export const releaseCase = (
  register: Register,
  actor: Actor,
  { caseFile }: OfCase,
): Promise<Outcome<CaseInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, KEEPERS, 'act');
    await takeStep(tx, CASES, caseFile, 'release');
    return showCase(tx, caseFile);
  });

/** What a case is closed with. */
export interface CaseClosing {
  readonly outcome: CaseOutcome;
  readonly ground: string;
  /** The rule that is wrong, by its code: for that outcome and no other. */
  readonly rule?: string;
  /** Ids of documents and findings beside the complaint itself. */
  readonly evidence?: readonly string[];
}

/**
 * Closes a case with its outcome and ground; a person who has it signs. Refuses `case-taken`, `rule-not-named`,
 * `step-not-in-table`.
 */
export const closeCase = (
  register: Register,
  actor: Actor,
  { caseFile, outcome, ground, rule, evidence = [] }: OfCase & CaseClosing,
): Promise<Outcome<CaseInFull>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, KEEPERS);
    const known = register.engine.law.ruleSet.rules.some(({ code }) => code === rule);
    if (outcome === 'rule-wrong' ? !known : rule !== undefined)
      refuse('rule-not-named', { field: 'rule' });
    const before = await showCase(tx, caseFile);
    await takeStep(tx, CASES, caseFile, 'close', {
      outcome,
      ground,
      rule: rule ?? null,
      evidence: [...new Set([...before.evidence, ...evidence])],
    });
    return showCase(tx, caseFile);
  });
