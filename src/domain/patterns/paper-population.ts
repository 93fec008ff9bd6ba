import {
  type FilingCounts,
  filedIn,
  filingCounts,
  filingTotals,
  limitFiling,
} from './limit-filing.ts';
import { least } from './lists.ts';
import { type NeighbourhoodRows, numberOf } from './neighbourhood.ts';
import { type NumberCustoms, numberCustoms, numberReused } from './number-reused.ts';
import { otherDestination, type Trade, tradeOf } from './other-destination.ts';
import type { LawOfDay } from './paper-pattern.ts';
import { type EntryFinding, entriesFound, entryUsualPercent, refundEntry } from './refund-entry.ts';
import { type ExitsTold, exitsTold, refundExit } from './refund-exit.ts';
import { claimsIn, invoicesAstray, invoiceUsualPercent, refundInvoice } from './refund-invoice.ts';
import { keepsHistory, severalRegistrations } from './several-registrations.ts';

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

/**
 * Works out what all rows of a nation tell.
 *
 * @param law as of the day of the vehicles that are asked: how much is usual hangs by it, too.
 */
export const paperPopulation = (told: NeighbourhoodRows, law: LawOfDay): PaperPopulation => {
  const invoiceFigures = refundInvoice.figures(law);
  const since = least(
    told
      .rows('declaration')
      .flatMap((row) => [
        numberOf(row, 'declaration.declaredOn'),
        numberOf(row, 'declaration.exitedOn'),
      ]),
  );
  const entryFigures = refundEntry.figures(law);
  const entries = entriesFound(told, entryFigures, since);
  const filed = filedIn(told, limitFiling.figures(law));
  return {
    numbers: numberCustoms(told, numberReused.figures(law)),
    keepsHistory: keepsHistory(told, severalRegistrations.figures(law)),
    invoiceUsualPercent: invoiceUsualPercent(
      invoicesAstray(told, invoiceFigures).length,
      claimsIn(told).length,
      invoiceFigures,
    ),
    entryUsualPercent: entryUsualPercent(entries.found, entries.claims, entryFigures),
    entries: { since },
    exits: exitsTold(told, refundExit.figures(law)),
    trade: tradeOf(told, otherDestination.figures(law)),
    filings: filingCounts(filed, filingTotals(filed)),
  };
};
