/** A text in both languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** May the export licence be issued under Chinese law? */
export type Gate = 'clear' | 'blocked' | 'undetermined';

/** Will the destination let it in, as what it says it is? */
export type EntryAnswer = 'admissible' | 'conditional' | 'barred' | 'unknown';

/** The reason of an entry answer that is unknown because the law has no file for the destination told. */
export const NO_LAW_READ = 'no-law-read';

/** Does the story hang together? */
export type RiskBand = 'low' | 'elevated' | 'high';

/** What one rule finds in one dossier. */
export type Result = 'met' | 'notMet' | 'unknown' | 'notApplicable';

/** How sure the source is: the text itself, a report of it, our inference, a practice, or doubt. */
export type Confidence = 'verbatim' | 'secondary' | 'inferred' | 'practice' | 'unsure';

/** A value as JSON shows it: dates ISO, decimals in units with two places, the rest as stored. */
export type ShownValue = string | number | boolean;

/** Facts by name, as JSON shows them; unknown ones are absent. */
export type ShownFacts = Readonly<Record<string, ShownValue>>;

/** Where a rule comes from. */
export interface Cite {
  /** Number and title of the instrument, or title of the page. */
  readonly instrument: string;
  /** Article or item; empty for a page. */
  readonly item: string;
  /** Null when no page was retrieved. */
  readonly url: string | null;
  readonly confidence: Confidence;
  /**
   * The date of the source, ISO: the one that a page bears, or the day an instrument was published or issued. A month
   * or a year alone is `2021-05`, `2021`. Null when the source bears no date.
   */
  readonly dated: string | null;
}

/** One rule's finding, explained. */
export interface Finding {
  /** Short id of the catalogue: `G01`. */
  readonly rule: string;
  /** Stable id: `cn.648.letter-required`. */
  readonly id: string;
  readonly result: Result;
  /** The facts that decided it, with their values. */
  readonly because: ShownFacts;
  /** The missing facts that would settle an unknown. */
  readonly missing: readonly string[];
  readonly cite: Cite;
  /** The newest date among all sources of the rule, as `cite.dated`; null when none bears a date. */
  readonly toldUpTo: string | null;
  /** True: no source has seen the rule in force, so that it leaves an answer open and stands against nobody. */
  readonly announced: boolean;
  readonly remedy: Bilingual;
}

/** Something wrong with a cell, a row or a file. */
export interface Problem {
  /** Row in the sheet, the header being row 1; 0 for the file as a whole. */
  readonly row: number;
  /** Fact name, or the header as written when it is no fact; empty for a whole row or file. */
  readonly field: string;
  /** Stable code, documented in `docs/problems.md`. */
  readonly code: string;
  /** The value as written, cut to 80 characters. */
  readonly value: string;
  readonly remedy: Bilingual;
}

/** The four answers on one vehicle in one application, never added up into one. */
export interface Verdict {
  readonly row: number;
  readonly application: string;
  readonly vin: string;
  readonly gate: Gate;
  readonly entry: {
    /** ISO 3166-1 alpha-2, or empty when no destination is known. */
    readonly country: string;
    readonly answer: EntryAnswer;
    /** Codes of the rules behind the answer: `VN-1`; `NO_LAW_READ` alone for a country without a file. */
    readonly reasons: readonly string[];
    /**
     * The newest date among the sources of the rules behind the answer, of all rules of the country when none stands
     * against the vehicle, as `Cite.dated`; null when none bears a date or the country has no rules.
     */
    readonly toldUpTo: string | null;
  };
  readonly risk: {
    /** 0 to 100, both inclusive. */
    readonly score: number;
    readonly band: RiskBand;
    readonly reasons: readonly string[];
  };
  readonly quality: readonly Problem[];
  readonly findings: readonly Finding[];
  /** Content hash of the law read: `sha256:…`. */
  readonly ruleset: string;
}

/** A verdict with the accounts it was given on, for pages and reports. */
export interface AnsweredVehicle {
  readonly verdict: Verdict;
  readonly facts: ShownFacts;
}

/** What a page says of a rule. */
export interface RuleInfo {
  readonly code: string;
  readonly id: string;
  readonly axis: 'gate' | 'duty' | 'entry' | 'risk';
  /** As its values stand on the day of the answers. */
  readonly title: Bilingual;
  /** What is said of a vehicle that breaks it, as its values stand on the day of the answers. */
  readonly breach: Bilingual;
  /** As its values stand on the day of the answers; a finding has its own. */
  readonly remedy: Bilingual;
  /** Title as its values stand for a vehicle with these facts. */
  readonly titleFor: (facts: ShownFacts) => Bilingual;
  /** Breach as its values stand for a vehicle with these facts. */
  readonly breachFor: (facts: ShownFacts) => Bilingual;
  /** True for a rule that only asks: whom it concerns, it stands against with its breach, though nothing is decided. */
  readonly asks: boolean;
  readonly effect: string;
  /** Risk weight 1-100; 0 on the other axes. */
  readonly weight: number;
  readonly cites: readonly Cite[];
}
