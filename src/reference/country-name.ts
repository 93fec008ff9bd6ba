import { ownLetters } from '../domain/statements/own-letters.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage } from '../domain/statements/public-languages.ts';
import { referenceData } from './reference-data.ts';

/** Names of CLDR, for languages that the reference list has no names in. */
const NAMES = new Map(
  PUBLIC_LANGUAGES.filter((language) => language !== 'en' && language !== 'zh').map((language) => [
    language,
    new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  ]),
);

/**
 * The name of a country: of the reference list in English and Chinese, of CLDR in the other languages; the code itself
 * of one that is not in the list.
 *
 * @param code ISO 3166-1 alpha-2.
 */
export const countryName = (code: string, language: PublicLanguage): string => {
  const country = referenceData().countries.byCode(code);
  if (country === null) return code;
  if (language === 'en' || language === 'zh') return country[language];
  return ownLetters(NAMES.get(language)?.of(code) ?? country.en, language);
};

/** English names that take an article within a sentence. */
const WITH_THE =
  /^(?:United |European Union|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Holy See|Cook |Faroe )|\b(?:Republic|Republic of the Congo|Islands|Territories|Territory|Federation)$/;

/** The name of a country within a sentence: in English `the United Arab Emirates`; elsewhere as it stands alone. */
export const countryInProse = (code: string, language: PublicLanguage): string => {
  const name = countryName(code, language);
  return language === 'en' && WITH_THE.test(name) ? `the ${name}` : name;
};

/** A country and its name. */
interface NamedCountry {
  readonly code: string;
  readonly name: string;
}

const SORTED = new Map<PublicLanguage, readonly NamedCountry[]>();

/** Every country of the reference list by its name, in the order of a language. */
export const countriesByName = (language: PublicLanguage): readonly NamedCountry[] => {
  const known = SORTED.get(language);
  if (known !== undefined) return known;
  const { compare } = new Intl.Collator(language);
  const sorted = referenceData()
    .countries.all.map(({ code }) => ({ code, name: countryName(code, language) }))
    .sort((one, other) => compare(one.name, other.name));
  SORTED.set(language, sorted);
  return sorted;
};
