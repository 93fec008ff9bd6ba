import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { LETTERS_AR } from './ar.ts';
import { LETTERS_EN } from './en.ts';
import { LETTERS_ES } from './es.ts';
import { LETTERS_FR } from './fr.ts';
import { LETTERS_KK } from './kk.ts';
import { LETTERS_RU } from './ru.ts';
import { LETTERS_UZ } from './uz.ts';
import { LETTERS_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const LETTERS: Readonly<Record<PublicLanguage, typeof LETTERS_EN>> = {
  en: LETTERS_EN,
  zh: LETTERS_ZH,
  ru: LETTERS_RU,
  kk: LETTERS_KK,
  ar: LETTERS_AR,
  es: LETTERS_ES,
  fr: LETTERS_FR,
  uz: LETTERS_UZ,
};
