import type { MakerDuty } from '../../domain/duties/maker-duty.ts';
import type { Words } from '../product/words.ts';

/** An outlet that serves cars it did not import, refuses them, or does not say. */
export type ServesGrey = 'yes' | 'no' | 'not-stated';

/**
 * How the buyers of a maker in a market stand: no outlet there (`none`), some of the urban population near
 * one (`share`), or not known (`unknown`): no position of an outlet, no city in the list, no maker or no
 * country told, or no whole account of outlets.
 */
export type ServiceState = 'none' | 'share' | 'unknown';

/** Counts of a place, a maker and a year, or of sums over them. */
export interface ServiceFigures {
  readonly vehicles: number;
  /** Outlets that serve, each counted once a maker; null when there is no whole account of outlets. */
  readonly outlets: number | null;
  /** Of them, those that say they serve cars they did not import. */
  readonly outletsGrey: number;
  /** Of them, those not attested within the year before the day of the answer. */
  readonly outletsStale: number;
  /** Of them, those whose position is known. */
  readonly outletsPlaced: number;
  /** Vehicles × (1 − share), in hundredths of a vehicle; whole. */
  readonly alone: number;
  /** Vehicles of which it is not known. */
  readonly unknown: number;
}

/** Figures of a cell; null = all, an empty text = not told. A year is never untold: it is that of the exit. */
export interface ServiceCell extends ServiceFigures {
  /** ISO alpha-2, `EU` for the members of the union. */
  readonly country: string | null;
  /** Legal name where it is known, else as written. */
  readonly maker: string | null;
  /** Year of the first exit. */
  readonly year: number | null;
}

/** An outlet, told once however many letters name it. */
export interface ServiceOutlet {
  readonly maker: string;
  readonly country: string;
  readonly provider: string | null;
  readonly address: string | null;
  /** WGS 84 degrees, longitude first; null when not told. */
  readonly position: readonly [lon: number, lat: number] | null;
  /** Upper case codes, sorted. */
  readonly services: readonly string[];
  readonly grey: ServesGrey;
  /** ISO date; null when never. */
  readonly attestedOn: string | null;
  readonly stale: boolean;
  /** Rows of the account that tell of it. */
  readonly rows: number;
}

/** A serving outlet with the city it stands for on the map. */
export interface LocatedOutlet extends ServiceOutlet {
  /** The largest city within fifty kilometres, of its market; null when there is none, or no position. */
  readonly city: {
    readonly name: string;
    readonly position: readonly [lon: number, lat: number];
  } | null;
}

/** Where one more outlet would help most. */
export interface NextOutlet {
  /** From 1: among all makers, null past the first twenty; and of its maker. */
  readonly rank: number | null;
  readonly makerRank: number;
  readonly maker: string;
  readonly country: string;
  readonly city: string;
  readonly position: readonly [lon: number, lat: number];
  /** Vehicles it would serve that nobody serves, in hundredths of a vehicle, those before it being there. */
  readonly served: number;
}

/** What was counted, and what was left out of the count. */
interface ServiceLeftOut {
  /** Exits dated after the day of the answer. */
  readonly laterExits: number;
  /** Rows of outlets that name no maker, or no country. */
  readonly outletsUnnamed: number;
  /** Outlets that serve no car they did not import. */
  readonly outletsRefusing: number;
  /** Outlets closed by the day of the answer, and not attested since. */
  readonly outletsClosed: number;
}

/** All that coverage of service answers. */
export interface ServiceModel {
  /** Day of the answer, ISO. */
  readonly today: string;
  readonly program: string;
  readonly ruleset: string;
  /** SHA-256 of the manifest of the screening, hexadecimal. */
  readonly screening: string;
  /** Name of the screened folder. */
  readonly input: string;
  readonly withinKm: number;
  /** Whether the account was given, and whole. */
  readonly given: { readonly declaration: boolean; readonly outlet: boolean };
  /** The cube: every cell with vehicles or outlets, and its sums; sorted by country, maker, year, sums first. */
  readonly cells: readonly ServiceCell[];
  /** Outlets, those that refuse included; by country, maker, provider, address. */
  readonly outlets: readonly LocatedOutlet[];
  /** By rank of the maker's list: the most vehicles first. */
  readonly next: readonly NextOutlet[];
  /** By country, maker and year. */
  readonly duties: readonly MakerDuty[];
  readonly leftOut: ServiceLeftOut;
  /** Name of a maker to show. */
  readonly makerName: (maker: string) => Words;
  /** Name of a country to show. */
  readonly countryName: (country: string) => Words;
  /** The largest city of a market, where an outlet without position is drawn; null when there is none. */
  readonly middle: (country: string) => readonly [lon: number, lat: number] | null;
}
