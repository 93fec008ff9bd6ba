import type {
  Bilingual,
  Cite,
  EntryAnswer,
  Gate,
  Problem,
  RiskBand,
  Verdict,
} from '../domain/verdict/verdict.ts';
/** The same problem in the same field, wherever it occurs. */
export interface ProblemGroup {
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
  readonly remedy: Bilingual;
}
/** Counts of a batch, grown one verdict at a time; the four axes are counted apart. */
export interface Summary {
  vehicles: number;
  readonly gate: Record<Gate, number>;
  readonly entry: Record<EntryAnswer, number>;
  readonly risk: Record<RiskBand, number>;
  /** Vehicles without a problem in their data. */
  sound: number;
  /** Problems, of vehicles and of the file. */
  problems: number;
  readonly problemGroups: Map<string, ProblemGroup>;
  /** By short code of the rule. */
  readonly rules: Map<string, RuleCount>;
}
/** The counts of no vehicle. */
export declare const emptySummary: () => Summary;
/** Counts one more problem, of a vehicle or of the file. Changes `summary`. */
export declare const addProblem: (summary: Summary, problem: Problem) => void;
/** Counts one more vehicle. Changes `summary`; memory grows with the rules, not with the vehicles. */
export declare const addToSummary: (summary: Summary, verdict: Verdict) => void;
