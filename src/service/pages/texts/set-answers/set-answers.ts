import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { SET_ANSWERS_AR } from './ar.ts';
import { SET_ANSWERS_EN } from './en.ts';
import { SET_ANSWERS_ES } from './es.ts';
import { SET_ANSWERS_FR } from './fr.ts';
import { SET_ANSWERS_KK } from './kk.ts';
import { SET_ANSWERS_RU } from './ru.ts';
import { SET_ANSWERS_UZ } from './uz.ts';
import { SET_ANSWERS_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const SET_ANSWERS: Readonly<Record<PublicLanguage, typeof SET_ANSWERS_EN>> = {
  en: SET_ANSWERS_EN,
  zh: SET_ANSWERS_ZH,
  ru: SET_ANSWERS_RU,
  kk: SET_ANSWERS_KK,
  ar: SET_ANSWERS_AR,
  es: SET_ANSWERS_ES,
  fr: SET_ANSWERS_FR,
  uz: SET_ANSWERS_UZ,
};
