import type { RuleFate } from './align-laws.ts';

/** Vehicles to which the letter rule applies. */
export interface LetterTotals {
  /** All of them. */
  readonly need: number;
  /** Those known to have none. */
  readonly lack: number;
  /** Those of which it cannot be told. */
  readonly open: number;
}

/** Vehicles whose answer on one axis moves from one word to another. */
export interface Move {
  readonly axis: 'gate' | 'entry' | 'risk';
  readonly before: string;
  readonly after: string;
  readonly vehicles: number;
}

/** Applications that want a person's look. */
interface ReviewTotals {
  readonly before: number;
  readonly after: number;
}

/** Applications of a province, by its two digits of GB/T 2260; empty when it is not known. */
export interface ProvinceReviews extends ReviewTotals {
  readonly province: string;
}

/** What becomes of the vehicles of one maker, province, destination or exporter. */
export interface GroupTotals {
  /** Code or id; empty when it is not known. */
  readonly key: string;
  /** Name where the data give one, else empty. */
  readonly name: string;
  /** Vehicles with a better answer on some axis and no worse one. */
  readonly gain: number;
  /** Vehicles with a worse answer on some axis and no better one. */
  readonly lose: number;
  /** Vehicles with one better and another worse. */
  readonly both: number;
}

/** The four ways in which changed vehicles are told apart. */
export const GROUPS = ['maker', 'province', 'destination', 'applicant'] as const;

/** One of `GROUPS`. */
export type Group = (typeof GROUPS)[number];

/** A rule that two laws do not have alike, and the vehicles that change answer by it. */
export interface CountedFate extends RuleFate {
  /** Vehicles that change answer and are told otherwise by this rule; 0 of a duty. */
  readonly vehicles: number;
}

/** What changes in a screened nation when the law is read differently. */
export interface WhatifAnswer {
  /** Vehicles of applications. */
  readonly vehicles: number;
  /** Of these, those whose gate, entry, risk band or score differs. */
  readonly answers: number;
  /** Those whose reasons differ and whose answer does not. */
  readonly reasons: number;
  /** Most vehicles first. */
  readonly moves: readonly Move[];
  /** Null when the law has no such rule. */
  readonly letters: { readonly before: LetterTotals; readonly after: LetterTotals } | null;
  readonly reviews: ReviewTotals & {
    /** First and last day of application, day numbers; null when no row tells one up to the day of the answer. */
    readonly from: number | null;
    readonly until: number | null;
    readonly applications: number;
    /** Most changed first, then by code. */
    readonly provinces: readonly ProvinceReviews[];
  };
  /** Most vehicles first, then by key. */
  readonly groups: Readonly<Record<Group, readonly GroupTotals[]>>;
  /** Codes of duties that differ; no answer rests on them. */
  readonly duties: readonly string[];
  /** The rules that the two laws do not have alike, in the order of the law. */
  readonly rules: readonly CountedFate[];
}

/** One vehicle whose answer or reasons differ; reasons are rule codes with spaces between. */
export interface ChangedVehicle {
  readonly application: string | null;
  readonly vin: string | null;
  readonly gate_before: string;
  readonly gate_after: string;
  readonly entry_before: string;
  readonly entry_after: string;
  readonly risk_score_before: number;
  readonly risk_score_after: number;
  readonly risk_band_before: string;
  readonly risk_band_after: string;
  readonly gone: string;
  readonly come: string;
}
