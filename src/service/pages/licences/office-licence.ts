import type { Action } from '../../../register/action.ts';
import { nameExporters } from '../../../register/exporters/name-exporters.ts';
import { getLicence } from '../../../register/licences/get-licence.ts';
import type { LicenceInFull } from '../../../register/licences/licence-shapes.ts';
import { resumeLicence } from '../../../register/licences/resume-licence.ts';
import { revokeLicence } from '../../../register/licences/revoke-licence.ts';
import { suspendLicence } from '../../../register/licences/suspend-licence.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import { documentLinks } from '../documents/document-links.ts';
import { dueDuties } from '../duties/due-duties.ts';
import type { Page, Visit } from '../frame/page.ts';
import type { Writes } from '../pieces/action-input.ts';
import { type ActionPage, actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { groundsHtml } from '../pieces/grounds-html.ts';
import { stateTag, stateWords, verbWords } from '../pieces/life-words.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { applicationPath, exporterPath, licencePath, vehiclePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { EVIDENCE, GROUNDS, NOTICE, stepFields } from '../pieces/step-fields.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

const PATH = '/queue/licences/{id}';

const foundLicence = async (
  visit: Visit,
): Promise<{ readonly licence: LicenceInFull; readonly name: string } | Refusal> => {
  const { register, actor } = visit;
  const found = await getLicence(register, actor, { licence: pathId(visit) });
  if (found.kind === 'refused') return found;
  const { exporter } = found.value;
  const names = await nameExporters(register, actor, { exporters: [exporter] });
  if (names.kind === 'refused') return names;
  return { licence: found.value, name: names.value.get(exporter) ?? '' };
};

/** The page of a step of a licence, which stands at its verb. */
const stepPage = <Input extends { readonly licence: string }>(
  does: Action<Input, LicenceInFull>,
  verb: 'suspend' | 'resume' | 'revoke',
  writes: Writes<Input, 'licence'>,
): ActionPage =>
  actionPage(does, {
    path: `${PATH}/${verb}`,
    of: { licence: pathId },
    writes,
    about: async (visit, sent) => {
      const { language, say } = visit;
      const found = await foundLicence(visit);
      if ('kind' in found) return found;
      const { licence, name } = found;
      const { licence: words, queue } = say.officer;
      return {
        state: licence.state,
        title: verbWords('licence', verb, language),
        crumbs: [
          ['/queue', queue.title],
          [exporterPath(licence.exporter), name],
          [licencePath(licence.id), licence.number],
        ],
        lead: words.stepLead(licence.number, name, stateWords('licence', licence.state, language)),
        ...(await stepFields(
          visit,
          { exporter: licence.exporter, decision: `licence.${verb}` },
          writes,
          sent,
        )),
        follows: words.follows[verb],
        go: verbWords('licence', verb, language),
        danger: verb !== 'resume',
      };
    },
    goesTo: (_, { id }) => `${licencePath(id)}?done=licence`,
  });

/** Steps that are offered beside a licence, in their order. */
const STEPS = [
  stepPage(suspendLicence, 'suspend', { ...GROUNDS, ...EVIDENCE }),
  stepPage(resumeLicence, 'resume', GROUNDS),
  stepPage(revokeLicence, 'revoke', { ...GROUNDS, ...EVIDENCE, ...NOTICE }),
];

/** A licence as its office sees it. */
const LICENCE_PAGE: Page = {
  path: PATH,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { say, language } = visit;
    const { licence: words, queue, application: shared, refuse } = say.officer;
    const found = await foundLicence(visit);
    if ('kind' in found) return found;
    const { licence, name } = found;
    const steps = STEPS.filter((page) => mayTake(visit, page, licence.state)).flatMap(
      ({ declared: { step } }) => step ?? [],
    );
    return {
      kind: 'page',
      title: licence.number,
      crumbs: [
        ['/queue', queue.title],
        [exporterPath(licence.exporter), name],
      ],
      body: html`<h1>${licence.number}</h1>${doneNote(visit)}
        <p class="lead">${words.lead(name, countryOf(visit, licence.destination))}</p>
        <dl class="facts head"><div><dt>${queue.columns.state}</dt>
          <dd>${stateTag(visit, 'licence', licence.state)}</dd></div>
        <div><dt>${words.holds}</dt><dd>${day(visit, licence.validFrom)} – ${day(visit, licence.validUntil)}</dd></div>
        <div><dt>${queue.columns.application}</dt><dd><a
          href="${applicationPath(licence.application)}">${words.itsApplication}</a></dd></div>
        ${
          licence.ground === null
            ? ''
            : html`<div><dt>${refuse.ground}</dt>
          <dd>${groundsHtml(visit, licence)}</dd></div>`
        }</dl>
        <div class="buttons">${steps.map(
          ({ verb }) =>
            html`<a class="button second${verb === 'revoke' ? ' danger' : ''}"
              href="${licencePath(licence.id)}/${verb}">${verbWords('licence', verb, language)}</a>`,
        )}</div>
        <h2>${words.vehicles}</h2><div class="list" tabindex="0" role="region" aria-label="${words.vehicles}">
          <table><thead><tr>
        <th scope="col">${shared.columns.vin}</th><th scope="col">${shared.columns.state}</th><th
          scope="col">${words.mayLeaveUntil}</th>
        <th scope="col">${words.exited}</th><th scope="col">${words.deregistered}</th></tr></thead>
          <tbody>${licence.listed.map(
            ({ vin, state, mayLeaveUntil, exitedOn, deregisteredOn }) =>
              html`<tr><td><a href="${vehiclePath(licence.application, vin)}">${vinText(vin, language)}</a></td>
              <td>${stateTag(visit, 'licensedVehicle', state)}</td><td>${day(visit, mayLeaveUntil)}</td>
              <td>${day(visit, exitedOn)}</td><td>${day(visit, deregisteredOn)}</td></tr>`,
          )}</tbody></table></div>
        ${await documentLinks(visit, licence.id)}${await dueDuties(visit, { licence: licence.id })}
        <h2>${shared.timelineTitle}</h2>${timelineHtml(visit, 'licence', licence.timeline)}`,
    };
  }),
};

/** Licences: one page, and what is decided of it. */
export const LICENCE_PAGES: readonly Page[] = [LICENCE_PAGE, ...STEPS];
