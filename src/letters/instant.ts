import { DAY } from '../domain/calendar/china-clock.ts';
import { calendarDay } from '../domain/calendar/day.ts';

const FORM =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;

const MINUTE = 60_000; // not-law: milliseconds

/**
 * An instant of RFC 3339 as milliseconds since 1970, parts of a millisecond cut off. Null for another text, a day or
 * time that there is not, and a leap second.
 */
export const instantOf = (text: string): number | null => {
  const parts = FORM.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  const date = calendarDay(year ?? -1, month ?? 0, day ?? 0);
  if (date === null || hour! > 23 || minute! > 59 || second! > 59) return null;
  const thousandths = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const [awayHours, awayMinutes] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
  if (awayHours > 23 || awayMinutes > 59) return null;
  const away = (awayHours * 60 + awayMinutes) * MINUTE * (parts[8] === '-' ? -1 : 1);
  return date * DAY + (hour! * 60 + minute!) * MINUTE + second! * 1000 + thousandths - away;
};

/** An instant in milliseconds since 1970 as RFC 3339 writes it in UTC, with whole seconds. */
export const writtenInstant = (instant: number): string =>
  new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
