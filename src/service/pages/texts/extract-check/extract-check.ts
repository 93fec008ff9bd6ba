import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { EXTRACT_CHECK_AR } from './ar.ts';
import { EXTRACT_CHECK_EN } from './en.ts';
import { EXTRACT_CHECK_ES } from './es.ts';
import { EXTRACT_CHECK_FR } from './fr.ts';
import { EXTRACT_CHECK_KK } from './kk.ts';
import { EXTRACT_CHECK_RU } from './ru.ts';
import { EXTRACT_CHECK_UZ } from './uz.ts';
import { EXTRACT_CHECK_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const EXTRACT_CHECK: Readonly<Record<PublicLanguage, typeof EXTRACT_CHECK_EN>> = {
  en: EXTRACT_CHECK_EN,
  zh: EXTRACT_CHECK_ZH,
  ru: EXTRACT_CHECK_RU,
  kk: EXTRACT_CHECK_KK,
  ar: EXTRACT_CHECK_AR,
  es: EXTRACT_CHECK_ES,
  fr: EXTRACT_CHECK_FR,
  uz: EXTRACT_CHECK_UZ,
};
