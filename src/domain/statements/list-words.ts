import { PUBLIC_LANGUAGES, type PublicLanguage } from './public-languages.ts';

const LISTS = new Map(
  PUBLIC_LANGUAGES.map((language) => [
    language,
    new Intl.ListFormat(language, { type: 'conjunction' }),
  ]),
);

/** Texts as a list in prose, as a language writes it: `A, B and C`, `A、B和C`, `أ وب وج`. Empty without any. */
export const listWords = (language: PublicLanguage, texts: readonly string[]): string =>
  LISTS.get(language)?.format(texts) ?? texts.join(', ');
