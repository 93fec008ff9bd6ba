import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { LOG_AR } from './ar.ts';
import { LOG_EN } from './en.ts';
import { LOG_ES } from './es.ts';
import { LOG_FR } from './fr.ts';
import { LOG_KK } from './kk.ts';
import { LOG_RU } from './ru.ts';
import { LOG_UZ } from './uz.ts';
import { LOG_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const LOG: Readonly<Record<PublicLanguage, typeof LOG_EN>> = {
  en: LOG_EN,
  zh: LOG_ZH,
  ru: LOG_RU,
  kk: LOG_KK,
  ar: LOG_AR,
  es: LOG_ES,
  fr: LOG_FR,
  uz: LOG_UZ,
};
