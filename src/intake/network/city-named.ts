import { readFileSync } from 'node:fs';
import { foldName } from '../../domain/identifiers/fold-name.ts';
import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import { cityName, cityNames } from '../../reference/city-name.ts';

interface City {
  readonly country: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
}

/** A city that was found. */
export interface CityFound {
  /** In Latin letters, as `reference/cities.json` has it. */
  readonly name: string;
  /** WGS 84, degrees: longitude, latitude. */
  readonly position: readonly [number, number];
}

/** Marks of Uzbek and other Latin letters, which people type in many ways or leave out. */
const APOSTROPHES = /[\u02b9-\u02bc\u00b4`]/g;

const folded = (name: string): string => foldName(name.replace(APOSTROPHES, ''));

interface Known {
  readonly largest: readonly City[];
  /** By what they are called, each list with the largest first. */
  readonly called: ReadonlyMap<string, readonly City[]>;
  /** By how else people write them. */
  readonly written: ReadonlyMap<string, readonly City[]>;
}

let known: Known | null = null;

const by = (cities: readonly City[], namesOf: (city: City) => readonly string[]) => {
  const found = new Map<string, City[]>();
  for (const city of cities) {
    for (const name of new Set(namesOf(city).map(folded))) {
      const others = found.get(name);
      if (others === undefined) found.set(name, [city]);
      else others.push(city);
    }
  }
  return found;
};

/** The cities of `reference/cities.json`. */
const cities = (): Known => {
  if (known !== null) return known;
  const file = new URL('../../../reference/cities.json', import.meta.url);
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly entries: readonly City[];
  };
  const largest = entries.toSorted((a, b) => b.population - a.population);
  const names = cityNames();
  const namesOf = ({ country, name }: City) => names.get(`${country} ${name}`);
  known = {
    largest,
    called: by(largest, (city) => [city.name, ...Object.values(namesOf(city)?.names ?? {})]),
    written: by(largest, (city) => namesOf(city)?.other ?? []),
  };
  return known;
};

/**
 * The largest city of a name, of those of 50,000 inhabitants and more in importing countries.
 *
 * @param name in any language that `reference/city-names.json` has; case and accents do not matter. What a city is
 *   called comes before how else another is written.
 * @param country ISO 3166-1 alpha-2; null: any.
 */
export const cityNamed = (name: string, country: string | null): CityFound | null => {
  const { called, written } = cities();
  const fits = (city: City): boolean => country === null || city.country === country;
  const key = folded(name);
  const found = called.get(key)?.find(fits) ?? written.get(key)?.find(fits);
  return found === undefined ? null : { name: found.name, position: [found.lon, found.lat] };
};

/** A city that somebody wrote, as it is called in a language; as it was written where it is in no list. */
export const cityWords = (written: string, country: string, language: PublicLanguage): string => {
  const found = cityNamed(written, country);
  return found === null ? written : cityName(country, found.name, language);
};

const inCountry = new Map<string, readonly CityFound[]>();

/** The cities of a country that the list has, the largest first. */
export const citiesIn = (country: string): readonly CityFound[] => {
  const found =
    inCountry.get(country) ??
    cities()
      .largest.filter((city) => city.country === country)
      .map(({ name, lon, lat }) => ({ name, position: [lon, lat] as const }));
  inCountry.set(country, found);
  return found;
};
