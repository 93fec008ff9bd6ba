import type { PublicLanguage } from '../public-languages.ts';
import type { AnswerCode } from './answer.ts';
import type { AnswerWords } from './answer-words.ts';
import { ANSWERS_AR } from './words/ar.ts';
import { ANSWERS_EN } from './words/en.ts';
import { ANSWERS_ES } from './words/es.ts';
import { ANSWERS_FR } from './words/fr.ts';
import { ANSWERS_KK } from './words/kk.ts';
import { ANSWERS_RU } from './words/ru.ts';
import { ANSWERS_UZ } from './words/uz.ts';
import { ANSWERS_ZH } from './words/zh.ts';

/** The three answers in words, by language. */
export const ANSWER_WORDS: Readonly<Record<PublicLanguage, AnswerWords>> = {
  en: ANSWERS_EN,
  zh: ANSWERS_ZH,
  ru: ANSWERS_RU,
  kk: ANSWERS_KK,
  ar: ANSWERS_AR,
  es: ANSWERS_ES,
  fr: ANSWERS_FR,
  uz: ANSWERS_UZ,
};

/** Every code of the closed set of answers. */
export const ANSWER_CODES = Object.keys(ANSWERS_EN.says) as [AnswerCode, ...AnswerCode[]];
