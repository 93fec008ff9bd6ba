import { type FilingCounts, filingCounts, limitFiling } from './limit-filing.ts';
import { least } from './lists.ts';
import { numberOf, type Told } from './neighbourhood.ts';
import { type NumberCustoms, numberCustoms, numberReused } from './number-reused.ts';
import { otherDestination, type Trade, tradeOf } from './other-destination.ts';
import type { LawOfDay } from './paper-pattern.ts';
import { type EntryFinding, entryUsualPercent, refundEntry } from './refund-entry.ts';
import { type ExitsTold, exitsTold, refundExit } from './refund-exit.ts';
import { invoiceUsualPercent, refundInvoice } from './refund-invoice.ts';
import { keepsHistory, severalRegistrations } from './several-registrations.ts';

/**
 * What only all rows of a nation tell, which the patterns on paper ask beside a neighbourhood: customs of accounts,
 * and how many of a party's vehicles do as one does. It comes from the last run over the nation.
 */
export interface PaperPopulation {
  /** The day as of which the run speaks, a day number. */
  readonly on: number;
  readonly numbers: NumberCustoms;
  /** Whether certificates tell their history over and over, old states after new ones. */
  readonly keepsHistory: boolean;
  /** Claims on an invoice told for other vehicles only, in percent. */
  readonly invoiceUsualPercent: number;
  /** Claims on an entry that shows this, in percent. */
  readonly entryUsualPercent: (finding: EntryFinding) => number;
  /** The first day of which customs tells, a day number; null when it tells of none. */
  readonly entriesSince: number | null;
  /** Null when customs tells of no exit. */
  readonly exits: ExitsTold | null;
  readonly trade: Trade;
  readonly filings: FilingCounts;
}

/**
 * Works out what all rows of a nation tell.
 *
 * @param law as of the day of the vehicles that are asked: how much is usual hangs by it, too.
 * @param on the day of the run, a day number.
 */
export const paperPopulation = (told: Told, law: LawOfDay, on: number): PaperPopulation => {
  const entriesSince = least(
    told
      .rows('declaration')
      .flatMap((row) => [
        numberOf(row, 'declaration.declaredOn'),
        numberOf(row, 'declaration.exitedOn'),
      ]),
  );
  return {
    on,
    numbers: numberCustoms(told, numberReused.figures(law)),
    keepsHistory: keepsHistory(told, severalRegistrations.figures(law)),
    invoiceUsualPercent: invoiceUsualPercent(told, refundInvoice.figures(law)),
    entryUsualPercent: entryUsualPercent(told, refundEntry.figures(law), entriesSince),
    entriesSince,
    exits: exitsTold(told, refundExit.figures(law)),
    trade: tradeOf(told, otherDestination.figures(law)),
    filings: filingCounts(told, limitFiling.figures(law)),
  };
};
