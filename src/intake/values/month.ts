import { civilOf } from '../../domain/calendar/day.ts';
import { parseDate } from './date.ts';
import { type CellParser, faultOf } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

const MONTH = /^(\d{4})\s?(?:[-./年]\s?)?(\d{1,2})\s?月?$/;
const MONTH_YEAR = /^(\d{1,2})[-./](\d{4})$/;

const monthText = (year: number, month: number): string | null =>
  year >= 1980 && year <= 2100 && month >= 1 && month <= 12 // not-law: years of dates
    ? `${year}-${String(month).padStart(2, '0')}`
    : null;

/** Reads a month: 2026-03, 2026年3月, 202603, 3/2026, or a whole date. Returns `YYYY-MM`, null or a fault. */
export const parseMonth: CellParser = (text) => {
  const folded = foldText(unwrapText(text));
  if (isPlaceholder(folded)) return null;
  const forward = /^\d{5}$/.test(folded) ? null : MONTH.exec(folded);
  if (forward !== null) {
    return monthText(Number(forward[1]), Number(forward[2])) ?? faultOf('not-a-month');
  }
  const backward = MONTH_YEAR.exec(folded);
  if (backward !== null) {
    return monthText(Number(backward[2]), Number(backward[1])) ?? faultOf('not-a-month');
  }
  const day = parseDate(folded);
  if (typeof day !== 'number') return faultOf('not-a-month');
  const civil = civilOf(day);
  return monthText(civil >> 9, (civil >> 5) & 15) ?? faultOf('not-a-month');
};
