import type { Finding, RiskBand, ShownFacts } from '../domain/verdict/verdict.ts';

/** What a pattern found on a vehicle beside other vehicles, whether or not a rule raised it. */
export interface PatternFound {
  /** `ring`, `numberReused`. */
  readonly pattern: string;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** What the screening of a nation knows of an answer beyond a batch. */
export interface NationContext {
  readonly patterns: readonly PatternFound[];
  /**
   * Facts by name that may have been told where something could not be read, with its code; the gate is open by them.
   */
  readonly doubts: readonly { readonly field: string; readonly code: string }[];
  /** How many problems the data of the vehicle have; `quality` of the verdict tells each kind once. */
  readonly problems: number;
  /** Day of the answers, ISO. */
  readonly today: string;
}

/** A vehicle of a screened nation that no application names. */
export interface UnappliedVehicle {
  readonly vin: string;
  readonly score: number;
  readonly band: RiskBand;
  /** Flags raised. */
  readonly findings: readonly Finding[];
  /** What accounts tell: one item a row. */
  readonly told: readonly ShownFacts[];
  readonly patterns: readonly PatternFound[];
  /** Day of the answers, ISO. */
  readonly today: string;
}
