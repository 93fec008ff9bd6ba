import { PAPERS_EN } from './en.ts';
import type { PaperTexts } from './paper-texts.ts';
import { PAPERS_ZH } from './zh.ts';

/** What is said of papers, by language. */
export const PAPERS_TEXTS: Readonly<Record<'en' | 'zh', PaperTexts>> = {
  en: PAPERS_EN,
  zh: PAPERS_ZH,
};
