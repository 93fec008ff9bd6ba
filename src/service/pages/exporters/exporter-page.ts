import type { Application } from '../../../register/applications/application-shapes.ts';
import { listApplications } from '../../../register/applications/list-applications.ts';
import { listFilings } from '../../../register/exporters/filings/list-filings.ts';
import type { Exporter } from '../../../register/exporters/get-exporter.ts';
import type { HearingInFull } from '../../../register/hearings/hearing-shapes.ts';
import { listLicences } from '../../../register/licences/list-licences.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { documentLinks } from '../documents/document-links.ts';
import type { Page, Visit } from '../frame/page.ts';
import { notesBeside } from '../notes/notes-beside.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { groundsHtml } from '../pieces/grounds-html.ts';
import { hearingAbout, hearingHtml, maySign } from '../pieces/hearing-beside.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { stateTag, verbWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { applicationPath, exporterPath, filingPath, licencePath } from '../pieces/office-paths.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { draftPath } from '../pieces/referral-paths.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { day } from '../pieces/when.ts';
import { exporterFigures } from './exporter-figures.ts';
import { foundExporter } from './found-exporter.ts';
import { STANDING_DECISIONS } from './standing-decisions.ts';

/** What a second person signs. */
const SIGNED: readonly string[] = ['order', 'bar'];
const ROWS = 50; // not-law: rows of a page

const standingHtml = (visit: Visit, exporter: Exporter, hearing: HearingInFull | null): Html => {
  const { say, language } = visit;
  const { exporter: words, refuse } = say.officer;
  const { standing } = exporter;
  if (standing === null) return html`<p class="empty">${words.noStanding}</p>`;
  const evidence = visit.query.getAll('evidence').map((one): [string, string] => ['evidence', one]);
  const carried = evidence.length === 0 ? '' : `?${new URLSearchParams(evidence).toString()}`;
  const proposed = ['orderProposed', 'barProposed'].includes(standing.state);
  // whoever proposed signs nothing, and nobody before the exporter was heard
  const steps = STANDING_DECISIONS.filter((page) => mayTake(visit, page, standing.state))
    .flatMap(({ declared: { step } }) => step ?? [])
    .filter(({ verb }) => !SIGNED.includes(verb) || maySign(visit, hearing));
  return html`<p>${stateTag(visit, 'standing', standing.state)} ${words.since} ${day(visit, standing.since)}</p>
    ${standing.ground === null ? '' : html`<p><b>${refuse.ground}</b></p>${groundsHtml(visit, standing)}`}
    ${
      standing.notice === null
        ? ''
        : html`<details><summary>${say.forms.notice}</summary><p
      class="written">${standing.notice[language]}</p></details>`
    }
    ${
      standing.report === null
        ? ''
        : html`<p><b>${words.report}</b></p><blockquote
      class="written">${standing.report}</blockquote>`
    }
    ${proposed ? hearingHtml(visit, hearing, 'exporter', exporter.id) : ''}
    <div class="buttons">${steps.map(
      ({ verb }) =>
        html`<a class="button second"
          href="${exporterPath(exporter.id)}/standing/${verb}${carried}">${verbWords('standing', verb, language)}</a>`,
    )}</div>
    <h3>${say.officer.application.timelineTitle}</h3>${timelineHtml(visit, 'standing', standing.timeline)}`;
};

const columnsOf = (visit: Visit): readonly Column<Application>[] => {
  const { columns } = visit.say.officer.queue;
  return [
    {
      name: 'application',
      title: columns.application,
      cell: ({ id, number }) => html`<a data-row href="${applicationPath(id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'application', state),
      text: ({ state }) => state,
    },
    {
      name: 'applied',
      title: columns.applied,
      cell: ({ appliedOn }) => day(visit, appliedOn),
      text: ({ appliedOn }) => appliedOn,
    },
    {
      name: 'vehicles',
      title: columns.vehicles,
      figure: true,
      cell: ({ vehicles }) => html`${Object.values(vehicles).reduce((sum, n) => sum + n, 0)}`,
      text: ({ vehicles }) => Object.values(vehicles).reduce((sum, n) => sum + n, 0),
    },
  ];
};

const showExporter = atOneMoment(async (visit) => {
  const { register, actor, say } = visit;
  const { exporter: words, queue, until } = say.officer;
  const exporter = await foundExporter(visit);
  if ('kind' in exporter) return exporter;
  const of = { exporter: exporter.id };
  const hearing = await hearingAbout(visit, exporter.id);
  if (hearing !== null && 'kind' in hearing) return hearing;
  return listPage(visit, {
    file: exporter.uscc,
    columns: columnsOf(visit),
    ask: (page) => listApplications(register, actor, { ...of, ...page }),
    around: async () => {
      const filings = await listFilings(register, actor, { ...of, limit: ROWS });
      if (filings.kind === 'refused') return filings;
      const licences = await listLicences(register, actor, { ...of, limit: ROWS });
      if (licences.kind === 'refused') return licences;
      const figures = await exporterFigures(visit, exporter.id);
      if ('kind' in figures) return figures;
      return {
        title: exporter.name,
        crumbs: [['/queue', queue.title]],
        islands: [KEYS_ISLAND],
        above: html`${doneNote(visit)}
      <p class="quiet"><code>${exporter.uscc}</code> · ${provinceWords(visit, exporter.province)}</p>
      ${
        actor.rights.includes('sign')
          ? html`<div class="buttons"><a class="button second"
              href="${draftPath(of)}">${say.referralWork.draft.begin}</a></div>`
          : ''
      }${figures.html}
      <h2>${words.standing}</h2>${standingHtml(visit, exporter, hearing)}
      ${exporter.standing === null ? '' : await documentLinks(visit, exporter.standing.id)}
      <h2>${words.filings}</h2>${
        filings.value.items.length === 0
          ? html`<p class="empty">${words.filingsNone}</p>`
          : html`<ul class="rows">${filings.value.items.map(
              ({ id, number, state, validUntil }) =>
                html`<li><a href="${filingPath(id)}">${number}</a> ${stateTag(visit, 'filing', state)}
                  ${validUntil === null ? '' : html`${until} ${day(visit, validUntil)}`}</li>`,
            )}</ul>`
      }
      <h2>${words.applications}</h2>`,
        caption: words.applications,
        empty: words.applicationsNone,
        below: html`<h2>${words.licences}</h2>${
          licences.value.items.length === 0
            ? html`<p class="empty">${words.licencesNone}</p>`
            : html`<ul class="rows">${licences.value.items.map(
                ({ id, number, destination, state, validUntil }) =>
                  html`<li><a href="${licencePath(id)}">${number}</a> ${countryOf(visit, destination)}
                  ${stateTag(visit, 'licence', state)} ${until} ${day(visit, validUntil)}</li>`,
              )}</ul>`
        }${await notesBeside(visit, of)}${keysHtml(visit)}`,
      };
    },
  });
});

/** An exporter as its office sees it: standing, filings, applications, licences. */
export const EXPORTER_PAGE: Page = {
  path: '/exporters/{id}',
  access: READS,
  show: showExporter,
};
