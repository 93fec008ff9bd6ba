import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { getLicence } from '../../../register/licences/get-licence.ts';
import type { LicenceInFull, LicensedVehicle } from '../../../register/licences/licence-shapes.ts';
import { surrenderLicence } from '../../../register/licences/surrender-licence.ts';
import { LICENCE_ENDS_AHEAD } from '../../../register/notices/news/news-kinds.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { documentLinks, paperOf } from '../documents/document-links.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { MAIL_ACCOUNT } from '../pieces/account-paths.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { confirmForm } from '../pieces/confirm-form.ts';
import { countryOf } from '../pieces/country-of.ts';
import { READS } from '../pieces/exporter-access.ts';
import { factLines } from '../pieces/facts.ts';
import { groundsHtml } from '../pieces/grounds-html.ts';
import { hearingAbout, ownHearingHtml } from '../pieces/hearing-beside.ts';
import { stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { pathId } from '../pieces/path-id.ts';
import { qrCode } from '../pieces/qr-code.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

const ROWS = 1000; // not-law: rows of a page

const columnsOf = (visit: Visit, application: string): readonly Column<LicensedVehicle>[] => {
  const { language, say } = visit;
  const { columns } = say.exporter;
  const dayColumn = (name: 'mayLeaveUntil' | 'declaredOn' | 'exitedOn' | 'deregisteredOn') => ({
    name,
    title: columns[name],
    cell: (one: LicensedVehicle) => day(visit, one[name]),
    text: (one: LicensedVehicle) => one[name],
  });
  return [
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) =>
        html`<a href="/applications/${application}/vehicles/${vin}">
          ${vinText(vin, language)}</a>`,
      text: ({ vin }) => vin,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'licensedVehicle', state),
      text: ({ state }) => state,
    },
    dayColumn('mayLeaveUntil'),
    dayColumn('declaredOn'),
    dayColumn('exitedOn'),
    dayColumn('deregisteredOn'),
  ];
};

/** That it ends soon, and how many vehicles may no longer leave by it then; nothing where it does not matter. */
const endsHtml = (visit: Visit, { state, validUntil, listed }: LicenceInFull): Html => {
  const { ends } = visit.say.exporter.licence;
  const open = listed.filter((one) => one.state === 'open').length;
  const left = daysBetween(parseIsoDate(visit.today) ?? 0, parseIsoDate(validUntil) ?? 0);
  const usable = state === 'issued' || state === 'partlyUsed';
  if (!usable || open === 0 || left < 0 || left > LICENCE_ENDS_AHEAD) return html``;
  return html`<div class="note" role="status"><p class="lead">${ends.title(left)}</p><p>${ends.lead(open)}
    <a href="${MAIL_ACCOUNT}">${ends.calendar}</a></p></div>`;
};

const shown = async (visit: Visit, publicUrl: string | undefined): Promise<PageAnswer> => {
  const { register, actor, say, language, request, query } = visit;
  const found = await getLicence(register, actor, { licence: pathId(visit) });
  if (found.kind === 'refused') return found;
  const licence = found.value;
  const words = say.exporter;
  const { id, number, state, application, destination, validFrom, validUntil, listed } = licence;
  const hearing = await hearingAbout(visit, id);
  if (hearing !== null && 'kind' in hearing) return hearing;
  const surrenders = mayTake(visit, surrenderLicence, state);
  const asks = surrenders && query.get('surrender') === 'ask';
  const documents = await documentLinks(visit, id);
  const paper = await paperOf(visit, id, 'licence');
  const address = new URL(`/licences/${id}`, publicUrl ?? request.url).href;
  return listPage(visit, {
    file: number,
    columns: columnsOf(visit, application),
    ask: pagesOf(listed),
    rows: ROWS,
    around: () => ({
      title: words.licence.title(number),
      crumbs: [['/licences', words.places.licences]],
      above: html`<p class="on-paper">${words.licence.printed(dateWords(visit.today, language))}
        <span dir="ltr">${address}</span></p>
        <p class="lead">${words.licence.says[state as keyof typeof words.licence.says] ?? ''}</p>
      ${endsHtml(visit, licence)}${
        paper === null
          ? ''
          : html`<div class="buttons"><a class="button" href="${paper}">${words.licence.pdf}</a></div>`
      }${ownHearingHtml(visit, hearing)}
      ${
        asks
          ? confirmForm(visit, {
              act: 'surrender',
              go: words.licence.surrender,
              back: `/licences/${id}`,
              body: html`<p>${words.licence.surrenderLead}</p>`,
            })
          : ''
      }
      <div class="beside"><div>${factLines([
        [words.columns.state, stateTag(visit, 'licence', state)],
        [words.columns.destination, countryOf(visit, destination)],
        [words.columns.validFrom, day(visit, validFrom)],
        [words.columns.validUntil, day(visit, validUntil)],
        [words.columns.vehicles, words.check.count(listed.length)],
        [
          words.licence.application,
          html`<a href="/applications/${application}">${words.licence.toApplication}</a>`,
        ],
        [words.ground, licence.ground === null ? null : groundsHtml(visit, licence)],
        [
          words.appeal.notice,
          licence.notice === null
            ? null
            : html`<span class="said">${licence.notice[language]}</span>`,
        ],
      ])}</div>${qrCode(address, words.licence.qr(number))}</div>
      <h2>${words.licence.vehicles}</h2>`,
      caption: words.licence.caption,
      all: listed.length,
      empty: words.licence.noVehicles,
      below: html`${documents}<h2>${words.timeline}</h2>${timelineHtml(visit, 'licence', licence.timeline)}
      ${
        surrenders && !asks
          ? html`<p><a
        href="/licences/${id}?surrender=ask">${words.licence.surrender}</a></p>`
          : ''
      }`,
    }),
  });
};

/**
 * A licence of an exporter, to be shown at the border and printed.
 *
 * @param publicUrl the origin of the address in its code; that of the request without it.
 */
export const licencePage = (publicUrl?: string): Page => ({
  path: '/licences/{id}',
  access: READS,
  show: atOneMoment((visit) => shown(visit, publicUrl)),
  acts: {
    surrender: async (visit) => {
      const { register, actor, path } = visit;
      const done = await surrenderLicence(register, actor, { licence: pathId(visit) });
      return done.kind === 'refused' ? done : { kind: 'go', to: path };
    },
  },
});
