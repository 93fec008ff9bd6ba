import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageNames } from '../../report/nation/page-names.ts';

interface Named {
  readonly zh: string;
  readonly en: string;
}

const namesIn = (folder: string, file: string, key: string): ReadonlyMap<string, Named> => {
  const { entries } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    entries: readonly (Named & Record<string, string>)[];
  };
  return new Map(entries.map((entry) => [entry[key] ?? '', entry]));
};

/** Names of countries and provinces from the slow lists of `reference/`; an unknown code names itself. */
export const pageNames = (folder: string): PageNames => {
  const countries = namesIn(folder, 'countries.json', 'code');
  const provinces = namesIn(folder, 'provinces.json', 'code');
  return {
    country: (code, lang) => countries.get(code)?.[lang] ?? code,
    province: (code, lang) => provinces.get(code)?.[lang] ?? code,
  };
};
