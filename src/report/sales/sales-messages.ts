import { inEach } from '../html/bilingual.ts';
import type { Html } from '../html/html.ts';
import { LANGS, type Lang } from '../messages/messages.ts';
import type { Words } from '../product/words.ts';
import { SALES_EN, type SalesTexts } from './sales-en.ts';
import { SALES_ZH } from './sales-zh.ts';

/** The catalogues of the page by language. */
export const SALES_MESSAGES: Readonly<Record<Lang, SalesTexts>> = { en: SALES_EN, zh: SALES_ZH };

/** Picks a text of the page's catalogue. */
export type Pick = (say: SalesTexts, lang: Lang) => string;

/** A text of the page's catalogue in both languages, plain. */
export const saySales = (pick: Pick): Words => ({
  en: pick(SALES_EN, 'en'),
  zh: pick(SALES_ZH, 'zh'),
});

/** A text of the page's catalogue in both languages as HTML spans, escaped. */
export const tellSales = (pick: Pick): Html =>
  inEach(LANGS, (lang) => pick(SALES_MESSAGES[lang], lang));
