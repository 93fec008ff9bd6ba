import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import { AR } from './ar.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { KK } from './kk.ts';
import type { PaperTexts } from './paper-texts.ts';
import { RU } from './ru.ts';
import { UZ } from './uz.ts';
import { ZH } from './zh.ts';

/** The texts of the printed letter by language; one that is missing does not compile. */
export const PAPER_TEXTS: Readonly<Record<PublicLanguage, PaperTexts>> = {
  zh: ZH,
  en: EN,
  ru: RU,
  kk: KK,
  ar: AR,
  es: ES,
  fr: FR,
  uz: UZ,
};
