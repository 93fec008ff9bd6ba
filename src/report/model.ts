import type {
  AnsweredVehicle,
  Bilingual,
  Cite,
  Problem,
  RuleInfo,
  ShownFacts,
} from '../domain/verdict/verdict.ts';
import type { Summary } from './summary.ts';

/** A fact about a destination that no rule can use, shown beside the answer. */
interface DestinationNote {
  readonly text: Bilingual;
  readonly cite: Cite;
}

/** What a page says of an importing country. */
export interface Destination {
  readonly name: Bilingual;
  /** How old the sources of its rules are. */
  readonly told: {
    /** The newest date among them, as `Cite.dated`; null when none bears a date. */
    readonly upTo: string | null;
    /** Sources, each once, and those among them that bear no date. */
    readonly sources: number;
    readonly undated: number;
  };
  readonly notes: readonly DestinationNote[];
}

/** What the law knows that a page needs to speak of a verdict. */
export interface Reference {
  /**
   * Days from registration in which an application needs the letter, inclusive; from the law, for the application of
   * a vehicle with these facts.
   */
  readonly windowDaysFor: (facts: ShownFacts) => number;
  /** By short code: `G01`. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** By ISO 3166-1 alpha-2. */
  readonly notesByCountry: ReadonlyMap<string, Destination>;
  /** A province by its code of GB/T 2260, where the page knows it; the code itself elsewhere. */
  readonly provinceOf?: (code: string) => Bilingual | null;
}

/** Everything an HTML report is made of. */
export interface ReportModel extends Reference {
  /** Shown as the heading; empty for the standing title in the reader's language. */
  readonly title: string;
  /** Name of the file or folder that was read. */
  readonly inputName: string;
  /** Day of the answers, ISO. */
  readonly today: string;
  /** Content hash of the law read: `sha256:…`. */
  readonly ruleset: string;
  /** Version of the program. */
  readonly version: string;
  /** Counts over all vehicles, also those not in `vehicles`. */
  readonly summary: Summary;
  /** The vehicles to show, in input order: all of them, or the gravest of a large batch. */
  readonly vehicles: readonly AnsweredVehicle[];
  /** Problems of the file as a whole or of rows that gave no vehicle. */
  readonly problems: readonly Problem[];
}
