import type { Lang } from '../../../report/messages/messages.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { type Html, html } from '../html.ts';

const IN_CHINA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});
const DAY_LENGTH = 10;

/** An instant in China's time: `14 Mar 2026, 16:05`, `2026年3月14日 16:05`. */
export const instantWords = (iso: string, language: Lang): string => {
  const civil = IN_CHINA.format(new Date(iso));
  const [day, time] = [civil.slice(0, DAY_LENGTH), civil.slice(DAY_LENGTH + 1)];
  return `${dateWords(day, language)}${language === 'zh' ? ' ' : ', '}${time}`;
};

/** An instant, ISO, in China's time; a dash of null. */
export const instant = (iso: string | null, language: Lang): Html =>
  iso === null ? html`–` : html`<time datetime="${iso}">${instantWords(iso, language)}</time>`;

/** A day, ISO, in prose; a dash of null. */
export const day = (iso: string | null, language: Lang): Html =>
  iso === null ? html`–` : html`<time datetime="${iso}">${dateWords(iso, language)}</time>`;
