import type { FilingCounts } from './limit-filing.ts';
import type { NumberCustoms } from './number-reused.ts';
import type { Trade } from './other-destination.ts';
import type { EntryFinding } from './refund-entry.ts';
import type { ExitsTold } from './refund-exit.ts';

/**
 * What only all rows of a nation tell, which the patterns on paper ask beside a neighbourhood: customs of accounts,
 * and how many of a party's vehicles do as one does. It comes from the last run over the nation, as of its day; null
 * is what it does not say.
 */
export interface PaperPopulation {
  readonly numbers: NumberCustoms;
  /** Whether certificates tell their history over and over, old states after new ones. */
  readonly keepsHistory: boolean | null;
  /** Claims on an invoice told for other vehicles only, in percent. */
  readonly invoiceUsualPercent: number | null;
  /** Claims on an entry that shows this, in percent. */
  readonly entryUsualPercent: (finding: EntryFinding) => number | null;
  /** The first day of which customs tells, a day number; null in it when no entry tells a day. */
  readonly entries: { readonly since: number | null } | null;
  /** Null when customs tells of no exit, too. */
  readonly exits: ExitsTold | null;
  readonly trade: Trade | null;
  readonly filings: FilingCounts | null;
}

/** Of a nation that tells nothing. */
export const UNTOLD: PaperPopulation = {
  numbers: { seriesOf: () => null, usualPerMille: () => null },
  keepsHistory: null,
  invoiceUsualPercent: null,
  entryUsualPercent: () => null,
  entries: null,
  exits: null,
  trade: null,
  filings: null,
};
