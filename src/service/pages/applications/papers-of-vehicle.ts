import type { Refusal } from '../../../register/outcome.ts';
import { listPapers } from '../../../register/papers/list-papers.ts';
import { listToldByPapers } from '../../../register/papers/list-told-by-papers.ts';
import type { Paper } from '../../../register/papers/paper-shapes.ts';
import { OF_MANY_VEHICLES } from '../../../register/papers/papers-of-accounts.ts';
import { listStatedRows } from '../../../register/verdicts/list-stated-rows.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { everyRow } from '../pieces/list-page.ts';
import { paperPath, papersPath } from '../pieces/office-paths.ts';
import { paperTexts } from '../pieces/paper-words.ts';
import { rowsShownBy } from './paper-seen.ts';
import type { PaperCellState } from './paper-state.ts';
import { paperStateHtml } from './paper-state.ts';

/** A paper of a vehicle, and how far it is. */
export interface PaperOfVehicle {
  readonly paper: Paper;
  readonly state: PaperCellState;
}

/** The papers of a vehicle, those of many vehicles behind its own, with what became of each. */
export const papersOfVehicle = async (
  visit: Visit,
  application: string,
  vin: string,
): Promise<readonly PaperOfVehicle[] | Refusal> => {
  const { register, actor } = visit;
  const found = await everyRow((page) =>
    listPapers(register, actor, { ...page, attachedTo: 'application', thing: application }),
  );
  if (found.kind === 'refused') return found;
  const papers = [
    ...found.value.filter((one) => one.vin === vin),
    ...found.value.filter((one) => one.vin === null && OF_MANY_VEHICLES.includes(one.kind)),
  ];
  if (papers.length === 0) return [];
  const stated = await listStatedRows(register, actor, { application, vin });
  if (stated.kind === 'refused') return stated;
  const told =
    actor.part === 'office'
      ? await everyRow((page) => listToldByPapers(register, actor, { ...page, application, vin }))
      : null;
  if (told?.kind === 'refused') return told;
  const telling = new Set(
    (told?.value ?? []).flatMap(({ paper, checks, elsewhere }) =>
      checks.length + elsewhere.length > 0 ? [paper.id] : [],
    ),
  );
  return papers.map((paper) => {
    const rows = rowsShownBy(paper.kind, stated.value.items);
    const seen = rows.length > 0 && rows.every((row) => row.seen);
    return { paper, state: seen ? 'seen' : telling.has(paper.id) ? 'told' : 'handed-in' };
  });
};

/** The papers of a vehicle in a row, each with its state; the one that is looked at is marked. */
export const paperStrip = (
  visit: Visit,
  {
    application,
    vin,
    papers,
    current = null,
  }: {
    readonly application: string;
    readonly vin: string | null;
    readonly papers: readonly PaperOfVehicle[];
    readonly current?: string | null;
  },
): Html => {
  const { paperWork: words } = visit.say;
  if (papers.length === 0) return html``;
  const { kinds } = paperTexts(visit);
  return html`<nav class="strip" aria-label="${words.ofVehicle}">${papers.map(
    ({ paper, state }) =>
      html`<a href="${paperPath(application, paper.id, { vin })}"${
        paper.id === current ? raw(' aria-current="page"') : ''
      }><b>${kinds[paper.kind]}</b> ${paperStateHtml(visit, state)}</a>`,
  )}</nav>`;
};

/** The papers of a vehicle on its own page, with the way to all. */
export const papersBeside = async (
  visit: Visit,
  application: string,
  vin: string,
): Promise<{ readonly html: Html } | Refusal> => {
  const { paperWork: words } = visit.say;
  const papers = await papersOfVehicle(visit, application, vin);
  if ('kind' in papers) return papers;
  if (visit.actor.part !== 'office') return { html: html`` };
  return {
    html: html`<h2>${words.ofVehicle}</h2>${
      papers.length === 0
        ? html`<p class="quiet">${words.none}</p>`
        : paperStrip(visit, { application, vin, papers })
    }<p><a href="${papersPath(application)}">${words.toSheet}</a></p>`,
  };
};
