import { calendarDay, dayOf } from '../../../domain/calendar/day.ts';
import type { PlainNumber } from './number-column.ts';

const ZERO = 0x30;
const DASH = 0x2d;
const POINT = 0x2e;

const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;
const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;
/** The day before each month, and how many days it has. */
const BEFORE = new Int32Array(MONTHS);
const DAYS = new Uint8Array(MONTHS);
for (let at = 0; at < MONTHS; at += 1) {
  const year = FIRST_YEAR + Math.floor(at / 12);
  const month = (at % 12) + 1;
  BEFORE[at] = dayOf(year, month, 1) - 1;
  DAYS[at] = [31, 30, 29, 28].find((day) => calendarDay(year, month, day) !== null) ?? 0;
}

/** A day of ISO 8601, 2026-03-05, from 1980 to 2100. */
export const isoDay: PlainNumber = (bytes, start, end) => {
  if (end - start !== 10 || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return -1;
  const y0 = (bytes[start] as number) - ZERO;
  const y1 = (bytes[start + 1] as number) - ZERO;
  const y2 = (bytes[start + 2] as number) - ZERO;
  const y3 = (bytes[start + 3] as number) - ZERO;
  const m0 = (bytes[start + 5] as number) - ZERO;
  const m1 = (bytes[start + 6] as number) - ZERO;
  const d0 = (bytes[start + 8] as number) - ZERO;
  const d1 = (bytes[start + 9] as number) - ZERO;
  // as numbers without a sign, those below 0 are great
  if (y0 >>> 0 > 9 || y1 >>> 0 > 9 || y2 >>> 0 > 9 || y3 >>> 0 > 9) return -1;
  if (m0 >>> 0 > 9 || m1 >>> 0 > 9 || d0 >>> 0 > 9 || d1 >>> 0 > 9) return -1;
  const month = 10 * m0 + m1;
  const day = 10 * d0 + d1;
  const at = (1000 * y0 + 100 * y1 + 10 * y2 + y3 - FIRST_YEAR) * 12 + month - 1;
  if (month < 1 || month > 12 || at < 0 || at >= MONTHS) return -1;
  return day < 1 || day > (DAYS[at] as number) ? -1 : (BEFORE[at] as number) + day;
};

/** A whole number of up to nine digits. */
export const wholeNumber: PlainNumber = (bytes, start, end) => {
  if (end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit >>> 0 > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
};

/** Whole hundredths of a number of up to nine digits with two decimals, one or none. */
export const hundredths: PlainNumber = (bytes, start, end) => {
  if (end - start > 3 && bytes[end - 3] === POINT) {
    const whole = wholeNumber(bytes, start, end - 3);
    const rest = wholeNumber(bytes, end - 2, end);
    return whole < 0 || rest < 0 ? -1 : 100 * whole + rest;
  }
  if (end - start > 2 && bytes[end - 2] === POINT) {
    const whole = wholeNumber(bytes, start, end - 2);
    const rest = wholeNumber(bytes, end - 1, end);
    return whole < 0 || rest < 0 ? -1 : 100 * whole + 10 * rest;
  }
  const whole = wholeNumber(bytes, start, end);
  return whole < 0 ? -1 : 100 * whole;
};
