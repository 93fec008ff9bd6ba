import { chinaDayOf } from '../../domain/calendar/china-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Register } from '../register.ts';

/** The day in China by which a pre-check is answered where it names none, ISO; the database is not asked. */
export const checkingDay = ({ today }: Register): string =>
  today ?? isoDate(chinaDayOf(Date.now()));
