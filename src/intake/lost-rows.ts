import { ACCOUNTS, type Account, FACTS } from '../domain/facts/fact-table.ts';
import type { ProblemCode } from './problem-catalogue.ts';

/**
 * Accounts of which a blank of some fact says "no" (no exit, no deregistration, no revocation): what a row of theirs
 * told that cannot be used must not pass for one.
 */
export const SPEAKING_ACCOUNTS: readonly Account[] = ACCOUNTS.filter((account) =>
  FACTS.some((fact) => fact.account === account && fact.spokenOf !== undefined),
);

/** What is told of a row that cannot be used, and is lost with the VINs that stand in it. */
export const LOST_ROW = [
  'too-many-fields',
  'too-few-fields',
  'broken-quotes',
  'cell-too-long',
  'undecodable-bytes',
  'control-character',
  'not-an-object',
] as const satisfies readonly ProblemCode[];

/** One of `LOST_ROW`. */
export type LostRowCode = (typeof LOST_ROW)[number];
