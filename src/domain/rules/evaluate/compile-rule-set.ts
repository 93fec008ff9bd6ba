import type { Dossier } from '../../assess/dossier.ts';
import { yearOf } from '../../calendar/day.ts';
import { addMonths, monthsBetween } from '../../calendar/months.ts';
import type { Rule, RuleSet } from '../syntax.ts';
import { explanationText, type ResultCode, resultText } from './compile-rule.ts';
import { includesAny } from './includes-any.ts';

/** A rule that can be asked: quickly, or with the facts that decided it. */
export interface CompiledRule {
  readonly rule: Rule;
  /** The result alone. */
  readonly result: (dossier: Dossier) => ResultCode;
  /** The result; pushes fact indexes (repeats possible) on `why` and `miss`. */
  readonly explain: (dossier: Dossier, why: number[], miss: number[]) => ResultCode;
}

/** The law, ready to be read over dossiers in memory. */
export interface CompiledLaw {
  readonly ruleSet: RuleSet;
  /** Gate, duty and risk rules, which concern every vehicle. */
  readonly general: readonly CompiledRule[];
  /** Entry rules by importing country. */
  readonly entry: ReadonlyMap<string, readonly CompiledRule[]>;
}

type Build = (
  addMonths: unknown,
  monthsBetween: unknown,
  yearOf: unknown,
  includesAny: unknown,
  lists: unknown,
) => Pick<CompiledRule, 'result' | 'explain'>;

/** Compiles one rule to two functions. */
export const compileRule = (rule: Rule): CompiledRule => {
  const lists: ReadonlySet<string>[] = [];
  const result = resultText(rule, lists);
  const explain = explanationText(rule, lists);
  const text = `"use strict";return{result:function(d){${result}},explain:function(d,why,miss){${explain}}}`;
  const build = new Function(
    'addMonths',
    'monthsBetween',
    'yearOf',
    'includesAny',
    'lists',
    text,
  ) as Build;
  return { rule, ...build(addMonths, monthsBetween, yearOf, includesAny, lists) };
};

/** Compiles the whole law. */
export const compileRuleSet = (ruleSet: RuleSet): CompiledLaw => {
  const entry = new Map<string, CompiledRule[]>();
  const general: CompiledRule[] = [];
  for (const rule of ruleSet.rules) {
    const compiled = compileRule(rule);
    if (rule.country === null) general.push(compiled);
    else {
      const list = entry.get(rule.country);
      if (list === undefined) entry.set(rule.country, [compiled]);
      else list.push(compiled);
    }
  }
  return { ruleSet, general, entry };
};
