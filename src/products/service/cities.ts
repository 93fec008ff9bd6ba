import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A city as `reference/cities.json` has it. */
export interface City {
  /** ISO alpha-2. */
  readonly country: string;
  /** In Latin letters, as GeoNames writes it. */
  readonly name: string;
  /** WGS 84 degrees, east and north positive. */
  readonly lon: number;
  readonly lat: number;
  /** Inhabitants; 50,000 or more. */
  readonly population: number;
}

/** The cities that stand for the buyers of a market. */
export interface Cities {
  /** Market of a country: itself, or the union that it is a member of. */
  readonly marketOf: (country: string) => string;
  /** Cities of a market, the largest first; none where the list has none. */
  readonly inMarket: (market: string) => readonly City[];
}

/** Arranges cities by market; `markets` names the members of each union. */
export const citiesByMarket = (
  entries: readonly City[],
  markets: Readonly<Record<string, readonly string[]>>,
): Cities => {
  const unions = new Map(
    Object.entries(markets).flatMap(([union, members]) => members.map((one) => [one, union])),
  );
  const marketOf = (country: string): string => unions.get(country) ?? country;
  const byMarket = new Map<string, City[]>();
  const largest = [...entries].sort(
    (a, b) => b.population - a.population || (a.name < b.name ? -1 : 1),
  );
  for (const city of largest) {
    const market = marketOf(city.country);
    const cities = byMarket.get(market);
    if (cities === undefined) byMarket.set(market, [city]);
    else cities.push(city);
  }
  return { marketOf, inMarket: (market) => byMarket.get(market) ?? [] };
};

/** Reads `cities.json` from the folder of the reference lists. */
export const readCities = (folder: string): Cities => {
  const { entries, markets } = JSON.parse(readFileSync(join(folder, 'cities.json'), 'utf8')) as {
    readonly entries: readonly City[];
    readonly markets: Readonly<Record<string, readonly string[]>>;
  };
  return citiesByMarket(entries, markets);
};
