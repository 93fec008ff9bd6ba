import type { Dossier } from '../../assess/dossier.ts';
import { impossible } from '../impossible.ts';
import type { Rule, RuleSet } from '../syntax.ts';
import { concernText, explanationText, type ResultCode, resultText } from './compile-rule.ts';
import { compileText } from './compile-text.ts';

/** What a rule does to the answer of its axis: a flag, for risk a weight; both may be 0. */
interface Effects {
  readonly notMet: number;
  readonly unknown: number;
}

/** A rule that can be asked: quickly, or with the facts that decided it. */
export interface CompiledRule {
  readonly rule: Rule;
  /** What it does to the answer of its axis. */
  readonly effects: Effects;
  /** The result alone. */
  readonly result: (dossier: Dossier) => ResultCode;
  /** Whether it concerns a dossier: 0 no, 1 not known, 2 yes. */
  readonly concern: (dossier: Dossier) => 0 | 1 | 2;
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
      if (rule.effect === 'exempt') return { notMet: 0, unknown: 0 };
      if (rule.identity) return { notMet: UNIDENTIFIED, unknown: UNIDENTIFIED };
      return { notMet: BLOCKED, unknown: OPEN };
    case 'entry':
      return rule.effect === 'barred'
        ? { notMet: BARRED, unknown: BARRING_UNKNOWN }
        : { notMet: CONDITIONAL, unknown: CONDITIONAL };
    case 'risk':
      return { notMet: rule.weight, unknown: 0 };
    case 'duty':
      return { notMet: 0, unknown: 0 };
    default:
      return impossible(rule.axis);
  }
};

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** Makes a rule that can be asked; each of its functions is compiled when it is first called. */
export const compileRule = (rule: Rule): CompiledRule => {
  const compiled: Mutable<CompiledRule> = {
    rule,
    effects: effectsOf(rule),
    result: (dossier) => {
      compiled.result = compileText('d', (lists) => resultText(rule, lists));
      return compiled.result(dossier);
    },
    concern: (dossier) => {
      compiled.concern = compileText('d', (lists) => concernText(rule, lists));
      return compiled.concern(dossier);
    },
    explain: (dossier, why, miss) => {
      compiled.explain = compileText('d,why,miss', (lists) => explanationText(rule, lists));
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
  return { ruleSet, general, entry };
};
