import { readFileSync } from 'node:fs';
import type { PublicLanguage } from '../domain/statements/public-languages.ts';
import { referenceData } from './reference-data.ts';

/** What a province is called, as `reference/province-names.json` has it. */
export interface ProvinceNames {
  /** Two digits of GB/T 2260. */
  readonly code: string;
  /** By language; one that is missing is not known, or is that in Latin letters. */
  readonly names: Readonly<Partial<Record<PublicLanguage, string>>>;
}

let known: ReadonlyMap<string, ProvinceNames['names']> | null = null;

const namesOf = (code: string): ProvinceNames['names'] => {
  if (known === null) {
    const file = new URL('../../reference/province-names.json', import.meta.url);
    const { entries } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly entries: readonly ProvinceNames[];
    };
    known = new Map(entries.map((one) => [one.code, one.names]));
  }
  return known.get(code) ?? {};
};

/**
 * The name of a province in a language; in Latin letters where no source has one. In Kazakh a Russian name stands for
 * a missing one, as of a city (`cityName`).
 *
 * @param code two digits of GB/T 2260; one of no province is given back as it is.
 */
export const provinceName = (code: string, language: PublicLanguage): string => {
  const province = referenceData().provinces.byCode(code);
  if (province === null) return code;
  if (language === 'zh' || language === 'en') return province[language];
  const names = namesOf(code);
  return names[language] ?? (language === 'kk' ? names.ru : undefined) ?? province.en;
};
