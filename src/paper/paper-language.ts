/** A language in which a letter is printed. */
export const PAPER_LANGUAGES = ['zh', 'en', 'ru', 'kk', 'ar', 'es', 'fr'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

/** Countries in which a language other than English is read by those who repair and register cars. */
const COUNTRIES: Readonly<Record<Exclude<PaperLanguage, 'en'>, string>> = {
  zh: 'CN HK MO TW',
  kk: 'KZ',
  ru: 'RU BY KG TJ TM UZ AM AZ GE MD',
  ar: 'AE SA QA KW BH OM YE IQ JO SY LB PS EG LY SD',
  es: 'ES MX GT HN SV NI CR PA CU DO PR VE CO EC PE BO CL PY AR UY GQ',
  fr: 'FR BE LU MC DZ MA TN MR SN ML NE BF CI GN TG BJ CM TD CF GA CG CD DJ MG KM BI HT',
};

const LANGUAGE_OF = new Map(
  PAPER_LANGUAGES.flatMap((language) =>
    language === 'en' ? [] : COUNTRIES[language].split(' ').map((code) => [code, language]),
  ),
);

/**
 * The language in which a letter is printed beside Chinese, by its destination; English where no other is known.
 *
 * @param country ISO 3166-1 alpha-2.
 */
export const paperLanguageOf = (country: string): PaperLanguage => LANGUAGE_OF.get(country) ?? 'en';
