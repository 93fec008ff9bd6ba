import { nameIndexOf } from './name-index.ts';

/** One country or territory of ISO 3166-1, or EU for the European Union. */
export interface Country {
  /** Alpha-2. */
  readonly code: string;
  /** Alpha-3; empty for EU, which has none. */
  readonly alpha3: string;
  /** ISO 3166-1 numeric, three digits; empty for EU. */
  readonly numeric: string;
  readonly zh: string;
  readonly en: string;
  readonly ru: string;
  /** Other names, official, short or former, in any of the three languages. */
  readonly names: readonly string[];
}

/** The shape of `reference/countries.json`. */
export interface CountriesFile {
  readonly entries: readonly Country[];
}

/** The countries, by code and by name. */
export interface CountryRegistry {
  /** All of them, in the order of their codes. */
  readonly all: readonly Country[];
  /** Null when the alpha-2 code is none. */
  readonly byCode: (code: string) => Country | null;
  /**
   * The alpha-2 code of a country as people write it: alpha-2, alpha-3, or a Chinese, English or
   * Russian name. Null when the name is not known or stands for two countries ("Congo").
   */
  readonly find: (text: string) => string | null;
}

/** Builds the registry. */
export const countryRegistryOf = (file: CountriesFile): CountryRegistry => {
  const byCode = new Map(file.entries.map((country) => [country.code, country]));
  const find = nameIndexOf(
    file.entries.map(({ code, alpha3, zh, en, ru, names }) => ({
      code,
      names: [code, alpha3, zh, en, ru, ...names],
    })),
  );
  return { all: file.entries, byCode: (code) => byCode.get(code) ?? null, find };
};
