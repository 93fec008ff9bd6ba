import { PAPERS_EN } from '../../../papers/texts/en.ts';
import type { PaperTexts } from '../../../papers/texts/paper-texts.ts';
import { PAPERS_ZH } from '../../../papers/texts/zh.ts';
import type { Visit } from '../frame/page.ts';

/** What is said of papers, in the language of the page. */
export const paperTexts = ({ language }: Visit): PaperTexts =>
  language === 'zh' ? PAPERS_ZH : PAPERS_EN;

/** A text by its key, or the key where the catalogue has none: a paper was read by a later version of the program. */
export const worded = (texts: Readonly<Record<string, string>>, key: string): string =>
  texts[key] ?? key;
