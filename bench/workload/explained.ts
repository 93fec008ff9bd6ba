/** A rule that fired and the values that decided it, as an engine's explanation has them. */
export interface FiredRule {
  readonly rule: string;
  readonly days: number;
  readonly dest: string;
}

/** What every engine must say: how many rules fired, and why in the first declarations. */
export interface Explained {
  readonly hits: number;
  readonly sample: readonly (readonly FiredRule[])[];
}

/** Explanations are compared in so many declarations. */
export const SAMPLE = 60;

/** The fired rules in one order, since engines differ in theirs. */
export const inOrder = (fired: readonly FiredRule[]): readonly FiredRule[] =>
  [...fired].sort((a, b) => (a.rule < b.rule ? -1 : 1));
