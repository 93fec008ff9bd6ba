import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type HolidaysFile,
  type WorkingCalendar,
  workingCalendarOf,
} from '../../domain/calendar/working-calendar.ts';
import type { MakersFile } from '../../domain/identifiers/maker-registry.ts';

/** A city in which outlets may stand. */
interface CityPlace {
  readonly country: string;
  /** WGS 84 degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** The slow lists of the project that the simulated nation is built on. */
export interface ReferenceLists {
  readonly makers: MakersFile['entries'];
  /** First character of the plates by province code. */
  readonly plates: ReadonlyMap<string, string>;
  /** Chinese short name by province code. */
  readonly provinceNames: ReadonlyMap<string, string>;
  readonly calendar: WorkingCalendar;
  /** Cities by importing country, the largest first. */
  readonly cities: ReadonlyMap<string, readonly CityPlace[]>;
}

interface ProvincesFile {
  readonly entries: readonly {
    readonly code: string;
    readonly plate: string;
    readonly zh: string;
  }[];
}

/** Reads the lists from the folder `reference/`. Throws when a file is missing or broken. */
export const readReferenceLists = async (folder: string): Promise<ReferenceLists> => {
  const json = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
  const [makers, provinces, holidays, cities] = await Promise.all([
    json<MakersFile>('makers.json'),
    json<ProvincesFile>('provinces.json'),
    json<HolidaysFile>('holidays.json'),
    json<{ readonly entries: readonly CityPlace[] }>('cities.json'),
  ]);
  return {
    makers: makers.entries,
    plates: new Map(provinces.entries.map(({ code, plate }) => [code, plate])),
    provinceNames: new Map(provinces.entries.map(({ code, zh }) => [code, zh])),
    calendar: workingCalendarOf(holidays),
    cities: Map.groupBy(cities.entries, ({ country }) => country),
  };
};
