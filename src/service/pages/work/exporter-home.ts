import { html } from '../../../report/html/html.ts';
import { letterNewsHtml } from '../letters/letter-news-html.ts';
import type { WorkHome } from '../pieces/work-home.ts';
import { exporterWaits } from './exporter-waits.ts';
import { waitsHtml } from './waits-html.ts';

/** What waits for an exporter, by the day it falls due, each with its next step. */
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
      ${waitsHtml(visit, waits.value)}
      <div class="buttons"><a class="button" href="/applications/new">${say.exporter.newApplication.title}</a>
        <a href="/applications">${say.exporter.places.applications}</a>
        <a href="/licences">${say.exporter.places.licences}</a></div>
      ${letters.html}`,
  };
};
