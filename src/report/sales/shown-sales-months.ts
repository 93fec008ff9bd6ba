import type { SalesRow } from './sales-model.ts';

/** Five years are looked at; a date beyond them is mostly a slip of the pen. */
const MOST = 60;

/**
 * The months worth a bar: dated, up to that of `asOf`, at most five years; from the first with a
 * reported sale or, when none is reported, with a registration.
 */
export const shownSalesMonths = (
  months: readonly SalesRow[],
  asOf: string,
): readonly SalesRow[] => {
  const until = asOf.slice(0, 7);
  const since = `${Number(until.slice(0, 4)) - MOST / 12}${until.slice(4)}`;
  const shown = months.filter(({ key }) => key > since && key <= until);
  const reported = shown.findIndex((month) => (month.reported ?? 0) > 0);
  const begun = reported < 0 ? shown.findIndex(({ registered }) => registered > 0) : reported;
  return begun < 0 ? [] : shown.slice(begun);
};
