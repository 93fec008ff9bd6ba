import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Messages } from '../messages/en.ts';

/** A teller with a lane of its own, named by its account. */
export type LaneTeller = (typeof LANES)[number];

/** The lanes in order: factory, invoice, insurance, registry, application, letter, inspection, customs, arrival. */
export const LANES = [
  'factory',
  'invoice',
  'insurance',
  'certificate',
  'licence',
  'letter',
  'inspection',
  'declaration',
  'arrival',
] as const;

/** Id of an event's label in the catalogue. */
export type EventLabel = keyof Messages['events'];

/** Id of a matter on which accounts can disagree. */
export type Subject = keyof Messages['subjects'];

/** One dated word of an account. */
export interface LedgerEvent {
  readonly label: EventLabel;
  /** Fact it comes from: `certificate.registeredOn`. */
  readonly fact: string;
  /** Day number, 0 = 1970-01-01. */
  readonly day: number;
  /** True when another account says a different day. */
  readonly dissents: boolean;
}

/** One account's value in a disagreement. */
export interface Side {
  readonly teller: LaneTeller;
  readonly fact: string;
  readonly value: Bilingual;
}

/** A matter on which two or more accounts say different things; sides in lane order. */
export interface Disagreement {
  readonly subject: Subject;
  readonly sides: readonly Side[];
}

/** How long a letter was in force, or suspended: a bar on its lane. */
export interface LedgerState {
  readonly kind: 'inForce' | 'suspended';
  /** Day numbers, the last one drawn. */
  readonly from: number;
  readonly until: number;
}

/** The accounts of one teller on the line. */
export interface Lane {
  readonly teller: LaneTeller;
  /** In order of time. */
  readonly events: readonly LedgerEvent[];
  /** In order of time; none but of a letter. */
  readonly states: readonly LedgerState[];
}

/** The dates of one vehicle on one line, told lane by lane. */
export interface Ledger {
  /** All nine lanes; those of silent tellers are empty. */
  readonly lanes: readonly Lane[];
  /** Days of the light band, both inclusive; null when registration is not known. */
  readonly band: { readonly from: number; readonly until: number; readonly days: number } | null;
  /** From registration to application, or to the exit; null when either is not known. */
  readonly span: {
    readonly ends: 'application' | 'exit';
    readonly from: number;
    readonly to: number;
    readonly days: number;
    /** True when its end falls inside the band. */
    readonly inside: boolean;
  } | null;
  readonly registrationKnown: boolean;
  readonly applicationKnown: boolean;
  readonly disagreements: readonly Disagreement[];
  /** First and last day to be drawn; null when no account gives a date. */
  readonly range: { readonly from: number; readonly to: number } | null;
}
