import { calendarDay, civilOf, dayOf } from './day.ts';

const ZERO = 48;
const DASH = 45;

const digitsAt = (text: string, start: number, count: number): number => {
  let value = 0;
  for (let at = start; at < start + count; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};

/**
 * The day number of an ISO date, exactly `YYYY-MM-DD` and nothing around it. Returns null for any
 * other text and for a date that does not exist.
 */
export const parseIsoDate = (text: string): number | null => {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  return calendarDay(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const written = (day: number): string => {
  const civil = civilOf(day);
  const year = civil >> 9;
  const shownYear =
    year >= 0 && year <= 9999 ? pad(year, 4) : `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
  return `${shownYear}-${pad((civil >> 5) & 15, 2)}-${pad(civil & 31, 2)}`;
};

/** Texts of the days around now, each written once: a nation's feed repeats a few hundred dates. */
const REMEMBERED_FROM = dayOf(1990, 1, 1);
const remembered: (string | undefined)[] = new Array(dayOf(2060, 1, 1) - REMEMBERED_FROM);

/**
 * A day as `YYYY-MM-DD`. Years outside 0-9999 are written with a sign and six digits, as ISO 8601
 * has it; `parseIsoDate` does not read those back.
 */
export const isoDate = (day: number): string => {
  const place = day - REMEMBERED_FROM;
  if (place < 0 || place >= remembered.length) return written(day);
  const known = remembered[place];
  if (known !== undefined) return known;
  const text = written(day);
  remembered[place] = text;
  return text;
};
