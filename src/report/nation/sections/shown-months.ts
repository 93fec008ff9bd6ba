import type { GroupTotal } from '../../../domain/nation/nation-summary.ts';

/** Five years are looked at; a date beyond them is mostly a slip of the pen. */
const MOST = 60;

/**
 * The months worth a column: up to that of the answer (or, when all are later, up to the last), at
 * most five years. A slip like 1206 or 2062 must not press the others together.
 */
export const shownMonths = (
  months: readonly GroupTotal[],
  today: string,
): readonly GroupTotal[] => {
  const until = today.slice(0, 7);
  const past = months.filter(({ key }) => key <= until);
  const recent = (past.length > 0 ? past : months).slice(-MOST);
  const begun = recent.findIndex(({ vehicles }) => vehicles > 0);
  return begun < 0 ? [] : recent.slice(begun);
};
