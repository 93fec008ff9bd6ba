import type { LateFeed } from '../../../register/telling/feed-reach.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';
import { accountWords } from './account-words.ts';

const MOST = 3; // not-law: lines at once

/** What is late of what an answer rests on, for those who work with it; nothing where all is current. */
export const lateFeedsHtml = (visit: Visit, late: readonly LateFeed[]): Html => {
  const { say, language, actor } = visit;
  if (late.length === 0) return html``;
  const { forms } = say;
  const lines = late.map(({ account, until, late: days }) => {
    const name = accountWords(visit, account);
    const words =
      until === null || days === null
        ? forms.feedNever(name)
        : forms.feedLate(name, dateWords(until, language), days);
    return html`<p>${shapeHtml({ shape: 'mark', tone: 'care' })} <b class="care">${words}</b></p>`;
  });
  const [shown, more] = [lines.slice(0, MOST), lines.slice(MOST)];
  return html`<div class="note late-feeds">${shown}${
    more.length === 0
      ? ''
      : html`<details><summary>${forms.feedsMore(more.length)}</summary>${more}</details>`
  }<p class="quiet">${forms.feedSilence}${
    actor.part === 'ministry' ? html` <a href="/feed-reaches">${forms.feedsAll}</a>` : ''
  }</p></div>`;
};
