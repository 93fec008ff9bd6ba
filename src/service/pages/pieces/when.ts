import { chinaMinute } from '../../../domain/calendar/china-clock.ts';
import type { PublicLanguage } from '../../../domain/statements/public-languages.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';

/** Whose language it is said in: a visit's, or one that is told. */
type Language = Partial<Pick<Visit, 'speaks'>> & { readonly language: PublicLanguage };

/** A day in words; a dash where there is none. */
export const day = ({ language, speaks = language }: Language, iso: string | null): Html =>
  iso === null ? html`–` : html`<time datetime="${iso}">${dateWords(iso, speaks)}</time>`;

/** A moment in China, to the minute, in words. */
export const momentWords = ({ language, speaks = language }: Language, iso: string): string => {
  const [date = '', time = ''] = chinaMinute(iso).split(' ');
  return `${dateWords(date, speaks)} ${time}`;
};

/** A moment in China, to the minute; a dash where there is none. */
export const moment = (visit: Language, iso: string | null): Html =>
  iso === null ? html`–` : html`<time datetime="${iso}">${momentWords(visit, iso)}</time>`;
