import { dayOf } from '../../domain/calendar/day.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';

/**
 * The last day of a month that is over, up to a day, both day numbers: editions for the public are as of such a day.
 */
export const monthEndUpTo = (day: number): number => {
  const [year = '', month = ''] = isoDate(day + 1).split('-');
  return dayOf(Number(year), Number(month), 1) - 1;
};
