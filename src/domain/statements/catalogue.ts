import type { PublicLanguage } from './public-languages.ts';
import type { StatementCode } from './statement.ts';
import type { StatementWords } from './statement-words.ts';
import { STATEMENTS_AR } from './words/ar.ts';
import { STATEMENTS_EN } from './words/en.ts';
import { STATEMENTS_ES } from './words/es.ts';
import { STATEMENTS_FR } from './words/fr.ts';
import { STATEMENTS_KK } from './words/kk.ts';
import { STATEMENTS_RU } from './words/ru.ts';
import { STATEMENTS_UZ } from './words/uz.ts';
import { STATEMENTS_ZH } from './words/zh.ts';

/** Every statement in words, by language: the only place where the public is spoken to about a vehicle. */
export const CATALOGUE: Readonly<Record<PublicLanguage, StatementWords>> = {
  en: STATEMENTS_EN,
  zh: STATEMENTS_ZH,
  ru: STATEMENTS_RU,
  kk: STATEMENTS_KK,
  ar: STATEMENTS_AR,
  es: STATEMENTS_ES,
  fr: STATEMENTS_FR,
  uz: STATEMENTS_UZ,
};

/** Every code of the closed set. */
export const STATEMENT_CODES = Object.keys(STATEMENTS_EN.says) as [
  StatementCode,
  ...StatementCode[],
];
