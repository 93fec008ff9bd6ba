import { factNamed } from '../facts/fact-table.ts';
import type { ResultCode } from '../rules/evaluate/compile-rule.ts';
import type { CompiledLaw, CompiledRule } from '../rules/evaluate/compile-rule-set.ts';
import type { EntryAnswer, Gate, RiskBand } from '../verdict/verdict.ts';
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

/** The answers that need only the law and one dossier. */
export interface Answers {
  gate: Gate;
  entry: EntryAnswer;
  score: number;
  band: RiskBand;
}

/** The answers with the findings behind them. */
export interface Assessment extends Answers {
  readonly entryReasons: readonly string[];
  readonly riskReasons: readonly string[];
  readonly findings: readonly RuleFinding[];
}

const DESTINATION = factNamed('licence.destination').index;
const NONE: readonly CompiledRule[] = [];
const MAX_SCORE = 100;

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

/** Adds up one axis after the other; used by both ways of assessing. */
class Tally {
  blocked = false;
  open = false;
  identified = true;
  barred = false;
  barringUnknown = false;
  conditional = false;
  score = 0;

  add({ rule }: CompiledRule, result: ResultCode): void {
    if (result < 2) return;
    switch (rule.axis) {
      case 'gate':
        if (rule.effect === 'exempt') return;
        if (rule.identity) this.identified = false;
        else if (result === 2) this.blocked = true;
        else this.open = true;
        return;
      case 'entry':
        if (rule.effect === 'conditional') this.conditional = true;
        else if (result === 2) this.barred = true;
        else this.barringUnknown = true;
        return;
      case 'risk':
        if (result === 2) this.score += rule.weight;
        return;
      case 'duty':
    }
  }

  gate(): Gate {
    if (!this.identified) return 'undetermined';
    if (this.blocked) return 'blocked';
    return this.open ? 'undetermined' : 'clear';
  }

  entry(known: boolean): EntryAnswer {
    if (!known) return 'unknown';
    if (this.barred) return 'barred';
    if (this.barringUnknown) return 'unknown';
    return this.conditional ? 'conditional' : 'admissible';
  }
}

const bandOf = (law: CompiledLaw, score: number): RiskBand => {
  let band: RiskBand = 'low';
  for (const { band: name, from } of law.ruleSet.bands) if (score >= from) band = name;
  return band;
};

const entryRules = (law: CompiledLaw, dossier: Dossier): readonly CompiledRule[] =>
  law.entry.get(dossier[DESTINATION] as string) ?? NONE;

const isKnownCountry = (law: CompiledLaw, dossier: Dossier): boolean =>
  law.ruleSet.destinations.has(dossier[DESTINATION] as string);

/** The four answers that the law gives on one dossier, without reasons. Quality is intake's. */
export const answersOn = (law: CompiledLaw, dossier: Dossier): Answers => {
  const tally = new Tally();
  for (const compiled of law.general) tally.add(compiled, compiled.result(dossier));
  for (const compiled of entryRules(law, dossier)) tally.add(compiled, compiled.result(dossier));
  const score = Math.min(MAX_SCORE, tally.score);
  return {
    gate: tally.gate(),
    entry: tally.entry(isKnownCountry(law, dossier)),
    score,
    band: bandOf(law, score),
  };
};

/**
 * The answers with the findings behind them.
 * @param everything false: only findings not met or unknown; true: all rules, explained.
 */
export const assess = (law: CompiledLaw, dossier: Dossier, everything: boolean): Assessment => {
  const tally = new Tally();
  const findings: RuleFinding[] = [];
  const entryReasons: string[] = [];
  const riskReasons: string[] = [];
  const read = (compiled: CompiledRule): void => {
    if (!everything && compiled.result(dossier) < 2) return;
    const why: number[] = [];
    const miss: number[] = [];
    const result = compiled.explain(dossier, why, miss);
    tally.add(compiled, result);
    findings.push({ compiled, result, why: once(why), miss: once(miss) });
    if (result < 2) return;
    if (compiled.rule.axis === 'entry') entryReasons.push(compiled.rule.code);
    if (compiled.rule.axis === 'risk' && result === 2) riskReasons.push(compiled.rule.code);
  };
  for (const compiled of law.general) read(compiled);
  for (const compiled of entryRules(law, dossier)) read(compiled);
  const score = Math.min(MAX_SCORE, tally.score);
  return {
    gate: tally.gate(),
    entry: tally.entry(isKnownCountry(law, dossier)),
    score,
    band: bandOf(law, score),
    entryReasons,
    riskReasons,
    findings,
  };
};
