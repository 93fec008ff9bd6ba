import { PUBLIC_LANGUAGES, type PublicLanguage } from '../domain/statements/public-languages.ts';

/** Countries in which a language other than English is read by those who repair and register cars. */
const COUNTRIES: Readonly<Record<Exclude<PublicLanguage, 'en'>, string>> = {
  zh: 'CN HK MO TW',
  kk: 'KZ',
  uz: 'UZ',
  ru: 'RU BY KG TJ TM AM AZ GE MD',
  ar: 'AE SA QA KW BH OM YE IQ JO SY LB PS EG LY SD',
  es: 'ES MX GT HN SV NI CR PA CU DO PR VE CO EC PE BO CL PY AR UY GQ',
  fr: 'FR BE LU MC DZ MA TN MR SN ML NE BF CI GN TG BJ CM TD CF GA CG CD DJ MG KM BI HT',
};

const LANGUAGE_OF = new Map(
  PUBLIC_LANGUAGES.flatMap((language) =>
    language === 'en' ? [] : COUNTRIES[language].split(' ').map((code) => [code, language]),
  ),
);

/**
 * The language in which a letter is printed beside Chinese, by its destination; English where no other is known.
 *
 * @param country ISO 3166-1 alpha-2.
 */
export const paperLanguageOf = (country: string): PublicLanguage =>
  LANGUAGE_OF.get(country) ?? 'en';
