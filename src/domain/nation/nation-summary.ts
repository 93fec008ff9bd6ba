import type { Bilingual, EntryAnswer, Gate, RiskBand } from '../verdict/verdict.ts';

/** What of the registry's files was not read. */
export interface RegistryUnread {
  /** True when none of them gave a row. */
  readonly whole: boolean;
  /** Names of files that were not read, or not to their end; may be empty when none was given. */
  readonly files: readonly string[];
}

/** What one account brought. `rows` = used + reported. */
export interface FeedTotal {
  readonly account: string;
  readonly files: number;
  readonly used: number;
  /** Rows that could not be used at all. */
  readonly reported: number;
  /** Cells that could not be read, in rows that were used. */
  readonly cells: number;
}

/** How often a rule came out open. */
export interface RuleTotal {
  readonly code: string;
  readonly id: string;
  readonly axis: 'gate' | 'duty' | 'entry' | 'risk';
  readonly title: Bilingual;
  /** The newest date among the rule's sources, ISO; null when none bears a date. */
  readonly toldUpTo: string | null;
  /** True: no source has seen the rule in force, so that it stands against nobody. */
  readonly announced: boolean;
  /** ISO alpha-2 for entry rules, else null. */
  readonly country: string | null;
  readonly weight: number | null;
  readonly notMet: number;
  readonly unknown: number;
}

/** One vehicle of the ranking: gravest first. */
export interface RankedVehicle {
  readonly application: string | null;
  readonly vin: string;
  readonly gate: Gate | null;
  readonly entry: EntryAnswer | null;
  readonly score: number;
  readonly band: RiskBand;
  readonly destination: string | null;
  /** The law has no file for the destination told. */
  readonly noLawRead: boolean;
  readonly applicant: string | null;
  /** ISO dates. */
  readonly registeredOn: string | null;
  readonly appliedOn: string | null;
  /** Codes of rules not met, gate first. */
  readonly codes: readonly string[];
}

/** A count of applications by something: a month, a province, an exporter, a destination. */
export interface GroupTotal {
  readonly key: string;
  readonly name: string | null;
  readonly vehicles: number;
  readonly blocked: number;
  readonly undetermined: number;
  /** Vehicles in the bands elevated or high; `high` are among them. */
  readonly elevated: number;
  readonly high: number;
}

/** One party of a path. */
interface RingParty {
  /** Absent in runs of earlier releases. */
  readonly id?: string;
  /** Its name, or its id where none is told. */
  readonly name: string;
  /** True: the exporter of the vehicle. */
  readonly exporter: boolean;
}

/** One step of a path; `from` and `to` are places in the list of its parties. */
interface RingStep {
  readonly from: number;
  readonly to: number;
  /** `sale`, or what the two share. */
  readonly by: string;
  readonly sentence: Bilingual;
}

/** The way of a vehicle through a ring, each party once. */
export interface RingPath {
  readonly parties: readonly RingParty[];
  readonly steps: readonly RingStep[];
}

/** A group of parties tied together. */
export interface RingTotal {
  /** Its number in the evidence of its vehicles; absent in runs of earlier releases. */
  readonly ring?: number;
  readonly label: string;
  readonly parties: number;
  readonly vehicles: number;
  readonly exporters: readonly string[];
  /** The way of its first vehicle. */
  readonly path: RingPath | null;
}

/** A problem with its count and an example. */
export interface ProblemTotal {
  readonly code: string;
  readonly count: number;
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly remedy: Bilingual;
}

/** A column that no file of it was read by. */
export interface UnreadColumn {
  /** As written; a letter where it has no header. */
  readonly header: string;
  /** The first file with it. */
  readonly file: string;
  /** How many files have it. */
  readonly files: number;
}

/** All that the page of a screened nation shows. Counts are exact; lists are cut, with what was cut said. */
export interface NationSummary {
  /** Name of the folder. */
  readonly input: string;
  /** Day of the answer, ISO. */
  readonly today: string;
  readonly program: string;
  readonly ruleset: string;
  readonly feeds: readonly FeedTotal[];
  /** Files that were not read, or not to their end. */
  readonly unreadFiles: number;
  /** Left out when every file of the registry was read. */
  readonly registryUnread?: RegistryUnread;
  /** Columns that were not read, those of most files first. */
  readonly unreadColumns: readonly UnreadColumn[];
  /** Rows of licence answered. */
  readonly applications: number;
  /** Vehicles of other accounts in no application, screened for red flags. */
  readonly unapplied: number;
  readonly gate: Readonly<Record<Gate, number>>;
  /** Of those with a clear gate, how many have a flag raised. */
  readonly clearFlagged: number;
  readonly entry: Readonly<Record<EntryAnswer, number>>;
  /** Destinations told for which the law has no file, with their vehicles, the most first. */
  readonly noLawRead: readonly (readonly [country: string, vehicles: number])[];
  readonly band: Readonly<Record<RiskBand, number>>;
  /** Unapplied vehicles with a raised flag, by band. */
  readonly unappliedBand: Readonly<Record<RiskBand, number>>;
  /** Most often not met or raised first, then most often unknown, then by code; rules that were never open left out. */
  readonly rules: readonly RuleTotal[];
  /** At most 200, gravest first: score, then blocked before others, then VIN. */
  readonly ranked: readonly RankedVehicle[];
  /** By month of application `YYYY-MM`, ascending, without gaps; none after the day of the answer. */
  readonly months: readonly GroupTotal[];
  /** GB/T 2260 two digits, most blocked first. */
  readonly provinces: readonly GroupTotal[];
  /** At most 30 exporters, gravest first. */
  readonly exporters: readonly GroupTotal[];
  /** ISO alpha-2, most vehicles first. */
  readonly destinations: readonly GroupTotal[];
  /**
   * Age at application in days: `from` inclusive, bins of 10 days, one of which begins with the first day after the
   * window of the letter. The first begins with 0, may be longer, and has the applications before registration; the
   * last is open.
   */
  readonly ages: readonly { readonly from: number; readonly count: number }[];
  /** Last day that needs the letter (180), from the law. */
  readonly letterDays: number;
  readonly rings: readonly RingTotal[];
  readonly problems: readonly ProblemTotal[];
}
