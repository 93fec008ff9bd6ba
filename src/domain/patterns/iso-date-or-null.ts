import { isoDate } from '../calendar/iso-date.ts';

/** A day number as an ISO date; null when it is not told. */
export const isoDateOrNull = (day: number | null): string | null =>
  day === null ? null : isoDate(day);
