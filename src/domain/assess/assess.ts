import { factNamed } from '../facts/fact-table.ts';
import { NOT_MET, type ResultCode, UNKNOWN } from '../rules/evaluate/compile-rule.ts';
import {
  BARRED,
  BARRING_UNKNOWN,
  BLOCKED,
  CONDITIONAL,
  type CompiledLaw,
  type CompiledRule,
  OPEN,
  UNIDENTIFIED,
} from '../rules/evaluate/compile-rule-set.ts';
import { bandOf, scoreOf } from '../rules/risk-scale.ts';
import { newestOf } from '../rules/source-dates.ts';
import { type EntryAnswer, type Gate, NO_LAW_READ, type RiskBand } from '../verdict/verdict.ts';
import type { Dossier } from './dossier.ts';

/** One rule's finding, the facts by index. */
export interface RuleFinding {
  readonly compiled: CompiledRule;
  readonly result: ResultCode;
  /** Facts that decided it, in reading order, each once. */
  readonly why: readonly number[];
  /** Missing facts that would settle it, each once. */
  readonly miss: readonly number[];
}

/** The answers that need only the law and one dossier, with the findings behind them. */
export interface Assessment {
  readonly gate: Gate;
  readonly entry: EntryAnswer;
  readonly score: number;
  readonly band: RiskBand;
  readonly entryReasons: readonly string[];
  /** The newest date among the sources that the entry answer rests on, as `Verdict.entry.toldUpTo`. */
  readonly entryToldUpTo: string | null;
  readonly riskReasons: readonly string[];
  readonly findings: readonly RuleFinding[];
}

const DESTINATION = factNamed('licence.destination').index;
const NONE: readonly CompiledRule[] = [];

const once = (indexes: number[]): readonly number[] => {
  if (indexes.length < 2) return indexes;
  let kept = 0;
  for (let i = 0; i < indexes.length; i += 1) {
    const index = indexes[i] as number;
    let j = 0;
    while (j < kept && indexes[j] !== index) j += 1;
    if (j === kept) {
      indexes[kept] = index;
      kept += 1;
    }
  }
  indexes.length = kept;
  return indexes;
};

const gateOf = (flags: number): Gate => {
  if ((flags & UNIDENTIFIED) !== 0) return 'undetermined';
  if ((flags & BLOCKED) !== 0) return 'blocked';
  return (flags & OPEN) !== 0 ? 'undetermined' : 'clear';
};

const entryOf = (flags: number, known: boolean): EntryAnswer => {
  if (!known) return 'unknown';
  if ((flags & BARRED) !== 0) return 'barred';
  if ((flags & BARRING_UNKNOWN) !== 0) return 'unknown';
  return (flags & CONDITIONAL) !== 0 ? 'conditional' : 'admissible';
};

/**
 * The answers with the findings behind them.
 * @param everything false: only findings not met or unknown; true: all rules, explained.
 */
export const assess = (law: CompiledLaw, dossier: Dossier, everything: boolean): Assessment => {
  const flags = { gate: 0, entry: 0, risk: 0, duty: 0 };
  const findings: RuleFinding[] = [];
  const entryReasons: string[] = [];
  const riskReasons: string[] = [];
  let behindEntry: string | null = null;
  const read = (compiled: CompiledRule): void => {
    if (!everything && compiled.result(dossier) < UNKNOWN) return;
    const why: number[] = [];
    const miss: number[] = [];
    const result = compiled.explain(dossier, why, miss);
    findings.push({ compiled, result, why: once(why), miss: once(miss) });
    if (result < UNKNOWN) return;
    const { rule, effects } = compiled;
    const effect = result === NOT_MET ? effects.notMet : effects.unknown;
    if (rule.axis === 'risk') flags.risk += effect;
    else flags[rule.axis] |= effect;
    if (rule.axis === 'entry') {
      entryReasons.push(rule.code);
      behindEntry = newestOf(behindEntry, rule.toldUpTo);
    }
    if (rule.axis === 'risk' && result === NOT_MET) riskReasons.push(rule.code);
  };
  for (const compiled of law.general) read(compiled);
  for (const compiled of law.entry.get(dossier[DESTINATION] as string) ?? NONE) read(compiled);
  const destination = dossier[DESTINATION] as string | null;
  if (destination !== null && !law.ruleSet.destinations.has(destination)) {
    entryReasons.push(NO_LAW_READ);
  }
  const country = law.ruleSet.destinations.get(dossier[DESTINATION] as string);
  const entryToldUpTo = entryReasons.length > 0 ? behindEntry : (country?.told.upTo ?? null);
  const score = scoreOf(flags.risk);
  return {
    gate: gateOf(flags.gate),
    entry: entryOf(flags.entry, country !== undefined),
    score,
    band: bandOf(law.ruleSet, score),
    entryReasons,
    entryToldUpTo,
    riskReasons,
    findings,
  };
};
