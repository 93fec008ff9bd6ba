import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { PUBLIC_AR } from './ar.ts';
import { PUBLIC_EN } from './en.ts';
import { PUBLIC_ES } from './es.ts';
import { PUBLIC_FR } from './fr.ts';
import { PUBLIC_KK } from './kk.ts';
import { PUBLIC_RU } from './ru.ts';
import { PUBLIC_UZ } from './uz.ts';
import { PUBLIC_ZH } from './zh.ts';

/** The catalogues of the area by language. */
export const PUBLIC: Readonly<Record<PublicLanguage, typeof PUBLIC_EN>> = {
  en: PUBLIC_EN,
  zh: PUBLIC_ZH,
  ru: PUBLIC_RU,
  kk: PUBLIC_KK,
  ar: PUBLIC_AR,
  es: PUBLIC_ES,
  fr: PUBLIC_FR,
  uz: PUBLIC_UZ,
};
