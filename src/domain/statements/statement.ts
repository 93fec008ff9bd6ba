import type { LetterNeed } from '../borders/letter-needed.ts';
import type { OutletWordKind } from '../lives/outlet-word-kinds.ts';

/** What the register holds of a vehicle's letter, as far as the public is told. */
type LetterStanding = 'none' | 'valid' | 'suspended' | 'revoked' | 'elsewhere' | 'not-verified';

/** From when a promise of a letter counts, as the letter states it. */
export type TermsStart = 'registered-abroad' | 'registered-in-china' | 'export';

/**
 * What may be said of a vehicle in public, and with which values: a closed set. Days are ISO, countries ISO 3166-1
 * alpha-2. Nothing else is ever said: no person, price, name, plate, score, nor another VIN.
 */
export interface StatementValues {
  readonly 'vin-not-well-formed': { readonly length: number };
  readonly 'vin-check-digit': { readonly expected: string };
  readonly 'built-in-year': { readonly year: number };
  readonly 'no-export-record': { readonly dataOf: string };
  readonly exported: {
    readonly on: string;
    readonly country: string | null;
    readonly condition: 'new' | 'used' | null;
    /** Days from the first registration, the first not counted; null where it is not told. */
    readonly daysLater: number | null;
  };
  readonly 'first-registered': { readonly on: string };
  /** Days from the first registration, the first not counted; null where it is not told. */
  readonly 'export-applied-for': { readonly on: string; readonly daysLater: number | null };
  /** Of a vehicle that has not left and whose application is refused now. */
  readonly 'export-refused': { readonly on: string };
  readonly owners: { readonly owners: number };
  readonly odometer: { readonly km: number; readonly on: string | null };
  /** Days after the first registration up to which a letter is asked for; null where the law asks for none. */
  readonly 'letter-needed': { readonly need: LetterNeed; readonly days: number | null };
  /** `on`: of one suspended or revoked. */
  readonly letter: { readonly standing: LetterStanding; readonly on: string | null };
  /** Of a letter that was suspended or revoked. */
  readonly 'letter-issued': { readonly on: string };
  /** Terms are said as the letter in force states them; kilometres null: no limit by distance. */
  readonly 'letter-warranty': {
    readonly months: number;
    readonly kilometres: number | null;
    readonly startsOn: TermsStart;
  };
  readonly 'letter-battery': { readonly months: number; readonly kilometres: number | null };
  readonly 'letter-parts': { readonly years: number; readonly leadTimeDays: number | null };
  /** `languages`: BCP 47. */
  readonly 'letter-software': {
    readonly updates: boolean;
    readonly languages: readonly string[];
  };
  readonly 'letter-remote-lock': { readonly mayLock: boolean };
  readonly 'letter-recalls': { readonly carriedOut: boolean };
  /** `since`: the oldest day of attestation among the `attested`. */
  readonly 'letter-outlets': {
    readonly country: string;
    readonly named: number;
    readonly attested: number;
    readonly since: string | null;
    readonly serving: number;
  };
  /** Of a vehicle that has not left. */
  readonly 'licensed-for': { readonly country: string };
  readonly deregistered: { readonly on: string };
  readonly 'question-open': Readonly<Record<string, never>>;
  /** What an outlet of a published list says of the car; `outlet`: its name there. */
  readonly 'outlet-said': {
    readonly kind: OutletWordKind;
    readonly on: string;
    readonly outlet: string;
    readonly city: string | null;
    readonly country: string;
  };
  /** `toldUpTo`: the newest date among the sources, a day, month or year; null: none bears a date. */
  readonly 'destination-rules': {
    readonly country: string;
    readonly rules: number;
    readonly toldUpTo: string | null;
  };
  readonly 'destination-not-read': { readonly country: string };
  /** `told`: the country of the exit; `offered`: the one that is asked about, another. */
  readonly 'offered-elsewhere': { readonly told: string; readonly offered: string };
  /** Said of a brand of the maker, never of the vehicle: `title` and `url` of where it is told. */
  readonly 'maker-restricts': {
    readonly brand: string;
    readonly country: string;
    readonly on: string;
    readonly title: string;
    readonly url: string;
  };
  readonly 'no-recall-data': Readonly<Record<string, never>>;
  readonly 'first-owner-promises': Readonly<Record<string, never>>;
  readonly 'how-to-complain': Readonly<Record<string, never>>;
}

/** The stable code of a statement. */
export type StatementCode = keyof StatementValues;

/** The kinds of tellers whose word a statement is: never a name. */
export const SAID_BY = [
  'vin',
  'register',
  'law',
  'press',
  'registry',
  'customs',
  'exporter',
  'manufacturer',
  'outlet',
  'office',
  'ministry',
  'tax',
] as const;

/** The kind of teller whose word a statement is: never a name. */
export type SaidBy = (typeof SAID_BY)[number];

/** How a list of statements is read: what happened in China, then the way out, then what the manufacturer says. */
export const READING_ORDER: readonly StatementCode[] = [
  'built-in-year',
  'first-registered',
  'export-applied-for',
  'export-refused',
  'licensed-for',
  'exported',
  'deregistered',
  'owners',
  'odometer',
  'question-open',
  'letter-needed',
  'letter-issued',
  'letter',
  'outlet-said',
];

/** One thing said of a vehicle, before it is put in words. */
export type Said = {
  readonly [Code in StatementCode]: {
    readonly code: Code;
    readonly values: StatementValues[Code];
    readonly saidBy: SaidBy;
    /** The day as of which it is said, ISO. */
    readonly asOf: string;
  };
}[StatementCode];

/** What is shown of a statement, each in words. */
export interface Worded<Text> {
  readonly text: Text;
  /** Who says so. */
  readonly by: Text;
  /** What would change it. */
  readonly changedBy: Text;
}
