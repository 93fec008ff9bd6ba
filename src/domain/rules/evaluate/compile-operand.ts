import type { Dossier } from '../../assess/dossier.ts';
import { yearOf } from '../../calendar/day.ts';
import { addMonths, monthsBetween } from '../../calendar/months.ts';
import type { Condition, Operand, Scalar } from '../syntax.ts';
import { Emitter } from './emit.ts';
import { includesAny } from './includes-any.ts';

type Asked<T> = (dossier: Dossier) => T;

const build = <T>(emit: (emitter: Emitter) => string): Asked<T> => {
  const lists: ReadonlySet<string>[] = [];
  const emitter = new Emitter(lists);
  const expression = emit(emitter);
  const text = `"use strict";return function(d){${emitter.declarations}return ${expression};}`;
  const make = new Function('addMonths', 'monthsBetween', 'yearOf', 'includesAny', 'lists', text);
  return make(addMonths, monthsBetween, yearOf, includesAny, lists) as Asked<T>;
};

/** Makes a function of a dossier that yields one operand of a rule; null = unknown. */
export const compileOperand = (operand: Operand): Asked<Scalar | null> =>
  build((emitter) => emitter.operand(operand));

/** Makes a function of a dossier that yields the truth of a condition: 0 false, 1 unknown, 2 true. */
export const compileCondition = (condition: Condition): Asked<number> =>
  build((emitter) => emitter.condition(condition));
