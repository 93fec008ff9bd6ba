import { isoDate } from '../../calendar/iso-date.ts';
import type { DatedValue, LawProblem, Rule } from '../syntax.ts';

const NEVER = Number.NEGATIVE_INFINITY;
const ALWAYS = Number.POSITIVE_INFINITY;

const checkValue = (rule: Rule, value: DatedValue): readonly (readonly [string, string])[] => {
  const found: (readonly [string, string])[] = [];
  const start = rule.from ?? NEVER;
  const end = rule.unknownAfterwards || rule.until === null ? (rule.until ?? ALWAYS) : rule.until;
  let reached: number | null = null;
  for (const { from, until } of value.periods) {
    const first = from ?? NEVER;
    const last = until ?? ALWAYS;
    if (last < first) found.push(['bad-date', `${value.id}: a period ends before it begins`]);
    if (reached === null) {
      if (first > start) found.push(['gap', `${value.id} begins after the rule does`]);
    } else if (first <= reached) {
      found.push(['overlap', `${value.id}: two periods hold on ${isoDate(first)}`]);
    } else if (first > reached + 1) {
      found.push(['gap', `${value.id}: no period holds on ${isoDate(reached + 1)}`]);
    }
    reached = Math.max(reached ?? NEVER, last);
  }
  if ((reached ?? NEVER) < end) found.push(['gap', `${value.id} ends before the rule does`]);
  return found;
};

/** Gaps and overlaps: the periods of each value must cover the life of its rule, each day once. */
export const checkPeriods = (rule: Rule): readonly LawProblem[] => {
  const found = rule.values.flatMap((value) => checkValue(rule, value));
  if (rule.from !== null && rule.until !== null && rule.until < rule.from) {
    found.push(['unreachable', 'inForce ends before it begins']);
  }
  return found.map(([code, message]) => ({ file: rule.file, where: rule.id, code, message }));
};
