import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { CHECK_AR } from './ar.ts';
import { CHECK_EN } from './en.ts';
import { CHECK_ES } from './es.ts';
import { CHECK_FR } from './fr.ts';
import { CHECK_KK } from './kk.ts';
import { CHECK_RU } from './ru.ts';
import { CHECK_UZ } from './uz.ts';
import { CHECK_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const CHECK: Readonly<Record<PublicLanguage, typeof CHECK_EN>> = {
  en: CHECK_EN,
  zh: CHECK_ZH,
  ru: CHECK_RU,
  kk: CHECK_KK,
  ar: CHECK_AR,
  es: CHECK_ES,
  fr: CHECK_FR,
  uz: CHECK_UZ,
};
