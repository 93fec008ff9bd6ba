import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { LAW_AR } from './ar.ts';
import { LAW_EN } from './en.ts';
import { LAW_ES } from './es.ts';
import { LAW_FR } from './fr.ts';
import { LAW_KK } from './kk.ts';
import { LAW_RU } from './ru.ts';
import { LAW_UZ } from './uz.ts';
import { LAW_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const LAW: Readonly<Record<PublicLanguage, typeof LAW_EN>> = {
  en: LAW_EN,
  zh: LAW_ZH,
  ru: LAW_RU,
  kk: LAW_KK,
  ar: LAW_AR,
  es: LAW_ES,
  fr: LAW_FR,
  uz: LAW_UZ,
};
