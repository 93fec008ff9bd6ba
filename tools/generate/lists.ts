import type { Currency } from '../../src/domain/identifiers/currency-registry.ts';
import type { CustomsDistrict } from '../../src/domain/identifiers/customs-registry.ts';
import type { Province } from '../../src/domain/identifiers/province-registry.ts';
import type { ProvinceNames } from '../../src/reference/province-name.ts';
import { referenceFile } from './sources/reference-file.ts';
import { listed, sourceRows } from './sources/source-file.ts';

const provinces = async (): Promise<string> => {
  const rows = await sourceRows('provinces.csv', [
    'code',
    'letters',
    'plate',
    'zh',
    'full_zh',
    'en',
  ]);
  return referenceFile(
    {
      about: 'province-level divisions of China with the first character of their number plates',
      origin: 'GB/T 2260 and ISO 3166-2:CN, from general knowledge; plate characters as in GA 36',
      licence: 'facts',
    },
    'entries',
    rows.map(({ full_zh: fullZh, ...row }): Province => ({ ...row, fullZh })),
  );
};

/** Languages in which `sources/province-names.csv` has names. */
const LANGUAGES = ['ru', 'kk', 'ar', 'es', 'fr', 'uz'] as const;

const provinceNames = async (): Promise<string> => {
  const rows = await sourceRows('province-names.csv', ['code', ...LANGUAGES]);
  return referenceFile(
    {
      about:
        'what the provinces of provinces.json are called in the other languages of the public pages',
      origin:
        'sources/province-names.csv: Natural Earth 5, states and provinces at 1:50m, and our own general knowledge',
      licence: 'public domain (Natural Earth); facts',
    },
    'entries',
    rows.map((row): ProvinceNames => {
      const known = LANGUAGES.flatMap((language) =>
        row[language] === '' ? [] : [[language, row[language]] as const],
      );
      return { code: row.code, names: Object.fromEntries(known) };
    }),
  );
};

const currencies = async (): Promise<string> => {
  const rows = await sourceRows('currencies.csv', ['code', 'customs', 'zh', 'en', 'names']);
  return referenceFile(
    {
      about: 'currencies of China, the destinations and the main trading currencies (ISO 4217)',
      origin:
        'codes ISO 4217; three digits of the Chinese customs (货币代码表) from general knowledge; names Unicode CLDR 48; ' +
        'own aliases',
      licence: 'facts; Unicode-3.0; own',
    },
    'entries',
    rows.map((row): Currency => ({ ...row, names: listed(row.names) })),
  );
};

const customsDistricts = async (): Promise<string> => {
  const rows = await sourceRows('customs-districts.csv', ['code', 'zh', 'en']);
  return referenceFile(
    {
      about:
        'customs districts of China known with some certainty; not complete, and 96xx, 97xx and 99xx left out ' +
        'because the sources disagree: load the official table of customs codes',
      origin: 'public code lists and general knowledge, not checked against the official table',
      licence: 'facts',
    },
    'entries',
    rows satisfies readonly CustomsDistrict[],
  );
};

/** Makes the short lists kept by hand: provinces and their names, currencies, customs districts. */
export const generate = async (): Promise<Map<string, string>> =>
  new Map([
    ['reference/provinces.json', await provinces()],
    ['reference/province-names.json', await provinceNames()],
    ['reference/currencies.json', await currencies()],
    ['reference/customs-districts.json', await customsDistricts()],
  ]);
