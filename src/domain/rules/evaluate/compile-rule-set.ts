import type { Dossier } from '../../assess/dossier.ts';
import { yearOf } from '../../calendar/day.ts';
import { addMonths, monthsBetween } from '../../calendar/months.ts';
import type { Rule, RuleSet } from '../syntax.ts';
import { explanationText, type ResultCode, resultText } from './compile-rule.ts';
import { type Effects, type Fused, fuse } from './fuse.ts';
import { includesAny } from './includes-any.ts';

/** A rule that can be asked: quickly, or with the facts that decided it. */
export interface CompiledRule {
  readonly rule: Rule;
  /** What it does to the answer of its axis. */
  readonly effects: Effects;
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
  /** The answers alone, all rules of an axis at once. */
  readonly quick: {
    /** Or-ed `OPEN`, `BLOCKED`, `UNIDENTIFIED`. */
    readonly gate: Fused;
    /** Or-ed `CONDITIONAL`, `BARRED`, `BARRING_UNKNOWN`, by country. */
    readonly entry: ReadonlyMap<string, Fused>;
    /** Sum of the weights raised. */
    readonly risk: Fused;
  };
}

/** What a rule may do to an answer, as flags. */
export const OPEN = 1;
export const BLOCKED = 2;
export const UNIDENTIFIED = 4;
export const CONDITIONAL = 1;
export const BARRED = 2;
export const BARRING_UNKNOWN = 4;

const effectsOf = (rule: Rule): Effects => {
  const inForce = effectsInForce(rule);
  return rule.announced ? { ...inForce, notMet: inForce.unknown } : inForce;
};

const effectsInForce = (rule: Rule): Effects => {
  switch (rule.axis) {
    case 'gate':
      if (rule.effect === 'exempt') return { rule, notMet: 0, unknown: 0 };
      if (rule.identity) return { rule, notMet: UNIDENTIFIED, unknown: UNIDENTIFIED };
      return { rule, notMet: BLOCKED, unknown: OPEN };
    case 'entry':
      return rule.effect === 'barred'
        ? { rule, notMet: BARRED, unknown: BARRING_UNKNOWN }
        : { rule, notMet: CONDITIONAL, unknown: CONDITIONAL };
    case 'risk':
      return { rule, notMet: rule.weight, unknown: 0 };
    case 'duty':
      return { rule, notMet: 0, unknown: 0 };
  }
};

/** All rules of an axis at once; compiled when first asked. */
const quickly = (rules: readonly Rule[], axis: Rule['axis']): Fused => {
  let fused: Fused | null = null;
  return (dossier) => {
    fused ??= fuse(
      rules.filter((rule) => rule.axis === axis).map(effectsOf),
      axis === 'risk' ? '+=' : '|=',
    );
    return fused(dossier);
  };
};

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

const build = <F>(parameters: string, write: (lists: ReadonlySet<string>[]) => string): F => {
  const lists: ReadonlySet<string>[] = [];
  const text = `"use strict";return function(${parameters}){${write(lists)}}`;
  const made = new Function('addMonths', 'monthsBetween', 'yearOf', 'includesAny', 'lists', text);
  return made(addMonths, monthsBetween, yearOf, includesAny, lists) as F;
};

/** Makes a rule that can be asked; each of its two functions is compiled when it is first called. */
export const compileRule = (rule: Rule): CompiledRule => {
  const compiled: Mutable<CompiledRule> = {
    rule,
    effects: effectsOf(rule),
    result: (dossier) => {
      compiled.result = build('d', (lists) => resultText(rule, lists));
      return compiled.result(dossier);
    },
    explain: (dossier, why, miss) => {
      compiled.explain = build('d,why,miss', (lists) => explanationText(rule, lists));
      return compiled.explain(dossier, why, miss);
    },
  };
  return compiled;
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
  const ofAll = general.map(({ rule }) => rule);
  return {
    ruleSet,
    general,
    entry,
    quick: {
      gate: quickly(ofAll, 'gate'),
      risk: quickly(ofAll, 'risk'),
      entry: new Map(
        [...entry].map(([country, rules]) => [
          country,
          quickly(
            rules.map(({ rule }) => rule),
            'entry',
          ),
        ]),
      ),
    },
  };
};
