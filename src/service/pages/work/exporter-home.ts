import { exporterWaits, type Waiting } from '../exporter/exporter-waits.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { day } from '../pieces/when.ts';
import type { WorkHome } from './work-home.ts';

const line = (visit: Visit, { due, overdue, what, to, next, more }: Waiting): Html =>
  html`<li><span class="${overdue ? 'stop' : 'quiet'}">${
    due === null ? visit.say.exporter.home.noDay : day(visit, due)
  }${overdue ? html` <b>${visit.say.exporter.home.overdue}</b>` : ''}</span>
    <div><p>${what}</p>${more === '' ? '' : html`<p class="quiet">${more}</p>`}
    <p><a href="${to}">${next}</a></p></div></li>`;

/** What waits for an exporter, by the day it falls due, each with its next step. */
export const exporterHome: WorkHome = async (visit) => {
  const { say } = visit;
  const words = say.exporter.home;
  const waits = await exporterWaits(visit);
  if (waits.kind === 'refused') return waits;
  const { value: waiting } = waits;
  return {
    kind: 'page',
    title: say.work.title,
    body: html`<h1>${words.title}</h1>
      ${
        waiting.length === 0
          ? html`<div class="done"><p class="lead">${words.nothing}</p></div>`
          : html`<p class="lead">${words.count(waiting.length)}</p>
            <ol class="timeline waits">${waiting.map((one) => line(visit, one))}</ol>`
      }
      <div class="buttons"><a class="button" href="/applications/new">${say.exporter.newApplication.title}</a>
        <a href="/applications">${say.exporter.places.applications}</a>
        <a href="/licences">${say.exporter.places.licences}</a></div>`,
  };
};
