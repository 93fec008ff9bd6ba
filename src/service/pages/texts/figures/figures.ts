import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { FIGURES_AR } from './ar.ts';
import { FIGURES_EN } from './en.ts';
import { FIGURES_ES } from './es.ts';
import { FIGURES_FR } from './fr.ts';
import { FIGURES_KK } from './kk.ts';
import { FIGURES_RU } from './ru.ts';
import { FIGURES_UZ } from './uz.ts';
import { FIGURES_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const FIGURES: Readonly<Record<PublicLanguage, typeof FIGURES_EN>> = {
  en: FIGURES_EN,
  zh: FIGURES_ZH,
  ru: FIGURES_RU,
  kk: FIGURES_KK,
  ar: FIGURES_AR,
  es: FIGURES_ES,
  fr: FIGURES_FR,
  uz: FIGURES_UZ,
};
