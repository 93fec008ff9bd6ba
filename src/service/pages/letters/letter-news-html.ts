import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { type LetterNews, listLetterNews } from '../../../register/letters/list-letter-news.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { stateWords } from '../pieces/life-words.ts';
import { day } from '../pieces/when.ts';
import { LETTERS } from './own-letter-paths.ts';

const DAYS = 30; // not-law: days that are told of
const MOST = 50; // not-law: lines of a page

const lineOf = ({ say, language }: Visit, { state, letters }: LetterNews): string => {
  const { home } = say.letterWork;
  switch (state) {
    case 'requested':
      return home.waits(letters);
    case 'issued':
    case 'declined':
    case 'suspended':
    case 'revoked':
      return home[state](letters);
    default:
      return home.other(stateWords('letter', state, language), letters);
  }
};

const NEEDS_HELP = ['declined', 'revoked', 'suspended'];

/** What became of the letters that an exporter asked for, by day; each leads to them. */
export const letterNewsHtml = async (visit: Visit): Promise<{ readonly html: Html } | Refusal> => {
  const { register, actor, say, today } = visit;
  const since = isoDate((parseIsoDate(today) ?? 0) - DAYS);
  const found = await listLetterNews(register, actor, { since, most: MOST });
  if (found.kind === 'refused') return found;
  const { home } = say.letterWork;
  const listed = found.value.items.map(
    (
      news,
    ) => html`<li><span class="quiet">${day(visit, news.on)}</span><div><p>${lineOf(visit, news)}</p>
      <p class="quiet">${home.of(news.number)}</p>
      <p><a href="${LETTERS}?application=${news.application}${
        news.state === 'requested' ? '' : `&state=${news.state}`
      }">${NEEDS_HELP.includes(news.state) ? home.seeHelp : home.see}</a></p></div></li>`,
  );
  return {
    html: html`<h2>${home.title}</h2>${
      listed.length === 0
        ? html`<p class="empty">${home.none}</p>`
        : html`<p>${home.lead}</p><ol class="timeline waits">${listed}</ol>`
    }<p><a href="${LETTERS}">${home.all}</a></p>`,
  };
};
