import type { Bilingual } from '../../domain/verdict/verdict.ts';

/** The four lanes, the most careful first. */
export const LANES = ['red', 'yellow', 'blue', 'green'] as const;

/** A lane. */
export type Lane = (typeof LANES)[number];

/** What went into a lane. */
export interface LaneTotal {
  readonly lane: Lane;
  readonly applications: number;
  readonly vehicles: number;
  /** Drawn at random, and so reviewed though nothing asked for it; none of red and yellow. */
  readonly sampled: number;
}

/** The reviews of a province against what it can do. */
export interface ProvinceTotal {
  /** Code; '' when not told. */
  readonly province: string;
  /** Reviews in the days planned. */
  readonly capacity: number;
  readonly green: number;
  readonly blue: number;
  readonly yellow: number;
  readonly red: number;
  readonly sampled: number;
  /** Reviews within the days planned, those of the sample among them. */
  readonly reviewed: number;
  /** Reviews that come later. */
  readonly waiting: number;
  /** The day on which the last is reviewed, from 1; null when none is, or nobody reviews. */
  readonly lastDay: number | null;
}

/** Why an application is looked at: the code, and what it says. */
export interface WorkReason {
  /** Of a rule, or `field:code`. */
  readonly code: string;
  readonly words: Bilingual;
}

/** An application that is looked at today. */
export interface WorkItem {
  readonly application: string;
  /** Code; '' when not told. */
  readonly province: string;
  /** Code and name of the applicant, as told. */
  readonly applicant: string | null;
  readonly name: string | null;
  readonly vehicles: number;
  readonly score: number;
  readonly lane: Lane;
  /** Drawn at random. */
  readonly sampled: boolean;
  /** In the queue of its province, from 1. */
  readonly place: number;
  /** What bears on the gate first, then on entry, then on risk. */
  readonly reasons: readonly WorkReason[];
}

/** How often a rule, or what could not be read, stands among the reasons. */
export interface ReasonTotal {
  /** '' stands for all rules of the destinations; `field:code` for what could not be read. */
  readonly code: string;
  /** What the rule asks; null of what is no single rule. */
  readonly title: Bilingual | null;
  readonly kind: 'papers' | 'vehicle';
  readonly why: Bilingual;
  readonly applications: number;
  /** Of these, green or blue: the flag alone is weak, or the capacity did not reach. */
  readonly granted: number;
}

/** A figure with its interval. */
export interface Estimate {
  /** Without bias; null while an outcome is missing that it needs. */
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
}

/** What is known of the applications that were selected: red and yellow. */
export interface SelectedResult {
  readonly applications: number;
  readonly irregular: number;
  /** Without an outcome yet. */
  readonly open: number;
}

/** What the random sample tells of the applications that nobody looked at. */
export interface LanesEstimate {
  /** Probability with which the intervals hold the truth. */
  readonly confidence: number;
  /** Granted without review but for the sample. */
  readonly population: number;
  readonly drawn: number;
  readonly answered: number;
  readonly found: number;
  /** Irregular applications among them. */
  readonly total: Estimate;
  /** Their share, 0 to 1. */
  readonly share: Estimate;
  /** Of all irregular applications those that were selected, red or yellow: 0 to 1. */
  readonly detection: Estimate;
  readonly selected: SelectedResult;
}

/** What a random sample of a size can tell. */
export interface SampleReach {
  /** Share drawn, 0 to 1. */
  readonly share: number;
  readonly drawn: number;
  /** The share of irregular applications that is still possible when none is found. */
  readonly noneFound: number;
  /** Half the width of the interval when one in twenty of those drawn is found irregular. */
  readonly halfWidth: number;
}

/** Which applications were sorted: bounds of their day, ISO, both inclusive; null is open. */
export interface LanesPeriod {
  /** `pending`: not issued yet; `recent`: the last days, as issue is not told; `asked`: by the bounds given. */
  readonly kind: 'pending' | 'recent' | 'asked';
  readonly from: string | null;
  readonly until: string | null;
  /** Applications left out because their day is not known; 0 when pending ones were taken. */
  readonly undated: number;
}

/** All that the page of the lanes tells. */
export interface LanesModel {
  readonly today: string;
  readonly program: string;
  readonly ruleset: string;
  /** SHA-256 of the manifest of the screening, hexadecimal. */
  readonly screening: string;
  readonly period: LanesPeriod;
  readonly lanes: readonly LaneTotal[];
  readonly provinces: readonly ProvinceTotal[];
  /** Reviews of the first day, by province, lane and place. */
  readonly work: readonly WorkItem[];
  readonly reasons: readonly ReasonTotal[];
  readonly days: number;
  readonly sample: { readonly share: number; readonly least: number };
  readonly seed: string;
  /** Null while no outcomes were given. */
  readonly estimate: LanesEstimate | null;
  /** Outcomes given that do not count: of applications that were not to be reviewed. */
  readonly passedOver: number;
  readonly reach: readonly SampleReach[];
}
