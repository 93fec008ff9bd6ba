import { countryName } from './country-name.ts';
import { referenceData } from './reference-data.ts';

/** Names that a report shows of countries and provinces; an unknown code names itself. */
export const PAGE_NAMES = {
  /** Of ISO 3166-1 alpha-2. */
  country: countryName,
  /** Of the two digits of GB/T 2260. */
  province: (code: string, language: 'en' | 'zh'): string =>
    referenceData().provinces.byCode(code)?.[language] ?? code,
};
