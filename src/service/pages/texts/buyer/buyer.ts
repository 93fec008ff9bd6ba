import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { BUYER_AR } from './ar.ts';
import { BUYER_EN } from './en.ts';
import { BUYER_ES } from './es.ts';
import { BUYER_FR } from './fr.ts';
import { BUYER_KK } from './kk.ts';
import { BUYER_RU } from './ru.ts';
import { BUYER_UZ } from './uz.ts';
import { BUYER_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const BUYER: Readonly<Record<PublicLanguage, typeof BUYER_EN>> = {
  en: BUYER_EN,
  zh: BUYER_ZH,
  ru: BUYER_RU,
  kk: BUYER_KK,
  ar: BUYER_AR,
  es: BUYER_ES,
  fr: BUYER_FR,
  uz: BUYER_UZ,
};
