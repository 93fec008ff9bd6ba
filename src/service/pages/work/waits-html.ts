import type { Waiting } from '../exporter/exporter-waits.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { day } from '../pieces/when.ts';

const line = (visit: Visit, { due, overdue, what, to, next, more }: Waiting): Html =>
  html`<li><span class="${overdue ? 'stop' : 'quiet'}">${
    due === null ? visit.say.exporter.home.noDay : day(visit, due)
  }${overdue ? html` <b>${visit.say.exporter.home.overdue}</b>` : ''}</span>
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
