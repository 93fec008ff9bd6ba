import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Register } from '../register.ts';
import { countingLaw, dayNumber } from '../steps/law-numbers-of.ts';

/** The last day on which an attestation holds that is made on a day, inclusive; both ISO. */
export const attestedUntil = (register: Register, today: string): string => {
  const { numbers } = countingLaw(register, today);
  const days = numbers('integrity.outlet-unattested.attestedDays', null);
  return isoDate(dayNumber(today) + days);
};

/** By what the coverage of a country is called thin. */
export interface CoverageBounds {
  /** Thin above so many cars of the year an outlet. */
  readonly carsPerOutlet: number;
  /** Thin below so many outlets that say that they serve cars they did not import. */
  readonly servingOthers: number;
}

/** The bounds of the law in force on a day. */
export const coverageBounds = (register: Register, today: string): CoverageBounds => {
  const { numbers } = countingLaw(register, today);
  return {
    carsPerOutlet: numbers('cn.318.maker-service-capacity.carsPerOutlet', null),
    servingOthers: numbers('cn.318.maker-service-capacity.servingOthers', null),
  };
};

const LAST_OF_FIRST_HALF = 6; // not-law: month of the calendar

/** The half-year whose round a day is of: `2026-H2`. */
export const roundOf = (day: string): string => {
  const [year = '', month = ''] = day.split('-');
  return `${year}-H${Number(month) <= LAST_OF_FIRST_HALF ? 1 : 2}`;
};
