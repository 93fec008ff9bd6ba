import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { type LawNumbers, lawNumbers } from '../../domain/rules/law-numbers.ts';
import type { Register } from '../register.ts';

/** What the register itself counts by. */
export interface CountingLaw {
  readonly numbers: LawNumbers;
  readonly calendar: WorkingCalendar;
  /** The day of the register, days since 1970. */
  readonly today: number;
}

/** The day number of a day that the database wrote. */
export const dayNumber = (iso: string): number => {
  const day = parseIsoDate(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
};

/** The numbers of the law in force and the working days of China, on a day (ISO). */
export const countingLaw = ({ engine }: Register, today: string): CountingLaw => {
  const day = dayNumber(today);
  const { law, reference } = engine.reader({ today: day, everything: false });
  return { numbers: lawNumbers(law.ruleSet, day), calendar: reference.calendar, today: day };
};
