import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { FIND_AR } from './ar.ts';
import { FIND_EN } from './en.ts';
import { FIND_ES } from './es.ts';
import { FIND_FR } from './fr.ts';
import { FIND_KK } from './kk.ts';
import { FIND_RU } from './ru.ts';
import { FIND_UZ } from './uz.ts';
import { FIND_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const FIND: Readonly<Record<PublicLanguage, typeof FIND_EN>> = {
  en: FIND_EN,
  zh: FIND_ZH,
  ru: FIND_RU,
  kk: FIND_KK,
  ar: FIND_AR,
  es: FIND_ES,
  fr: FIND_FR,
  uz: FIND_UZ,
};
