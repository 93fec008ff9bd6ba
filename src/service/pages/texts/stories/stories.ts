import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import { STORIES_AR } from './ar.ts';
import { STORIES_EN } from './en.ts';
import { STORIES_ES } from './es.ts';
import { STORIES_FR } from './fr.ts';
import { STORIES_KK } from './kk.ts';
import { STORIES_RU } from './ru.ts';
import { STORIES_UZ } from './uz.ts';
import { STORIES_ZH } from './zh.ts';

/** The catalogues of the cars of the demonstration by language. */
export const STORY_TEXTS: Readonly<Record<PublicLanguage, typeof STORIES_EN>> = {
  en: STORIES_EN,
  zh: STORIES_ZH,
  ru: STORIES_RU,
  kk: STORIES_KK,
  ar: STORIES_AR,
  es: STORIES_ES,
  fr: STORIES_FR,
  uz: STORIES_UZ,
};
