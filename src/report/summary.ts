import {
  type Bilingual,
  type Cite,
  type EntryAnswer,
  type Gate,
  NO_LAW_READ,
  type Problem,
  type RiskBand,
  type Verdict,
} from '../domain/verdict/verdict.ts';

/** The same problem in the same field, wherever it occurs. */
interface ProblemGroup {
  readonly code: string;
  readonly field: string;
  readonly remedy: Bilingual;
  count: number;
  /** The first rows in which it occurs, at most five. */
  readonly rows: number[];
  /** The first distinct values, at most three. */
  readonly values: string[];
}

/** How often a rule spoke, and what its first finding said. */
export interface RuleCount {
  notMet: number;
  unknown: number;
  readonly cite: Cite;
  /** As `Finding.toldUpTo` and `Finding.announced`. */
  readonly toldUpTo: string | null;
  readonly announced: boolean;
  readonly remedy: Bilingual;
}

/** Counts of a batch, grown one verdict at a time; the four axes are counted apart. */
export interface Summary {
  vehicles: number;
  readonly gate: Record<Gate, number>;
  readonly entry: Record<EntryAnswer, number>;
  /** Vehicles by the destination told, where the law has no file for it. */
  readonly noLawRead: Map<string, number>;
  readonly risk: Record<RiskBand, number>;
  /** Vehicles without a problem in their data. */
  sound: number;
  /** Problems, of vehicles and of the file. */
  problems: number;
  readonly problemGroups: Map<string, ProblemGroup>;
  /** By short code of the rule. */
  readonly rules: Map<string, RuleCount>;
  /** By name of a fact and short code of a rule, the vehicles of which the rule waits for the fact. */
  readonly missing: Map<string, Map<string, number>>;
}

const ROWS_KEPT = 5;
const VALUES_KEPT = 3;

/** The counts of no vehicle. */
export const emptySummary = (): Summary => ({
  vehicles: 0,
  gate: { clear: 0, blocked: 0, undetermined: 0 },
  entry: { admissible: 0, conditional: 0, barred: 0, unknown: 0 },
  noLawRead: new Map(),
  risk: { low: 0, elevated: 0, high: 0 },
  sound: 0,
  problems: 0,
  problemGroups: new Map(),
  rules: new Map(),
  missing: new Map(),
});

/** Counts one more problem, of a vehicle or of the file. Changes `summary`. */
export const addProblem = (summary: Summary, problem: Problem): void => {
  summary.problems += 1;
  const key = `${problem.code}\u0000${problem.field}`;
  let group = summary.problemGroups.get(key);
  if (group === undefined) {
    const { code, field, remedy } = problem;
    group = { code, field, remedy, count: 0, rows: [], values: [] };
    summary.problemGroups.set(key, group);
  }
  group.count += 1;
  if (problem.row > 0 && group.rows.length < ROWS_KEPT && !group.rows.includes(problem.row)) {
    group.rows.push(problem.row);
  }
  if (
    problem.value !== '' &&
    group.values.length < VALUES_KEPT &&
    !group.values.includes(problem.value)
  ) {
    group.values.push(problem.value);
  }
};

/** Counts vehicles of which a rule waits for a fact. Changes `summary`. */
export const addMissing = (
  summary: Summary,
  fact: string,
  rule: string,
  vehicles: number,
): void => {
  const rules = summary.missing.get(fact) ?? new Map<string, number>();
  summary.missing.set(fact, rules);
  rules.set(rule, (rules.get(rule) ?? 0) + vehicles);
};

/** Counts one more vehicle. Changes `summary`; memory grows with the rules, not with the vehicles. */
export const addToSummary = (summary: Summary, verdict: Verdict): void => {
  summary.vehicles += 1;
  summary.gate[verdict.gate] += 1;
  summary.entry[verdict.entry.answer] += 1;
  const { country, reasons } = verdict.entry;
  if (reasons.includes(NO_LAW_READ)) {
    summary.noLawRead.set(country, (summary.noLawRead.get(country) ?? 0) + 1);
  }
  summary.risk[verdict.risk.band] += 1;
  if (verdict.quality.length === 0) summary.sound += 1;
  for (const problem of verdict.quality) addProblem(summary, problem);
  for (const finding of verdict.findings) {
    if (finding.result !== 'notMet' && finding.result !== 'unknown') continue;
    let rule = summary.rules.get(finding.rule);
    if (rule === undefined) {
      const { cite, toldUpTo, announced, remedy } = finding;
      rule = { notMet: 0, unknown: 0, cite, toldUpTo, announced, remedy };
      summary.rules.set(finding.rule, rule);
    }
    rule[finding.result] += 1;
    if (finding.result === 'unknown') {
      for (const fact of finding.missing) addMissing(summary, fact, finding.rule, 1);
    }
  }
};
