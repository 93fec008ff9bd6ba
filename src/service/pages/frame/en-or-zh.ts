import { directionOf } from '../../../domain/statements/public-languages.ts';
import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { TEXTS } from '../texts/texts.ts';
import type { Visit } from './page.ts';

type Spoken = Pick<Visit, 'speaks' | 'language'>;

/** The attributes of a part in English or Chinese on a page in another language. */
export const markOf = ({ speaks, language }: Spoken): Html =>
  raw(` lang="${language}"${directionOf(speaks) === 'rtl' ? ' dir="ltr"' : ''}`);

/** Words that there are in English and Chinese alone; marked where the page speaks another language. */
export const enOrZh = (spoken: Spoken, words: Bilingual | Html): Html => {
  const { speaks, language } = spoken;
  const own =
    typeof words === 'object' && 'en' in words ? html`${words[language]}` : html`${words}`;
  return speaks === language ? own : html`<span${markOf(spoken)}>${own}</span>`;
};

/** The visit as one to a page in English or Chinese, for a part that is written in these alone. */
export const visitInEnOrZh = (visit: Visit): Visit => ({
  ...visit,
  speaks: visit.language,
  say: TEXTS[visit.language],
});

/** A part of a page in English or Chinese; marked where the page speaks another language, and said so before it. */
export const partInEnOrZh = (visit: Spoken & Pick<Visit, 'say'>, part: Html): Html =>
  visit.speaks === visit.language
    ? part
    : html`<p class="quiet">${visit.say.frame.ownBelow}</p><div${markOf(visit)}>${part}</div>`;
