import { ownLetters } from './own-letters.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage } from './public-languages.ts';

const NAMES = new Map(
  PUBLIC_LANGUAGES.map((language) => [
    language,
    new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }),
  ]),
);
const LISTS = new Map(
  PUBLIC_LANGUAGES.map((language) => [
    language,
    new Intl.ListFormat(language, { type: 'conjunction' }),
  ]),
);

const nameOf = (tag: string, language: PublicLanguage): string => {
  try {
    return ownLetters(NAMES.get(language)?.of(tag) ?? tag, language);
  } catch {
    return tag;
  }
};

/** The names of languages as a list in prose; of one that CLDR does not know its tag. Empty without any. */
export const languageNames = (tags: readonly string[], language: PublicLanguage): string =>
  LISTS.get(language)?.format(tags.map((tag) => nameOf(tag, language))) ?? tags.join(', ');
