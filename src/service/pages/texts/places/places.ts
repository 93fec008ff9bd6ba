import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { PLACES_AR } from './ar.ts';
import { PLACES_EN } from './en.ts';
import { PLACES_ES } from './es.ts';
import { PLACES_FR } from './fr.ts';
import { PLACES_KK } from './kk.ts';
import { PLACES_RU } from './ru.ts';
import { PLACES_UZ } from './uz.ts';
import { PLACES_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const PLACES: Readonly<Record<PublicLanguage, typeof PLACES_EN>> = {
  en: PLACES_EN,
  zh: PLACES_ZH,
  ru: PLACES_RU,
  kk: PLACES_KK,
  ar: PLACES_AR,
  es: PLACES_ES,
  fr: PLACES_FR,
  uz: PLACES_UZ,
};
