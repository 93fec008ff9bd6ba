import { yearOf } from '../../calendar/day.ts';
import { addMonths, monthsBetween } from '../../calendar/months.ts';
import { includesAny } from './includes-any.ts';

/**
 * Makes a function of the text of its body. The text may speak of its parameters and of what is handed in here.
 *
 * @param write writes the body, and fills the lists that it looks in.
 */
export const compileText = <F>(
  parameters: string,
  write: (lists: ReadonlySet<string>[]) => string,
): F => {
  const lists: ReadonlySet<string>[] = [];
  const text = `"use strict";return function(${parameters}){${write(lists)}}`;
  const made = new Function('addMonths', 'monthsBetween', 'yearOf', 'includesAny', 'lists', text);
  return made(addMonths, monthsBetween, yearOf, includesAny, lists) as F;
};
