import { LICENCE_LIFE } from '../../../domain/lives/licence-life.ts';
import { stepOf, stepsFor } from '../../../domain/lives/lives.ts';
import { nameExporters } from '../../../register/exporters/name-exporters.ts';
import { getLicence } from '../../../register/licences/get-licence.ts';
import type { LicenceInFull } from '../../../register/licences/licence-shapes.ts';
import { resumeLicence } from '../../../register/licences/resume-licence.ts';
import { revokeLicence } from '../../../register/licences/revoke-licence.ts';
import { suspendLicence } from '../../../register/licences/suspend-licence.ts';
import type { Outcome, Refusal } from '../../../register/outcome.ts';
import { dueDuties } from '../duties/due-duties.ts';
import { html } from '../html.ts';
import { doneNote } from '../manufacturer/done-note.ts';
import type { Page, Visit } from '../page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { stateTag, stateWords, verbWords } from '../pieces/life-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { READS, SIGNS_EITHER } from './access.ts';
import { decisionPage } from './decision-page.ts';
import { countryOf } from './names.ts';
import { applicationPath, exporterPath, licencePath, vehiclePath } from './paths.ts';
import { evidenceIn, fieldsFor } from './standing-decisions.ts';
import { timelineHtml } from './timeline.ts';

const PATH = '/queue/licences/{id}';
const VERBS = ['suspend', 'resume', 'revoke'];
const NOT_FOUND: Refusal = { kind: 'refused', code: 'not-found', field: 'verb', values: {} };

const idOf = ({ params }: Visit): string => params['id'] ?? '';

const foundLicence = async (
  visit: Visit,
): Promise<{ readonly licence: LicenceInFull; readonly name: string } | Refusal> => {
  const { register, actor } = visit;
  const found = await getLicence(register, actor, { licence: idOf(visit) });
  if (found.kind === 'refused') return found;
  const { exporter } = found.value;
  const names = await nameExporters(register, actor, { exporters: [exporter] });
  if (names.kind === 'refused') return names;
  return { licence: found.value, name: names.value.get(exporter) ?? '' };
};

/** A licence as its office sees it. */
const LICENCE_PAGE: Page = {
  path: PATH,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { say, language, actor } = visit;
    const { licence: words, queue, application: shared, refuse } = say.officer;
    const found = await foundLicence(visit);
    if ('kind' in found) return found;
    const { licence, name } = found;
    const role = actor.part === 'ministry' ? 'ministry' : 'office';
    const steps = stepsFor(LICENCE_LIFE, licence.state, role).filter(({ verb }) =>
      VERBS.includes(verb),
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
          <dd><code>${licence.ground}</code></dd></div>`
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
        ${await dueDuties(visit, { licence: licence.id })}
        <h2>${shared.timelineTitle}</h2>${timelineHtml(visit, 'licence', licence.timeline)}`,
    };
  }),
};

const LICENCE_DECISION: Page = decisionPage({
  path: `${PATH}/{verb}`,
  access: SIGNS_EITHER,
  about: async (visit) => {
    const { params, language, say } = visit;
    const verb = params['verb'] ?? '';
    if (!VERBS.includes(verb)) return NOT_FOUND;
    const found = await foundLicence(visit);
    if ('kind' in found) return found;
    const { licence, name } = found;
    const step = stepOf(LICENCE_LIFE, licence.state, verb);
    if (step === null) {
      const values = { state: licence.state, verb };
      return { kind: 'refused', code: 'step-not-in-table', field: '', values };
    }
    const { licence: words, queue } = say.officer;
    return {
      title: verbWords('licence', verb, language),
      crumbs: [
        ['/queue', queue.title],
        [exporterPath(licence.exporter), name],
        [licencePath(licence.id), licence.number],
      ],
      lead: words.stepLead(licence.number, name, stateWords('licence', licence.state, language)),
      ...(await fieldsFor(visit, licence.exporter, step.needs ?? [])),
      follows:
        words.follows[verb === 'revoke' ? 'revoke' : verb === 'suspend' ? 'suspend' : 'resume'],
      go: verbWords('licence', verb, language),
      danger: verb !== 'resume',
    };
  },
  decide: async (visit, sent) => {
    const { register, actor, params } = visit;
    const licence = idOf(visit);
    const ground = sent.value('ground');
    const evidence = evidenceIn(sent);
    const notice = { en: sent.value('en'), zh: sent.value('zh') };
    const take = async (): Promise<Outcome<unknown>> => {
      switch (params['verb']) {
        case 'suspend':
          return suspendLicence(register, actor, { licence, ground, evidence });
        case 'resume':
          return resumeLicence(register, actor, { licence, ground });
        case 'revoke':
          return revokeLicence(register, actor, { licence, ground, evidence, notice });
        default:
          return NOT_FOUND;
      }
    };
    const done = await take();
    return done.kind === 'refused' ? done : `${licencePath(licence)}?done=licence`;
  },
});

/** Licences: one page, and what is decided of it. */
export const LICENCE_PAGES: readonly Page[] = [LICENCE_PAGE, LICENCE_DECISION];
