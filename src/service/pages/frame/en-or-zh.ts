import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { TEXTS } from '../texts/texts.ts';
import type { Visit } from './page.ts';

type Spoken = Pick<Visit, 'speaks' | 'language'>;

/** Words that there are in English and Chinese alone; marked where the page speaks another language. */
export const enOrZh = ({ speaks, language }: Spoken, words: Bilingual | Html): Html => {
  const own =
    typeof words === 'object' && 'en' in words ? html`${words[language]}` : html`${words}`;
  return speaks === language ? own : html`<span lang="${language}" dir="ltr">${own}</span>`;
};

/** The visit as one to a page in English or Chinese, for a part that is written in these alone. */
export const visitInEnOrZh = (visit: Visit): Visit => ({
  ...visit,
  speaks: visit.language,
  say: TEXTS[visit.language],
});

/** A part of a page in English or Chinese; marked where the page speaks another language, and said so before it. */
export const partInEnOrZh = (
  { speaks, language, say }: Spoken & Pick<Visit, 'say'>,
  part: Html,
): Html =>
  speaks === language
    ? part
    : html`<p class="quiet">${say.frame.ownBelow}</p><div lang="${language}" dir="ltr">${part}</div>`;
