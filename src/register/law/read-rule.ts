import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Rule } from '../../domain/rules/syntax.ts';
import { type RulePieces, rulePieces } from '../../domain/rules/words/rule-pieces.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Actor } from '../actor.ts';
import { checkingDay } from '../checks/checking-day.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';

/** One rule, by its code or id. */
export interface RuleAsked {
  readonly code: string;
  /** ISO; today without it. */
  readonly on?: string;
  readonly language: keyof Bilingual;
}

/** A rule in words as it stands on a day, ISO. */
export interface RuleRead {
  readonly on: string;
  readonly rule: Rule;
  readonly pieces: RulePieces;
}

/** One rule in words, as it stands on a day. Refused `not-found`, `not-well-formed`. */
export const readRule = async (
  register: Register,
  _actor: Actor,
  { code, on, language }: RuleAsked,
): Promise<Outcome<RuleRead>> => {
  const day = parseIsoDate(on ?? checkingDay(register));
  if (day === null) return { kind: 'refused', code: 'not-well-formed', field: 'on', values: {} };
  const wanted = code.toLowerCase();
  const rule = register.engine.law.ruleSet.rules.find(
    (one) => one.code.toLowerCase() === wanted || one.id === wanted,
  );
  if (rule === undefined) return { kind: 'refused', code: 'not-found', field: 'code', values: {} };
  const pieces = rulePieces(rule, { language, on: day });
  return { kind: 'done', value: { on: isoDate(day), rule, pieces } };
};
