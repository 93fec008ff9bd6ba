import type { Vintage } from './sales-model.ts';

/** What became of a month's figure. */
export interface MonthRevisions {
  /** `2026-03`. */
  readonly month: string;
  /** In order of the day; never empty. */
  readonly vintages: readonly Vintage[];
  readonly first: Vintage;
  readonly latest: Vintage;
}

/** Months from that of `from` to that of `to`; both begin `YYYY-MM`. */
export const monthsBetween = (from: string, to: string): number => {
  const months = (text: string): number => 12 * Number(text.slice(0, 4)) + Number(text.slice(5, 7));
  return months(to) - months(from);
};

/** The vintages month by month, in the order given. */
export const monthRevisions = (vintages: readonly Vintage[]): readonly MonthRevisions[] => {
  const byMonth = new Map<string, Vintage[]>();
  for (const vintage of vintages) {
    const known = byMonth.get(vintage.month);
    if (known === undefined) byMonth.set(vintage.month, [vintage]);
    else known.push(vintage);
  }
  return [...byMonth].flatMap(([month, all]) => {
    const [first, latest] = [all[0], all.at(-1)];
    return first === undefined || latest === undefined
      ? []
      : [{ month, vintages: all, first, latest }];
  });
};
