import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { TOLD_AR } from './ar.ts';
import { TOLD_EN } from './en.ts';
import { TOLD_ES } from './es.ts';
import { TOLD_FR } from './fr.ts';
import { TOLD_KK } from './kk.ts';
import { TOLD_RU } from './ru.ts';
import { TOLD_UZ } from './uz.ts';
import { TOLD_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const TOLD: Readonly<Record<PublicLanguage, typeof TOLD_EN>> = {
  en: TOLD_EN,
  zh: TOLD_ZH,
  ru: TOLD_RU,
  kk: TOLD_KK,
  ar: TOLD_AR,
  es: TOLD_ES,
  fr: TOLD_FR,
  uz: TOLD_UZ,
};
