import type { Framing } from './capture-of.ts';
import type { Agreement } from './compare-captures.ts';
import type { NoGrain } from './grain-of.ts';
import type { Signs } from './signs-of.ts';
import type { Difference } from './where-captures-differ.ts';

/** What is told of the capture of a page: its signs in each framing, or why it cannot be compared. */
export type ToldCapture = readonly ({ readonly framing: Framing } & Signs)[] | NoGrain;

/** What is told of two pages: how they agree, and where they differ where they are the same capture. */
export interface ToldLikeness extends Agreement {
  /** Null: they are not the same, or it cannot be said. */
  readonly differences: readonly Difference[] | null;
}
