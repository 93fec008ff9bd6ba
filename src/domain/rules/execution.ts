import { parseIsoDate } from '../calendar/iso-date.ts';

/** What somebody may do against a decision; `appeal` is what the office takes itself. */
export const REMEDIES = ['appeal', 'reconsideration', 'court'] as const;
export type RemedyName = (typeof REMEDIES)[number];

/** Whether a decision is carried out while somebody goes against it. */
export const EXECUTIONS = ['notStayed', 'stayed'] as const;
export type Execution = (typeof EXECUTIONS)[number];

/**
 * The period of a day; before all periods the first.
 *
 * @param periods in order, at least one.
 * @param day ISO.
 * @throws Error without a period.
 */
export const periodBegun = <Period extends { readonly from: string }>(
  periods: readonly Period[],
  day: string,
): Period => {
  const number = parseIsoDate(day) ?? 0;
  const begun = periods.findLast(({ from }) => (parseIsoDate(from) ?? 0) <= number);
  const found = begun ?? periods[0];
  if (found === undefined) throw new Error('a remedy has a period');
  return found;
};
