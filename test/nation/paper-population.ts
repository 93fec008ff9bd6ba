import {
  filedIn,
  filingCounts,
  filingTotals,
  limitFiling,
} from '../../src/domain/patterns/limit-filing.ts';
import { least } from '../../src/domain/patterns/lists.ts';
import { type NeighbourhoodRows, numberOf } from '../../src/domain/patterns/neighbourhood.ts';
import { numberCustoms, numberReused } from '../../src/domain/patterns/number-reused.ts';
import { otherDestination, tradeOf } from '../../src/domain/patterns/other-destination.ts';
import type { LawOfDay } from '../../src/domain/patterns/paper-pattern.ts';
import type { PaperPopulation } from '../../src/domain/patterns/paper-population.ts';
import {
  entriesFound,
  entryUsualPercent,
  refundEntry,
} from '../../src/domain/patterns/refund-entry.ts';
import { exitsTold, refundExit } from '../../src/domain/patterns/refund-exit.ts';
import {
  claimsIn,
  invoicesAstray,
  invoiceUsualPercent,
  refundInvoice,
} from '../../src/domain/patterns/refund-invoice.ts';
import {
  keepsHistory,
  severalRegistrations,
} from '../../src/domain/patterns/several-registrations.ts';

/**
 * Works out what all rows of a nation tell, as a run over the nation does in SQL.
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
