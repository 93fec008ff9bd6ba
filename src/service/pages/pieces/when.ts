import { dateWords } from '../../../report/words/date-words.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';

const CHINA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A day in words; a dash where there is none. */
export const day = ({ language }: Visit, iso: string | null): Html =>
  iso === null ? html`–` : html`<time datetime="${iso}">${dateWords(iso, language)}</time>`;

/** A moment in China, to the minute. */
export const moment = ({ language }: Visit, iso: string): Html => {
  const [date = '', time = ''] = CHINA.format(new Date(iso)).split(' ');
  return html`<time datetime="${iso}">${dateWords(date, language)} ${time}</time>`;
};
