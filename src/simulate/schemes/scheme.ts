import type { Account } from '../../domain/facts/fact-table.ts';
import type { Batch } from '../population/batch.ts';
import type { Company } from '../population/companies.ts';
import type { Chance } from '../random.ts';

/** A rule of the catalogue that a scheme's vehicle should raise, and for which of its vehicles (SQL). */
interface ExpectedRule {
  readonly rule: string;
  readonly when?: string;
}

/** One hand behind a scheme, with habits of its own. */
export interface Organiser {
  readonly number: number;
  /** 1 blatant to 0 barely visible. */
  readonly strength: number;
  /** Vehicles it handles. */
  readonly size: number;
  readonly habit: number;
  /** Places in the lists of exporters, dealers and makers. */
  readonly exporter: number;
  readonly dealer: number;
  readonly maker: number;
  readonly chance: Chance;
}

/** What an organiser lays down beside what its scheme always has. */
export type Laid = Partial<Batch>;

/** How an organiser's vehicles are handed in. */
export interface ExportHabits {
  /** Vehicles of one application, about. */
  readonly perApplication?: number;
  /** Applications hold multiples of this. */
  readonly step?: number;
  /** ISO dates between which it applies, both inclusive; by default all of 2026 that was seen. */
  readonly from?: string;
  readonly until?: string;
  readonly country?: string;
  /** What differs from application to application. */
  readonly each?: (applied: number, at: number) => Laid;
}

/** What a scheme plans with. */
export interface SchemeOrder {
  readonly companies: {
    readonly exporters: readonly Company[];
    readonly dealers: readonly Company[];
  };
  /** Founds a firm that is listed among the parties. */
  readonly firm: (organiser: Organiser, more?: Partial<Company>) => Company;
  /**
   * Has an exporter barred on a day and founds the one that follows it; yields its place among the exporters, and the
   * day it files.
   */
  readonly successor: (
    organiser: Organiser,
    barredFrom: number,
    shared: Partial<Company>,
  ) => { readonly place: number; readonly from: number };
  readonly pseudonym: () => string;
  readonly nextLetter: () => number;
  /** Hands in export applications for all vehicles of the organiser. */
  readonly exports: (organiser: Organiser, laid: Laid, habits?: ExportHabits) => void;
  /** Registers vehicles at home in one batch; by default all of the organiser's. */
  readonly atHome: (organiser: Organiser, laid: Laid) => void;
  /** The first working day on or after a day. */
  readonly workingDayFrom: (day: number) => number;
}

/** A way to cheat: what is planned, what it changes in a vehicle's story, which rows it adds. */
export interface Scheme {
  readonly name: string;
  /** Vehicles of it in a million. */
  readonly perMillion: number;
  /** Vehicles of one organiser when barely visible and when blatant. */
  readonly sizes: readonly [least: number, most: number];
  readonly habits: number;
  readonly rules: readonly ExpectedRule[];
  /** Part a vehicle has in it, SQL; by default `vehicle`. */
  readonly role?: string;
  readonly plan: (order: SchemeOrder, organiser: Organiser) => void;
  /** SQL by column of the vehicle, over the columns of earlier levels. */
  readonly columns: Readonly<Record<string, string>>;
  /** Further rows by account: columns and `WHERE` condition over `vehicle`; `variant` 1-9 tells them apart. */
  readonly further?: Partial<Record<Account, readonly FurtherRows[]>>;
}

/** Rows that a scheme adds to an account. */
export interface FurtherRows {
  readonly variant: number;
  /** Day under which they are filed, SQL. */
  readonly day: string;
  readonly where: string;
  /** SQL by fact, the part of its name after the dot. */
  readonly facts: Readonly<Record<string, string>>;
}
