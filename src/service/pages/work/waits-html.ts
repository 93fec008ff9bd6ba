import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { day } from '../pieces/when.ts';
import type { Waiting } from './exporter-waits.ts';

/** What is overdue by no day in particular says that alone. */
const dueWords = (visit: Visit, { due, overdue }: Pick<Waiting, 'due' | 'overdue'>): Html => {
  const words = visit.say.exporter.home;
  const late = html`<b>${words.overdue}</b>`;
  if (due === null) return overdue ? late : html`${words.noDay}`;
  return html`${day(visit, due)}${overdue ? html` ${late}` : ''}`;
};

const line = (visit: Visit, { due, overdue, what, to, next, more }: Waiting): Html =>
  html`<li><span class="${overdue ? 'stop' : 'quiet'}">${dueWords(visit, { due, overdue })}</span>
    <div><p>${what}</p>${more === '' ? '' : html`<p class="quiet">${more}</p>`}
    <p><a href="${to}">${next}</a></p></div></li>`;

/** What waits, in its order, each with its next step. */
export const waitsHtml = (visit: Visit, waiting: readonly Waiting[]): Html => {
  const words = visit.say.exporter.home;
  return waiting.length === 0
    ? html`<div class="done"><p class="lead">${words.nothing}</p></div>`
    : html`<p class="lead">${words.count(waiting.length)}</p>
      <ol class="timeline waits">${waiting.map((one) => line(visit, one))}</ol>`;
};
