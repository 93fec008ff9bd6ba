import { listWords } from './list-words.ts';
import { ownLetters } from './own-letters.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage } from './public-languages.ts';

const NAMES = new Map(
  PUBLIC_LANGUAGES.map((language) => [
    language,
    new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }),
  ]),
);

/** What a language calls another otherwise than CLDR does: there Kazakh is called by the country in Arabic. */
const OWN_NAMES: Readonly<Partial<Record<PublicLanguage, Readonly<Record<string, string>>>>> = {
  ar: { kk: 'الكازاخية' },
};

/** The name of a language (BCP 47) in another; the tag where CLDR does not know it. */
export const languageName = (tag: string, language: PublicLanguage): string => {
  try {
    return OWN_NAMES[language]?.[tag] ?? ownLetters(NAMES.get(language)?.of(tag) ?? tag, language);
  } catch {
    return tag;
  }
};

/** The names of languages as a list in prose. Empty without any. */
export const languageNames = (tags: readonly string[], language: PublicLanguage): string =>
  listWords(
    language,
    tags.map((tag) => languageName(tag, language)),
  );
