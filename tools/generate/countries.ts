import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import type { Country } from '../../src/domain/identifiers/country-registry.ts';
import { foldName } from '../../src/domain/identifiers/fold-name.ts';
import { referenceFile } from './sources/reference-file.ts';
import { listed, sourceRows } from './sources/source-file.ts';

const require = createRequire(import.meta.url);
for (const language of ['zh', 'en', 'ru']) {
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
}

/** Names to show where the package's first one is a long form, disputed or not the usual one. */
const SHOWN: Readonly<Record<string, Partial<Country>>> = {
  CN: { en: 'China', ru: 'Китай' },
  CG: { en: 'Republic of the Congo' },
  EH: { zh: '西撒哈拉', ru: 'Западная Сахара' },
  GM: { en: 'Gambia' },
  IR: { en: 'Iran' },
  KP: { ru: 'КНДР' },
  KR: { ru: 'Южная Корея' },
  LA: { en: 'Laos' },
  MD: { en: 'Moldova', ru: 'Молдова' },
  MK: { en: 'North Macedonia' },
  PS: { en: 'Palestine', ru: 'Палестина' },
  RU: { en: 'Russia', ru: 'Россия' },
  SY: { en: 'Syria' },
  TW: { zh: '中国台湾', en: 'Taiwan', ru: 'Тайвань' },
  TZ: { en: 'Tanzania' },
};

const EUROPEAN_UNION = {
  code: 'EU',
  alpha3: '',
  numeric: '',
  zh: '欧盟',
  en: 'European Union',
  ru: 'ЕС',
};

/** The names not shown already, each folded form once. */
const others = (shown: readonly string[], names: readonly string[]): string[] => {
  const seen = new Set(shown.map(foldName));
  return names.filter((name) => {
    const key = foldName(name);
    const fresh = key !== '' && !seen.has(key);
    seen.add(key);
    return fresh;
  });
};

/**
 * Makes `reference/countries.json`: ISO 3166-1 with Chinese, English and Russian names of
 * i18n-iso-countries and CLDR and our own aliases, and EU for the European Union.
 */
export const generate = async (): Promise<Map<string, string>> => {
  const cldr = new Map(
    (await sourceRows('country-names-cldr.csv', ['code', 'zh', 'en', 'ru'])).map((row) => [
      row.code,
      [row.zh, row.en, row.ru].flatMap(listed),
    ]),
  );
  const aliases = new Map(
    (await sourceRows('country-aliases.csv', ['code', 'names'])).map((row) => [
      row.code,
      listed(row.names),
    ]),
  );
  const codes = Object.entries(countries.getAlpha2Codes()).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = codes.map(([code, alpha3]): Country => {
    const named = (language: string) => countries.getName(code, language, { select: 'all' }) ?? [];
    const [zh = '', en = '', ru = ''] = ['zh', 'en', 'ru'].map((language) => named(language)[0]);
    const shown = { zh, en, ru, ...SHOWN[code] };
    const all = ['zh', 'en', 'ru'].flatMap(named);
    return {
      code,
      alpha3,
      numeric: countries.alpha2ToNumeric(code) ?? '',
      ...shown,
      names: others(
        [code, alpha3, shown.zh, shown.en, shown.ru],
        [...all, ...(cldr.get(code) ?? []), ...(aliases.get(code) ?? [])],
      ),
    };
  });
  const union: Country = {
    ...EUROPEAN_UNION,
    names: others(['EU', '欧盟', 'European Union', 'ЕС'], aliases.get('EU') ?? []),
  };
  const sorted = [...entries, union].sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map([
    [
      'reference/countries.json',
      referenceFile(
        {
          about:
            'ISO 3166-1 codes with names in Chinese, English and Russian; EU is the European Union',
          origin:
            `i18n-iso-countries ${require('i18n-iso-countries/package.json').version} (npm), Unicode CLDR 48, ` +
            `own aliases`,
          licence: 'MIT; Unicode-3.0; own',
        },
        'entries',
        sorted,
      ),
    ],
  ]);
};
