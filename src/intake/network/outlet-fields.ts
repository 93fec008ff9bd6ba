import type { Offered } from '../../letters/letter.ts';
import type { AskedOfOutlet } from './outlet-services.ts';

/** What a file may say of an outlet, before anything of it is read. */
export type RawField =
  | 'number'
  | 'name'
  | 'country'
  | 'address'
  | 'city'
  | 'position'
  | 'lon'
  | 'lat'
  | 'phone'
  | 'website'
  | 'openingHours'
  | 'brands'
  | 'services'
  | 'sales'
  | 'service'
  | 'parts'
  | 'warranty'
  | 'highVoltage'
  | 'servesCarsItDidNotImport'
  | 'closed';

/** An outlet as a file writes it: texts by field, blank ones left out. */
export type RawOutlet = Readonly<Partial<Record<RawField, string>>>;

/** A row of a file with what it says. */
export interface RawRow {
  /** As the file counts. */
  readonly row: number;
  readonly raw: RawOutlet;
}

/** What an outlet is, beside its number and what it does. */
export interface OutletDetails {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly address: string | null;
  readonly city: string | null;
  /** WGS 84, degrees: longitude, latitude. */
  readonly position: readonly [number, number] | null;
  /** E.164. */
  readonly phone: string | null;
  readonly website: string | null;
  /** In the grammar of OpenStreetMap. */
  readonly openingHours: string | null;
  /** Ids of the reference list of brands, in the order of their ids. */
  readonly brands: readonly string[];
}

/** A field of an outlet's details. */
export type DetailField = keyof OutletDetails;

/** An outlet that was read. */
export interface ReadOutlet extends OutletDetails {
  /** As the file counts. */
  readonly row: number;
  /** Its number in the network; made of name, country and place where the file has none. */
  readonly number: string;
  /** What the file says of it and no more: what it is silent about is not there. */
  readonly services: Readonly<Partial<Record<AskedOfOutlet, Offered>>>;
  /** Details that the file does not tell, or that could not be read: of a known outlet they stay as they are. */
  readonly untold: readonly DetailField[];
}

/** What a file of outlets may be. */
export type NetworkFormat = 'table' | 'geojson' | 'schema-org';

/** More outlets are not taken at once. */
export const MOST_OUTLETS = 20_000; // not-law: rows of a file
