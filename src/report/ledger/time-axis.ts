import { civilOf, dayOf } from '../../domain/calendar/day.ts';

/** Steps between marks of the axis, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]; // not-law: steps of an axis

/**
 * Days on which the axis is marked: firsts of months, at an even step, at most `atMost` of them
 * between `from` and `to`, both inclusive. A short range may hold none.
 */
export const axisMarks = (from: number, to: number, atMost: number): readonly number[] => {
  const monthOf = (day: number): number => {
    const civil = civilOf(day);
    return (civil >> 9) * 12 + ((civil >> 5) & 15) - 1;
  };
  const firstOf = (month: number): number => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
  for (const step of STEPS) {
    const marks: number[] = [];
    for (let month = Math.ceil(monthOf(from) / step) * step; firstOf(month) <= to; month += step) {
      if (firstOf(month) >= from) marks.push(firstOf(month));
    }
    if (marks.length <= atMost) return marks;
  }
  return [];
};
