/** What a buyer asks first, in the order in which it is answered. */
export const QUESTIONS = ['left', 'promise', 'country'] as const;
export type Question = (typeof QUESTIONS)[number];

/** How an answer is drawn: yes, no for good, no for now, yes with a condition, not known. */
export const SIGNS = ['yes', 'no', 'paused', 'but', 'unknown'] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * The closed set of answers with their values, drawn from what is said of a vehicle and nothing else. Days are ISO,
 * countries ISO 3166-1 alpha-2.
 */
export interface AnswerValues {
  // did it leave China?
  /** `daysLater`: from the first registration, the first not counted; null where it is not told. */
  readonly left: {
    readonly on: string;
    readonly condition: 'new' | 'used' | null;
    readonly daysLater: number | null;
  };
  /** It left before the day that is told as its first registration. */
  readonly 'left-days-disagree': { readonly on: string; readonly registeredOn: string };
  readonly 'export-refused': { readonly on: string };
  readonly 'licensed-not-left': { readonly country: string };
  readonly 'applied-not-left': { readonly on: string };
  readonly 'no-record': { readonly dataOf: string };
  /** `expected`: what position 9 ought to be. */
  readonly mistyped: { readonly expected: string };
  // does its manufacturer stand behind it today?
  /** Null: the letter states no warranty; kilometres null: no limit by distance. */
  readonly holds: { readonly months: number | null; readonly kilometres: number | null };
  readonly 'holds-only-in': { readonly country: string };
  readonly suspended: { readonly on: string | null };
  readonly revoked: { readonly on: string | null };
  readonly 'names-another-country': Readonly<Record<string, never>>;
  readonly 'needed-and-none': Readonly<Record<string, never>>;
  readonly 'none-and-not-needed': Readonly<Record<string, never>>;
  readonly 'none-need-unknown': Readonly<Record<string, never>>;
  readonly 'not-verified': Readonly<Record<string, never>>;
  readonly 'nothing-on-record': Readonly<Record<string, never>>;
  // is that for your country?
  /** `named`: outlets of the letter there; `serving`: those that take cars which they did not import. */
  readonly 'for-it': {
    readonly country: string;
    readonly named: number;
    readonly serving: number;
  };
  readonly 'for-it-none-serves': { readonly country: string; readonly named: number };
  /** `rule`: code of the first rule that concerns the car. */
  readonly 'for-it-read-rule': { readonly country: string; readonly rule: string };
  readonly 'for-another': { readonly promised: string; readonly asked: string };
  readonly 'not-in-force-now': { readonly country: string };
  readonly 'nothing-in-force': { readonly country: string };
  readonly 'not-admitted': { readonly country: string; readonly rule: string };
  readonly 'none-names-it': { readonly country: string };
  readonly 'no-country': Readonly<Record<string, never>>;
}

/** The stable code of an answer. */
export type AnswerCode = keyof AnswerValues;

/** One of the three answers, before it is put in words. */
export type Answer = {
  readonly [Code in AnswerCode]: {
    readonly question: Question;
    readonly code: Code;
    readonly sign: Sign;
    readonly values: AnswerValues[Code];
  };
}[AnswerCode];

/** What is shown of an answer, in words: what was asked, the answer, and why. */
export interface AnswerWorded<Text> {
  readonly asked: Text;
  readonly text: Text;
  readonly why: Text;
}
