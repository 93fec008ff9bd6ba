import { inEach } from '../html/bilingual.ts';
import type { Html } from '../html/html.ts';
import { LANGS, type Lang } from '../messages/messages.ts';
import { NATION_EN, type NationMessages } from './nation-en.ts';
import { NATION_ZH } from './nation-zh.ts';

/** The catalogues of the page by language. */
export const NATION_MESSAGES: Readonly<Record<Lang, NationMessages>> = {
  en: NATION_EN,
  zh: NATION_ZH,
};

/** A text of the page's catalogue in every language, escaped. */
export const tellEach = (pick: (say: NationMessages, lang: Lang) => string): Html =>
  inEach(LANGS, (lang) => pick(NATION_MESSAGES[lang], lang));
