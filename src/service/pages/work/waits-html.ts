import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { day } from '../pieces/when.ts';
import type { Waiting } from './exporter-waits.ts';

/** What is overdue by no day in particular says that alone. */
const dueWords = (visit: Visit, { due, overdue, mark }: Waiting): Html => {
  const words = visit.say.exporter.home;
  if (mark !== undefined) return mark === '' ? html`` : html`<b>${mark}</b>`;
  const late = html`<b>${words.overdue}</b>`;
  if (due === null) return overdue ? late : html`${words.noDay}`;
  return html`${day(visit, due)}${overdue ? html` ${late}` : ''}`;
};

const line = (visit: Visit, waiting: Waiting): Html => {
  const { overdue, mark = '', what, to, next, more } = waiting;
  return html`<li><span class="${overdue || mark !== '' ? 'stop' : 'quiet'}">${dueWords(visit, waiting)}</span>
    <div><p>${what}</p>${more === '' ? '' : html`<p class="quiet">${more}</p>`}
    <p><a href="${to}">${next}</a></p></div></li>`;
};

/** Things that wait as lines, in their order. */
export const waitLines = (visit: Visit, waiting: readonly Waiting[]): Html =>
  html`<ol class="timeline waits">${waiting.map((one) => line(visit, one))}</ol>`;

/** What waits, in its order, each with its next step. */
export const waitsHtml = (visit: Visit, waiting: readonly Waiting[]): Html => {
  const words = visit.say.exporter.home;
  return waiting.length === 0
    ? html`<div class="done"><p class="lead">${words.nothing}</p></div>`
    : html`<p class="lead">${words.count(waiting.length)}</p>
      ${waitLines(visit, waiting)}`;
};
