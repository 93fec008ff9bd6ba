import { readFileSync } from 'node:fs';
import type { PublicLanguage } from '../domain/statements/public-languages.ts';

/** What a city of `reference/cities.json` is called, as `reference/city-names.json` has it. */
export interface CityNames {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In Latin letters, as `cities.json` has it. */
  readonly city: string;
  /** By language; one that is missing is not known, or is that in Latin letters. */
  readonly names: Readonly<Partial<Record<PublicLanguage, string>>>;
  /** How else it is written, in any language, former names among them. */
  readonly other: readonly string[];
}

let known: ReadonlyMap<string, CityNames> | null = null;

const keyOf = (country: string, city: string): string => `${country} ${city}`;

/** The names of every city that has any; of two cities of a country called alike those of the larger. */
export const cityNames = (): ReadonlyMap<string, CityNames> => {
  if (known !== null) return known;
  const file = new URL('../../reference/city-names.json', import.meta.url);
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly entries: readonly CityNames[];
  };
  const found = new Map<string, CityNames>();
  for (const one of entries) {
    const key = keyOf(one.country, one.city);
    if (!found.has(key)) found.set(key, one);
  }
  known = found;
  return known;
};

/** Every way in which the name of a city is written, in Latin letters first. */
export const spellingsOf = (country: string, city: string): readonly string[] => {
  const known = cityNames().get(keyOf(country, city));
  return [city, ...Object.values(known?.names ?? {}), ...(known?.other ?? [])];
};

/**
 * The name of a city in a language; in Latin letters where no source has one. In Kazakh a Russian name stands for a
 * missing one: the letters are the same.
 *
 * @param city as `cities.json` has it.
 */
export const cityName = (country: string, city: string, language: PublicLanguage): string => {
  const names = cityNames().get(keyOf(country, city))?.names ?? {};
  return names[language] ?? (language === 'kk' ? names.ru : undefined) ?? city;
};
