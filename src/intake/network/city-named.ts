import { readFileSync } from 'node:fs';
import { foldName } from '../../domain/identifiers/fold-name.ts';
import { groupBy } from '../../domain/record/group-by.ts';

interface City {
  readonly country: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
}

/** A city that was found. */
export interface CityFound {
  readonly name: string;
  /** WGS 84, degrees: longitude, latitude. */
  readonly position: readonly [number, number];
}

let known: ReadonlyMap<string, readonly City[]> | null = null;

/** The cities of `reference/cities.json` by folded name, the largest first. */
const cities = (): ReadonlyMap<string, readonly City[]> => {
  if (known !== null) return known;
  const file = new URL('../../../reference/cities.json', import.meta.url);
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly entries: readonly City[];
  };
  const largest = entries.toSorted((a, b) => b.population - a.population);
  known = groupBy(largest, ({ name }) => foldName(name));
  return known;
};

/**
 * The largest city of a name, of those of 50,000 inhabitants and more in importing countries.
 *
 * @param name in Latin letters; case and accents do not matter.
 * @param country ISO 3166-1 alpha-2; null: any.
 */
export const cityNamed = (name: string, country: string | null): CityFound | null => {
  const found = cities()
    .get(foldName(name))
    ?.find((city) => country === null || city.country === country);
  return found === undefined ? null : { name: found.name, position: [found.lon, found.lat] };
};

const inCountry = new Map<string, readonly CityFound[]>();

/** The cities of a country that the list has, the largest first. */
export const citiesIn = (country: string): readonly CityFound[] => {
  const found =
    inCountry.get(country) ??
    [...cities().values()]
      .flat()
      .filter((city) => city.country === country)
      .sort((a, b) => b.population - a.population)
      .map(({ name, lon, lat }) => ({ name, position: [lon, lat] as const }));
  inCountry.set(country, found);
  return found;
};
