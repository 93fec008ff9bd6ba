import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { BrandRegistry } from '../identifiers/brand-registry.ts';
import type { MakerRegistry } from '../identifiers/maker-registry.ts';
import type { ProvinceRegistry } from '../identifiers/province-registry.ts';
import type { WmiRegistry } from '../vin/wmi-registry.ts';
import type { Predecessor } from './predecessor.ts';

/** The slow lists a dossier is laid out against. */
export interface Reference {
  readonly makers: MakerRegistry;
  readonly brands: BrandRegistry;
  readonly wmis: WmiRegistry;
  readonly provinces: ProvinceRegistry;
  readonly calendar: WorkingCalendar;
}

/** An outlet named by a letter, as far as the rules ask. */
export interface LetterOutlet {
  readonly provider: string | null;
  readonly address: string | null;
  readonly country: string | null;
  /** `yes`, `no` or `not-stated`. */
  readonly servesGrey: string | null;
  /** Codes with commas between. */
  readonly services: string | null;
  /** A day number. */
  readonly attestedOn: number | null;
  /** A day number; null while it is open. */
  readonly closedOn: number | null;
}

/** One reading of an odometer. */
export interface Reading {
  readonly day: number;
  readonly km: number;
  readonly source: string;
}

/** An invoice of the vehicle, as far as refunds rely on it and exporters buy by it. */
export interface Invoice {
  readonly number: string | null;
  readonly kind: string | null;
  readonly buyer: string | null;
  /** A day number. */
  readonly issuedOn: number | null;
  /** In hundredths. */
  readonly price: number | null;
}

/** What the other rows of the same filing say about this vehicle. */
export interface FilingFacts {
  /** Distinct manufacturers of the vehicles of its application; null when not known. */
  readonly makers: number | null;
  /** A letter of the application comes from this vehicle's maker; null when not known. */
  readonly letterFromMaker: boolean | null;
  /** Another row of the same application and VIN tells of a licence. */
  readonly licensedBeside: boolean;
  /**
   * The latest day up to which the account tells of licences, of none at all of applications, a day number; null when
   * it tells of no such day, or something that it tells of this one cannot be read.
   */
  readonly licencesToldUntil: number | null;
  /** Another application with this VIN, or null. */
  readonly otherApplication: string | null;
  /**
   * Another application with this VIN that stands only if its licence, of which no end is told, had not run out; or
   * null.
   */
  readonly openEndedApplication: string | null;
  /** Another application with this VIN that stands only if one without a licence is pending yet, or null. */
  readonly uncountedApplication: string | null;
  /** Another country named by a row with the same letter number, or null. */
  readonly otherCountry: string | null;
  /** Another application relying on the same letter number, or null. */
  readonly letterApplication: string | null;
}

/** What stands around the cells of one vehicle when its dossier is laid out. */
export interface Surroundings {
  /** The day of the answer, a day number. */
  readonly today: number;
  /** True when the filing has a letter account at all: a column or a file of letters. */
  readonly letterAccount: boolean;
  /** True when the filing states which VINs a letter covers; else a letter beside a vehicle covers it. */
  readonly letterVinStated: boolean;
  /** A letter stands for this vehicle or its application. */
  readonly letterGiven: boolean;
  /** A letter may list this vehicle in a VIN cell that cannot be read. */
  readonly letterMeant: boolean;
  /** The outlets the letter names; null when the filing has no outlet account. */
  readonly outlets: readonly LetterOutlet[] | null;
  /** Readings beside those in the dossier (licence, inspection, arrival); any order. */
  readonly readings: readonly Reading[];
  /** Every invoice of the vehicle; null when there is none but that in the dossier. */
  readonly invoices: readonly Invoice[] | null;
  /** The first exit declared under another application's licence, a day number; null when none. */
  readonly otherExitOn: number | null;
  /** A customs account was given that has a column of exits. */
  readonly exitsTold: boolean;
  /** Customs rows of vehicles, where none of them tells its exporter; else 0; null where that is not known. */
  readonly unsignedEntries: number | null;
  /** A barred exporter that shares a contact with the applicant; null when none is told. */
  readonly predecessor: Predecessor | null;
  readonly filing: FilingFacts;
}
