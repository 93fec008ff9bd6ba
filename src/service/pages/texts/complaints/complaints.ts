import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { COMPLAINTS_AR } from './ar.ts';
import { COMPLAINTS_EN } from './en.ts';
import { COMPLAINTS_ES } from './es.ts';
import { COMPLAINTS_FR } from './fr.ts';
import { COMPLAINTS_KK } from './kk.ts';
import { COMPLAINTS_RU } from './ru.ts';
import { COMPLAINTS_UZ } from './uz.ts';
import { COMPLAINTS_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const COMPLAINTS: Readonly<Record<PublicLanguage, typeof COMPLAINTS_EN>> = {
  en: COMPLAINTS_EN,
  zh: COMPLAINTS_ZH,
  ru: COMPLAINTS_RU,
  kk: COMPLAINTS_KK,
  ar: COMPLAINTS_AR,
  es: COMPLAINTS_ES,
  fr: COMPLAINTS_FR,
  uz: COMPLAINTS_UZ,
};
