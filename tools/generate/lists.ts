import type { Currency } from '../../src/domain/identifiers/currency-registry.ts';
import type { CustomsDistrict } from '../../src/domain/identifiers/customs-registry.ts';
import type { Province } from '../../src/domain/identifiers/province-registry.ts';
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

/** Makes the short lists kept by hand: provinces, currencies, customs districts. */
export const generate = async (): Promise<Map<string, string>> =>
  new Map([
    ['reference/provinces.json', await provinces()],
    ['reference/currencies.json', await currencies()],
    ['reference/customs-districts.json', await customsDistricts()],
  ]);
