import { isoDate } from './iso-date.ts';

/** Milliseconds of a day. */
export const DAY = 86_400_000; // not-law: milliseconds

/** Milliseconds by which the clocks of China are ahead of Greenwich, all year. */
export const CHINA_AHEAD = 28_800_000; // not-law: milliseconds

/**
 * The day in China of an instant, a day number.
 *
 * @param instant milliseconds since 1970.
 */
export const chinaDayOf = (instant: number): number => Math.floor((instant + CHINA_AHEAD) / DAY);

/** The day in China of an instant that is written as ISO 8601, ISO. */
export const chinaDay = (instant: string): string => isoDate(chinaDayOf(Date.parse(instant)));

/** An instant that is written as ISO 8601 by the clocks of China, to the minute: `2026-11-24 09:05`. */
export const chinaMinute = (instant: string): string =>
  new Date(Date.parse(instant) + CHINA_AHEAD).toISOString().slice(0, 16).replace('T', ' ');

/** A time of a day in China as an instant of ISO 8601: `2026-11-24T00:00:00+08:00`. */
export const atChina = (day: string, time = '00:00:00'): string => `${day}T${time}+08:00`;
