import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import { LETTER_WORDS_AR } from './ar.ts';
import { LETTER_WORDS_EN } from './en.ts';
import { LETTER_WORDS_ES } from './es.ts';
import { LETTER_WORDS_FR } from './fr.ts';
import { LETTER_WORDS_KK } from './kk.ts';
import type { LetterWords } from './letter-words.ts';
import { LETTER_WORDS_RU } from './ru.ts';
import { LETTER_WORDS_UZ } from './uz.ts';
import { LETTER_WORDS_ZH } from './zh.ts';

/** What checks say, by language. */
export const LETTER_WORDS: Readonly<Record<PublicLanguage, LetterWords>> = {
  en: LETTER_WORDS_EN,
  zh: LETTER_WORDS_ZH,
  ru: LETTER_WORDS_RU,
  kk: LETTER_WORDS_KK,
  ar: LETTER_WORDS_AR,
  es: LETTER_WORDS_ES,
  fr: LETTER_WORDS_FR,
  uz: LETTER_WORDS_UZ,
};
