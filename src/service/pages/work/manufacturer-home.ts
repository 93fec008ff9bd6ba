import { html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { shownToMaker } from '../pieces/in-area.ts';
import { ISSUE, LETTERS, NETWORK } from '../pieces/manufacturer-paths.ts';
import type { WorkHome } from '../pieces/work-home.ts';
import { manufacturerWaits } from './manufacturer-waits.ts';
import { waitsHtml } from './waits-html.ts';

const linksHtml = ({ say, actor }: Visit) => {
  const words = say.manufacturer;
  return html`<div class="buttons">${
    actor.rights.includes('sign')
      ? html`<a class="button" href="${ISSUE}">${words.letters.issue}</a>`
      : ''
  }<a href="${LETTERS}">${words.letters.title}</a><a href="${NETWORK}">${words.network.title}</a></div>`;
};

/** What waits for a manufacturer, each with its next step. */
export const manufacturerHome: WorkHome = async (visit) => {
  const { say } = visit;
  const { home } = say.manufacturer;
  const waits = await manufacturerWaits(visit);
  if (waits.kind === 'refused') return waits;
  return shownToMaker({
    kind: 'page',
    title: say.work.title,
    body: html`<h1>${home.title}</h1>${waitsHtml(visit, waits.value)}${linksHtml(visit)}`,
  });
};
