import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { SERVICE_AR } from './ar.ts';
import { SERVICE_EN } from './en.ts';
import { SERVICE_ES } from './es.ts';
import { SERVICE_FR } from './fr.ts';
import { SERVICE_KK } from './kk.ts';
import { SERVICE_RU } from './ru.ts';
import { SERVICE_UZ } from './uz.ts';
import { SERVICE_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const SERVICE: Readonly<Record<PublicLanguage, typeof SERVICE_EN>> = {
  en: SERVICE_EN,
  zh: SERVICE_ZH,
  ru: SERVICE_RU,
  kk: SERVICE_KK,
  ar: SERVICE_AR,
  es: SERVICE_ES,
  fr: SERVICE_FR,
  uz: SERVICE_UZ,
};
