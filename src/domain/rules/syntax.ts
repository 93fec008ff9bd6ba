import type { FactDefinition } from '../facts/fact-definition.ts';
import type { Bilingual, Cite, Confidence } from '../verdict/verdict.ts';

/** A fact as the rule language sees it: a definition with its place in the dossier. */
export interface VocabularyFact extends FactDefinition {
  readonly index: number;
  readonly column: string;
}

/** The words a rule may use. The law reads the product's; a test or a benchmark may bring its own. */
export interface Vocabulary {
  readonly size: number;
  readonly find: (name: string) => VocabularyFact | undefined;
}

/** What an operand yields. A date is a day number; `codes` is text that lists codes by comma. */
export type OperandType = 'number' | 'date' | 'text' | 'boolean' | 'codes';

/** A constant of the law: day numbers for dates. */
export type Scalar = string | number | boolean;

/** One period of a dated value; `from` null is always, `until` null is still; both inclusive. */
export interface Period {
  readonly from: number | null;
  readonly until: number | null;
  /** Null: the text that sets it was not seen. */
  readonly value: Scalar | readonly string[] | null;
  readonly unit: string;
  readonly cite: Source;
}

/** A value the law sets, with its periods in order. */
export interface DatedValue {
  /** Id of the rule that owns it, dot, name: `cn.648.letter-required.days`. */
  readonly id: string;
  readonly type: OperandType | 'list';
  readonly periods: readonly Period[];
  /** The fact whose date selects the period. */
  readonly versionOn: VocabularyFact;
}

/**
 * How a text writes a value: the figure (`180`, `2026-01-01`, a list), the figure in words (`sixty`, `1 January 2026`),
 * with its unit (`180 days`), with its unit in words and whole years for months (`three years`), the same before a
 * noun (`three-year`), or the year of a date.
 */
export type TextForm = 'figure' | 'words' | 'unit' | 'span' | 'age' | 'year';

/** A piece of a text of the law: words as they stand, or a dated value to be written there. */
export type TextPart =
  | string
  | {
      readonly value: DatedValue;
      /** Added to a number before it is written: day 181 is `days` and one. */
      readonly plus: number;
      readonly form: TextForm;
    };

/** A text of the law in both languages, its figures still to be written (`writtenText`). */
export interface LawText {
  readonly en: readonly TextPart[];
  readonly zh: readonly TextPart[];
  /** The values that either language writes, each once. */
  readonly values: readonly DatedValue[];
}

/** Operators that take two operands and give a whole number. */
export type NumberOperator =
  | 'daysBetween'
  | 'monthsBetween'
  | 'yearsBetween'
  | 'plus'
  | 'minus'
  | 'times';

/** Something with a value, or unknown. */
export type Operand =
  | { readonly op: 'fact'; readonly type: OperandType; readonly fact: VocabularyFact }
  | { readonly op: 'value'; readonly type: OperandType; readonly value: DatedValue }
  | { readonly op: 'literal'; readonly type: OperandType; readonly literal: Scalar }
  | {
      readonly op: NumberOperator;
      readonly type: 'number';
      readonly args: readonly [Operand, Operand];
    }
  | {
      readonly op: 'plusDays' | 'plusMonths';
      readonly type: 'date';
      readonly args: readonly [Operand, Operand];
    }
  | {
      readonly op: 'yearOf' | 'negative';
      readonly type: 'number';
      readonly args: readonly [Operand];
    }
  | { readonly op: 'firstKnown'; readonly type: OperandType; readonly args: readonly Operand[] }
  | {
      readonly op: 'term';
      readonly type: OperandType;
      readonly name: string;
      readonly body: Operand;
    };

/** An operand worked out from two others. */
type BinaryOperand = Extract<Operand, { args: readonly [Operand, Operand] }>;

/** The operators that work out an operand from two others. */
export type BinaryOperator = BinaryOperand['op'];

/** Whether an operand is worked out from two others. */
export const isBinary = (operand: Operand): operand is BinaryOperand =>
  'args' in operand && operand.op !== 'firstKnown' && operand.args.length === 2;

/** A list to look in: a dated list, or literals. */
export type ListOperand =
  | { readonly op: 'value'; readonly value: DatedValue }
  | { readonly op: 'literals'; readonly literals: readonly string[] };

/** The ordered comparisons, for numbers and for dates. */
export const COMPARISONS = {
  atMost: { type: 'number', relation: '<=' },
  atLeast: { type: 'number', relation: '>=' },
  below: { type: 'number', relation: '<' },
  above: { type: 'number', relation: '>' },
  onOrBefore: { type: 'date', relation: '<=' },
  onOrAfter: { type: 'date', relation: '>=' },
  before: { type: 'date', relation: '<' },
  after: { type: 'date', relation: '>' },
} as const satisfies Record<string, { type: OperandType; relation: '<' | '<=' | '>' | '>=' }>;

/** An ordered comparison by name. */
export type Comparison = keyof typeof COMPARISONS;

/** The ways to look in a list. */
export type Membership = 'oneOf' | 'startsWith' | 'includesAny';

/** Something true, false or unknown. */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly args: readonly Condition[] }
  | { readonly op: 'not' | 'proven'; readonly arg: Condition }
  | { readonly op: 'known' | 'named'; readonly operand: Operand }
  | { readonly op: 'equal' | 'alike'; readonly args: readonly [Operand, Operand] }
  | { readonly op: Comparison; readonly args: readonly [Operand, Operand] }
  | { readonly op: Membership; readonly operand: Operand; readonly list: ListOperand }
  | { readonly op: 'isTrue'; readonly operand: Operand }
  | { readonly op: 'term'; readonly name: string; readonly body: Condition };

/** Whether a condition compares two operands by their order. */
export const isComparison = (
  condition: Condition,
): condition is Extract<Condition, { op: Comparison }> => condition.op in COMPARISONS;

/** The four questions a rule may help to answer; `duty` answers none of them. */
export type Axis = 'gate' | 'duty' | 'entry' | 'risk';

/** A hand-checked case beside a rule. */
export interface RuleCase {
  readonly name: string;
  /** Facts by name, as stored: day numbers, hundredths. */
  readonly given: ReadonlyMap<VocabularyFact, Scalar>;
  readonly expect: 'met' | 'notMet' | 'unknown' | 'notApplicable';
}

/** A citation as the law's file has it, with what an answer leaves out. */
export interface Source extends Cite {
  /**
   * Day number from which an instrument that was issued holds by itself: the day its text sets, else the day it was
   * issued. Null for a page that only tells of a rule.
   */
  readonly holdsFrom: number | null;
  /** Where the words were read: an instrument of the register, a page that quotes one, a page; or nowhere: our own. */
  readonly kind: 'instrument' | 'quotation' | 'page' | 'own';
  /** What a decision calls it: the number of an instrument, else its Chinese title; the title of a page. */
  readonly short: string;
  /** Remark on the source, in English; may be empty. */
  readonly note: string;
}

/** A ground of discretion, read (`law/discretion.yaml`). */
export interface Discretion {
  readonly id: string;
  /** Decisions that may rest on it, `life.verb`. */
  readonly decisions: readonly string[];
  readonly words: Bilingual;
  /** The first is the one that a decision names. */
  readonly sources: readonly [Source, ...Source[]];
  /** Day numbers, inclusive; null = open. */
  readonly from: number | null;
  readonly until: number | null;
  /** Kinds of evidence of which a decision needs at least one piece; none is needed where it is empty. */
  readonly evidence: readonly string[];
  readonly cases: readonly DiscretionCase[];
}

/** A case beside a ground of discretion. */
export interface DiscretionCase {
  readonly name: string;
  readonly decision: string;
  /** A day number. */
  readonly on: number;
  /** Kinds of the evidence that is named. */
  readonly evidence: readonly string[];
  readonly expect: 'stands' | 'not-in-force' | 'not-for-this' | 'evidence-missing';
}

/** One provision of the law, read. */
export interface Rule {
  readonly id: string;
  readonly code: string;
  readonly axis: Axis;
  readonly title: LawText;
  /** What is said of a vehicle that breaks it; null for a flag, whose title says it. */
  readonly breach: LawText | null;
  readonly cites: readonly [Cite, ...Cite[]];
  /** The same citations in the same order, with their dates and remarks. */
  readonly sources: readonly Source[];
  /** The newest date among the sources that are not our own, ISO (a day, month or year); null when none bears one. */
  readonly toldUpTo: string | null;
  readonly remedy: LawText;
  readonly versionOn: VocabularyFact;
  /** Day numbers, inclusive; null = open. */
  readonly from: number | null;
  readonly until: number | null;
  /** True: past `until` the rule is unknown instead of not applicable. */
  readonly unknownAfterwards: boolean;
  /** True: told of before it began, and by nobody since; where it would be not met it is unknown. */
  readonly announced: boolean;
  /** Why it bars though none of its sources bears a date, for authors, in English; empty where that is not so. */
  readonly undated: string;
  readonly values: readonly DatedValue[];
  readonly when: Condition | null;
  /** Null for a rule that only asks. */
  readonly require: Condition | null;
  readonly doubt: Condition | null;
  readonly effect: string;
  readonly weight: number;
  /** True for the rule on the vehicle's identity. */
  readonly identity: boolean;
  /** True for a flag that is asked of vehicles in no application too, as of the day of the answer. */
  readonly everyVehicle: boolean;
  /** ISO alpha-2 for entry rules, else null. */
  readonly country: string | null;
  readonly cases: readonly RuleCase[];
  /** The file it stands in. */
  readonly file: string;
}

/** A fact about an importing country that no rule can use. */
export interface DestinationNote {
  readonly text: LawText;
  readonly cite: Source;
  readonly status: string;
}

/** How old the sources of an importing country's rules are. */
export interface ToldSources {
  /** The newest date among them, ISO (a day, month or year); null when none bears a date. */
  readonly upTo: string | null;
  /** Sources, each once, and those among them that bear no date. */
  readonly sources: number;
  readonly undated: number;
}

/** An importing country. */
export interface Destination {
  readonly country: string;
  readonly name: Bilingual;
  /** The dates of the sources of its rules. */
  readonly told: ToldSources;
  readonly notes: readonly DestinationNote[];
}

/** An instrument of the register. */
export interface Instrument {
  readonly id: string;
  readonly title: Bilingual;
  readonly number: string;
  readonly url: string | null;
  readonly confidence: Confidence;
  /** The day it was published, else issued, else takes effect, ISO; null when none is known. */
  readonly dated: string | null;
  /** The day it takes effect, else was issued, else published, a day number; null when none is known. */
  readonly holdsFrom: number | null;
}

/** A band of risk and the score it begins at, inclusive. */
export interface Band {
  readonly band: 'elevated' | 'high';
  readonly from: number;
}

/** The whole law, read. */
export interface RuleSet {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** Hosts whose pages print the text of instruments; a host below one of them counts too. */
  readonly officialHosts: readonly string[];
  readonly bands: readonly Band[];
  /** The closed list of grounds of discretion. */
  readonly discretions: readonly Discretion[];
}

/** What was looked for to follow something of the law that ends (`law/run-outs.yaml`). Days are day numbers. */
export interface Sought {
  /** Ids of the rules and values that end; `calendar` is the calendar of working days. */
  readonly of: readonly string[];
  /** Their last day, inclusive: of another end the entry says nothing. */
  readonly ends: number;
  /** What was looked for, and what was found. */
  readonly sought: string;
  /** Where it was looked for. */
  readonly where: string;
  readonly soughtOn: number;
  /** The day on which it is to be looked for again; later than `soughtOn`. */
  readonly askAgainOn: number;
}

/** Something wrong with the law's text, said so that its author can mend it. */
export interface LawProblem {
  readonly file: string;
  /** Rule id or path in the file. */
  readonly where: string;
  /** Stable code: `missing-citation`, `unknown-fact`, `gap`, … */
  readonly code: string;
  readonly message: string;
}
