import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { VEHICLE_AR } from './ar.ts';
import { VEHICLE_EN } from './en.ts';
import { VEHICLE_ES } from './es.ts';
import { VEHICLE_FR } from './fr.ts';
import { VEHICLE_KK } from './kk.ts';
import { VEHICLE_RU } from './ru.ts';
import { VEHICLE_UZ } from './uz.ts';
import { VEHICLE_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const VEHICLE: Readonly<Record<PublicLanguage, typeof VEHICLE_EN>> = {
  en: VEHICLE_EN,
  zh: VEHICLE_ZH,
  ru: VEHICLE_RU,
  kk: VEHICLE_KK,
  ar: VEHICLE_AR,
  es: VEHICLE_ES,
  fr: VEHICLE_FR,
  uz: VEHICLE_UZ,
};
