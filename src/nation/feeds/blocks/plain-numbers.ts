import { calendarDay, dayOf } from '../../../domain/calendar/day.ts';
import type { PlainNumber } from './number-column.ts';

const ZERO = 0x30;
const POINT = 0x2e;

/** Four digits 0, two of them between dashes, and what is added and looked at to tell digits. */
const ZEROS = 0x30303030;
const MONTH = 0x2d30302d;
const SIX = 0x06060606;
const UPPER = 0xf0f0f0f0 | 0;
const ENDS = 0xff0000ff | 0;

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
export const isoDay: PlainNumber = (_bytes, start, end, view) => {
  if (end - start !== 10) return -1;
  // what is not a digit leaves a bit in the upper half of its byte, also with six more
  const year = view.getInt32(start, true) ^ ZEROS;
  const middle = view.getInt32(start + 4, true) ^ MONTH;
  const last = view.getUint16(start + 8, true) ^ (ZEROS & 0xffff);
  if (((year | (year + SIX)) & UPPER) !== 0 || (middle & ENDS) !== 0) return -1;
  if (((middle | (middle + SIX) | (last << 8) | ((last << 8) + SIX)) & (UPPER & ~ENDS)) !== 0) {
    return -1;
  }
  const month = 10 * ((middle >>> 8) & 15) + ((middle >>> 16) & 15);
  const day = 10 * (last & 15) + (last >>> 8);
  const thousands = 1000 * (year & 15) + 100 * ((year >>> 8) & 15); // not-law: digits of a year
  const at = (thousands + 10 * ((year >>> 16) & 15) + (year >>> 24) - FIRST_YEAR) * 12 + month - 1;
  if (month < 1 || month > 12 || at < 0 || at >= MONTHS) return -1;
  return day < 1 || day > (DAYS[at] as number) ? -1 : (BEFORE[at] as number) + day;
};

/** A whole number of up to nine digits. */
export const wholeNumber = (bytes: Uint8Array, start: number, end: number): number => {
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
export const hundredths = (bytes: Uint8Array, start: number, end: number): number => {
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
