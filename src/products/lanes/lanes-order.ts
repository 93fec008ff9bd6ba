/** What the lanes of a screened nation are to be. */
export interface LanesOrder {
  /** Reviews a day in a province that has no figure of its own; whole, from 0. */
  readonly capacity: number;
  /** Reviews a day by province code, where they differ. */
  readonly capacityOf: Readonly<Record<string, number>>;
  /** Days of review that are planned; whole, from 1. */
  readonly days: number;
  readonly sample: SampleOrder;
  /** 32 bytes as 64 hexadecimal digits, lower case; drawn when filing has closed. */
  readonly seed: string;
  readonly period: PeriodOrder;
}

/** How large the random sample is in each stratum. */
export interface SampleOrder {
  /** Least share of a stratum that is drawn, 0 to 1. */
  readonly share: number;
  /** Least number that is drawn of a stratum that has as many; whole, from 1. */
  readonly least: number;
}

/** Bounds of the day of application, ISO, both inclusive; null is open. Without any, what is pending. */
export interface PeriodOrder {
  readonly from: string | null;
  readonly until: string | null;
}

/** Probability with which the intervals of the estimate hold the truth. */
export const CONFIDENCE = 0.95; // not-law: statistics
