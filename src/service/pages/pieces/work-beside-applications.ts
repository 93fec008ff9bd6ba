import { waitingAppeals } from '../../../register/applications/decisions/waiting-appeals.ts';
import { countDuties } from '../../../register/duties/count-duties.ts';
import { listFilings } from '../../../register/exporters/filings/list-filings.ts';
import { nameExporters } from '../../../register/exporters/name-exporters.ts';
import { listStandings } from '../../../register/exporters/standings/list-standings.ts';
import type { Standing } from '../../../register/exporters/standings/standing-shapes.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import type { DueDay } from './due-day.ts';
import { stateTag } from './life-words.ts';
import { dueHtml } from './lock-note.ts';
import { dutiesPath, exporterPath, filingPath, vehiclePath } from './office-paths.ts';
import { vinText } from './vin-text.ts';
import { day, moment } from './when.ts';

const ROWS = 100; // not-law: rows of a page

/** By the day it falls due, or the earliest that it can be; what has none comes last. */
const sortedBy = ({ due, dueFrom }: DueDay): string => due ?? dueFrom ?? '9';

/** What waits beside applications: appeals, filings, and what is proposed against the standing of exporters. */
export const workBesideApplications = async (
  visit: Visit,
): Promise<{ readonly html: Html } | Refusal> => {
  const { register, actor, say } = visit;
  const { queue, application } = say.officer;
  const filings = await listFilings(register, actor, { state: 'submitted', limit: ROWS });
  if (filings.kind === 'refused') return filings;
  const appeals = await waitingAppeals(register, actor, { limit: ROWS });
  if (appeals.kind === 'refused') return appeals;
  const open: Standing[] = [];
  for (const state of ['orderProposed', 'barProposed', 'reported']) {
    const found = await listStandings(register, actor, { state, limit: ROWS });
    if (found.kind === 'refused') return found;
    open.push(...found.value.items);
  }
  const duties = await countDuties(register, actor);
  if (duties.kind === 'refused') return duties;
  const names = await nameExporters(register, actor, {
    exporters: [...filings.value.items, ...open, ...appeals.value].map(({ exporter }) => exporter),
  });
  if (names.kind === 'refused') return names;
  const nameOf = (id: string): string => names.value.get(id) ?? '';
  const ofFilings = [...filings.value.items]
    .sort((a, b) => (sortedBy(a) < sortedBy(b) ? -1 : 1))
    .map(
      ({ id, number, exporter, due, dueFrom }) =>
        html`<tr><td><a href="${filingPath(id)}">${number}</a></td><td><a
          href="${exporterPath(exporter)}">${nameOf(exporter)}</a></td>
          <td>${dueHtml(visit, { due, dueFrom })}</td></tr>`,
    );
  const ofAppeals = appeals.value.map(
    ({ application: of, number, exporter, vin, appealedAt }) =>
      html`<tr><td><a href="${vehiclePath(of, vin)}">${vinText(vin, visit.language)}</a></td><td>${number}</td>
        <td><a href="${exporterPath(exporter)}">${nameOf(exporter)}</a></td><td>${moment(visit, appealedAt)}</td></tr>`,
  );
  const ofStandings = open.map(
    ({ exporter, state, since }) =>
      html`<tr><td><a href="${exporterPath(exporter)}">${nameOf(exporter)}</a></td>
        <td>${stateTag(visit, 'standing', state)}</td><td>${day(visit, since)}</td></tr>`,
  );
  /** It scrolls by itself on a narrow screen, as every list does. */
  const table = (
    title: string,
    head: readonly string[],
    rows: readonly Html[],
    empty: string,
  ): Html =>
    html`<h2>${title}</h2>${
      rows.length === 0
        ? html`<p class="empty">${empty}</p>`
        : html`<div class="list" tabindex="0" role="region" aria-label="${title}"><table>
            <thead><tr>${head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
            <tbody>${rows}</tbody></table></div>`
    }`;
  const { columns } = queue;
  const { vin } = application.columns;
  const appealColumns = [vin, columns.application, columns.exporter, columns.appealed];
  return {
    html: html`${
      duties.value.overdue === 0
        ? ''
        : html`<p><a href="${dutiesPath}"><b class="stop">${say.referralWork.duties.onHome(
            duties.value.overdue,
          )}</b></a></p>`
    }
      ${table(queue.appealsTitle(ofAppeals.length), appealColumns, ofAppeals, queue.appealsEmpty)}
      ${table(
        queue.filingsTitle(ofFilings.length),
        [columns.filing, columns.exporter, columns.due],
        ofFilings,
        queue.filingsEmpty,
      )}
      ${table(
        queue.standingsTitle(ofStandings.length),
        [columns.exporter, columns.standing, columns.since],
        ofStandings,
        queue.standingsEmpty,
      )}`,
  };
};
