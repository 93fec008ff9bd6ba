import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { SPEAKING_AR } from './ar.ts';
import { SPEAKING_EN } from './en.ts';
import { SPEAKING_ES } from './es.ts';
import { SPEAKING_FR } from './fr.ts';
import { SPEAKING_KK } from './kk.ts';
import { SPEAKING_RU } from './ru.ts';
import { SPEAKING_UZ } from './uz.ts';
import { SPEAKING_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const SPEAKING: Readonly<Record<PublicLanguage, typeof SPEAKING_EN>> = {
  en: SPEAKING_EN,
  zh: SPEAKING_ZH,
  ru: SPEAKING_RU,
  kk: SPEAKING_KK,
  ar: SPEAKING_AR,
  es: SPEAKING_ES,
  fr: SPEAKING_FR,
  uz: SPEAKING_UZ,
};
