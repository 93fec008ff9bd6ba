import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { letterNewsHtml } from '../letters/letter-news-html.ts';
import type { WorkHome } from '../pieces/work-home.ts';
import { type ExporterWaits, exporterWaits } from './exporter-waits.ts';
import { waitLines } from './waits-html.ts';

const waitsOf = (visit: Visit, waits: ExporterWaits): Html => {
  const { home } = visit.say.draftWork;
  const { now, soon, later, overdue, overdueCars } = waits;
  return html`<h2>${home.now} <small class="quiet">${now.length}</small></h2>
    ${now.length === 0 ? html`<div class="done"><p>${home.nothingNow}</p></div>` : waitLines(visit, now)}
    <h2>${home.soon} <small class="quiet">${soon.length}</small></h2>
    ${soon.length === 0 ? html`<p class="empty">${home.nothingSoon}</p>` : waitLines(visit, soon)}
    ${
      overdue.length === 0
        ? ''
        : html`<details id="overdue"><summary class="stop">${home.overdue(overdueCars)}</summary>
            <p>${home.overdueLead}</p>${waitLines(visit, overdue)}</details>`
    }
    ${
      later.length === 0
        ? ''
        : html`<details><summary>${home.later(later.length)}</summary>${waitLines(visit, later)}</details>`
    }`;
};

/** What waits for an exporter: what it can do now, what falls due, what is overdue in one line, and news. */
export const exporterHome: WorkHome = async (visit) => {
  const { say } = visit;
  const words = say.exporter.home;
  const waits = await exporterWaits(visit);
  if (waits.kind === 'refused') return waits;
  const letters = await letterNewsHtml(visit);
  if ('kind' in letters) return letters;
  return {
    kind: 'page',
    title: say.work.title,
    body: html`<h1>${words.title}</h1>
      <div class="buttons"><a class="button" href="/applications/new">${say.exporter.newApplication.title}</a>
        <a href="/applications">${say.exporter.places.applications}</a>
        <a href="/licences">${say.exporter.places.licences}</a></div>
      ${waitsOf(visit, waits.value)}${letters.html}`,
  };
};
