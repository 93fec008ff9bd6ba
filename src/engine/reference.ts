import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reference } from '../domain/assess/surroundings.ts';
import {
  type HolidaysFile,
  type WorkingCalendar,
  workingCalendarOf,
} from '../domain/calendar/working-calendar.ts';
import { type BrandsFile, brandRegistryOf } from '../domain/identifiers/brand-registry.ts';
import {
  type MakerRow,
  type MakersFile,
  makerRegistryOf,
} from '../domain/identifiers/maker-registry.ts';
import { type ProvincesFile, provinceRegistryOf } from '../domain/identifiers/province-registry.ts';
import { type WmiFile, wmiRegistryOf } from '../domain/vin/wmi-registry.ts';

const jsonIn = <T>(folder: string, name: string): T =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

/** Loads the working days of `reference/`. */
export const loadCalendar = (folder: string): WorkingCalendar =>
  workingCalendarOf(jsonIn<HolidaysFile>(folder, 'holidays.json'));

/** The slow lists with the rows of a filing's own maker account, which stand before the product's list. */
export type ReferenceWith = (makers: readonly MakerRow[]) => Reference;

/** Loads the slow lists of `reference/` once, for filings with makers of their own and without. */
export const loadReferenceLists = (folder: string): ReferenceWith => {
  const read = <T>(name: string): T => jsonIn<T>(folder, name);
  const makers = read<MakersFile>('makers.json');
  const reference = {
    makers: makerRegistryOf(makers),
    brands: brandRegistryOf(read<BrandsFile>('brands.json')),
    wmis: wmiRegistryOf(read<WmiFile>('wmi.json')),
    provinces: provinceRegistryOf(read<ProvincesFile>('provinces.json')),
    calendar: loadCalendar(folder),
  };
  return (own) =>
    own.length === 0 ? reference : { ...reference, makers: makerRegistryOf(makers, own) };
};

/**
 * Loads the slow lists of `reference/`.
 * @param makers rows of the filing's own maker account; they stand before the product's list.
 */
export const loadReference = (folder: string, makers: readonly MakerRow[] = []): Reference =>
  loadReferenceLists(folder)(makers);
