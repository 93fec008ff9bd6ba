import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { FRAME_AR } from './ar.ts';
import { FRAME_EN } from './en.ts';
import { FRAME_ES } from './es.ts';
import { FRAME_FR } from './fr.ts';
import { FRAME_KK } from './kk.ts';
import { FRAME_RU } from './ru.ts';
import { FRAME_UZ } from './uz.ts';
import { FRAME_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const FRAME: Readonly<Record<PublicLanguage, typeof FRAME_EN>> = {
  en: FRAME_EN,
  zh: FRAME_ZH,
  ru: FRAME_RU,
  kk: FRAME_KK,
  ar: FRAME_AR,
  es: FRAME_ES,
  fr: FRAME_FR,
  uz: FRAME_UZ,
};
