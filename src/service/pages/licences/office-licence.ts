import type { Action } from '../../../register/action.ts';
import type { DocumentPreviews } from '../../../register/documents/document-shapes.ts';
import { nameExporters } from '../../../register/exporters/name-exporters.ts';
import type { HearingInFull } from '../../../register/hearings/hearing-shapes.ts';
import { proposeRevocation } from '../../../register/hearings/propose-revocation.ts';
import { takeBackRevocation } from '../../../register/hearings/take-back-revocation.ts';
import { getLicence } from '../../../register/licences/get-licence.ts';
import type { LicenceInFull } from '../../../register/licences/licence-shapes.ts';
import {
  previewRevocation,
  previewSuspension,
} from '../../../register/licences/preview-licence.ts';
import { resumeLicence } from '../../../register/licences/resume-licence.ts';
import { revokeLicence } from '../../../register/licences/revoke-licence.ts';
import { suspendLicence } from '../../../register/licences/suspend-licence.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { documentLinks } from '../documents/document-links.ts';
import { previewsHtml } from '../documents/preview-html.ts';
import { dueDuties } from '../duties/due-duties.ts';
import type { Page, ShownPage, Visit } from '../frame/page.ts';
import type { Writes } from '../pieces/action-input.ts';
import { type ActionPage, actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { groundsHtml } from '../pieces/grounds-html.ts';
import { hearingAbout, hearingHtml, hearingPath, maySign } from '../pieces/hearing-beside.ts';
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
): Promise<
  | {
      readonly licence: LicenceInFull;
      readonly name: string;
      /** The revocation that is proposed; null where none is. */
      readonly hearing: HearingInFull | null;
    }
  | Refusal
> => {
  const { register, actor } = visit;
  const found = await getLicence(register, actor, { licence: pathId(visit) });
  if (found.kind === 'refused') return found;
  const { exporter } = found.value;
  const names = await nameExporters(register, actor, { exporters: [exporter] });
  if (names.kind === 'refused') return names;
  const hearing = await hearingAbout(visit, found.value.id);
  if (hearing !== null && 'kind' in hearing) return hearing;
  return { licence: found.value, name: names.value.get(exporter) ?? '', hearing };
};

/** The page of a step of a licence, which stands at its verb. */
const stepPage = <Input extends { readonly licence: string }>(
  does: Action<Input, LicenceInFull>,
  verb: 'suspend' | 'resume',
  writes: Writes<Input, 'licence'>,
  previews?: Action<Input, DocumentPreviews>,
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
        danger: verb === 'suspend',
      };
    },
    ...(previews !== undefined && {
      preview: async (visit: Visit, input: Input) =>
        previewsHtml(
          visit,
          await (previews as Action<object, DocumentPreviews>)(visit.register, visit.actor, input),
        ),
    }),
    goesTo: (_, { id }) => `${licencePath(id)}?done=licence`,
  });

const crumbsTo = (
  { say }: Visit,
  licence: LicenceInFull,
  name: string,
): NonNullable<ShownPage['crumbs']> => [
  ['/queue', say.officer.queue.title],
  [exporterPath(licence.exporter), name],
  [licencePath(licence.id), licence.number],
];

const PROPOSES = { ...GROUNDS, ...EVIDENCE, ...NOTICE };

const PROPOSE = actionPage(proposeRevocation, {
  path: `${PATH}/propose-revocation`,
  of: { licence: pathId },
  writes: PROPOSES,
  about: async (visit, sent) => {
    const found = await foundLicence(visit);
    if ('kind' in found) return found;
    const { licence, name } = found;
    const { revocation } = visit.say.hearing;
    return {
      title: revocation.propose,
      crumbs: crumbsTo(visit, licence, name),
      lead: revocation.lead(licence.number, name),
      ...(await stepFields(
        visit,
        { exporter: licence.exporter, decision: 'licence.revoke' },
        PROPOSES,
        sent,
      )),
      follows: revocation.follows,
      go: revocation.go,
    };
  },
  goesTo: (visit) => `${licencePath(pathId(visit))}?done=revocationProposed`,
});

const REVOKE = actionPage(revokeLicence, {
  path: `${PATH}/revoke`,
  of: { licence: pathId },
  writes: {},
  about: async (visit) => {
    const found = await foundLicence(visit);
    if ('kind' in found) return found;
    const { licence, name, hearing } = found;
    const { revocation } = visit.say.hearing;
    return {
      state: licence.state,
      title: revocation.sign,
      crumbs: crumbsTo(visit, licence, name),
      lead: revocation.lead(licence.number, name),
      about: revocationHtml(visit, licence, hearing),
      follows: revocation.signFollows,
      go: revocation.sign,
      danger: true,
    };
  },
  preview: async (visit, input) =>
    previewsHtml(visit, await previewRevocation(visit.register, visit.actor, input)),
  goesTo: (_, { id }) => `${licencePath(id)}?done=licence`,
});

/** What is proposed of a licence, what its exporter was told, and what it answers. */
const revocationHtml = (
  visit: Visit,
  { id }: LicenceInFull,
  hearing: HearingInFull | null,
): Html => {
  if (hearing === null) return html``;
  const { say, language } = visit;
  return html`<h2>${say.hearing.own.heading(say.hearing.proposes.revocation)}</h2>
    ${facts([
      [say.officer.refuse.ground, groundsHtml(visit, hearing)],
      [say.hearing.own.facts, html`<span class="written">${hearing.notice[language]}</span>`],
    ])}${hearingHtml(visit, hearing, 'licence', id)}`;
};

/** Steps that are offered beside a licence, in their order. */
const STEPS = [
  stepPage(suspendLicence, 'suspend', { ...GROUNDS, ...EVIDENCE }, previewSuspension),
  stepPage(resumeLicence, 'resume', GROUNDS),
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
    const { licence, name, hearing } = found;
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
        ${revocationHtml(visit, licence, hearing)}
        <div class="buttons">${steps.map(
          ({ verb }) =>
            html`<a class="button second"
              href="${licencePath(licence.id)}/${verb}">${verbWords('licence', verb, language)}</a>`,
        )}${
          hearing === null && mayTake(visit, REVOKE, licence.state)
            ? html`<a class="button second danger"
              href="${licencePath(licence.id)}/propose-revocation">${say.hearing.revocation.propose}</a>`
            : ''
        }${
          maySign(visit, hearing)
            ? html`<a class="button danger"
              href="${licencePath(licence.id)}/revoke">${say.hearing.revocation.sign}</a>`
            : ''
        }${
          hearing !== null && mayTake(visit, takeBackRevocation)
            ? html`<a class="button second"
              href="${hearingPath(hearing.id)}/take-back">${say.hearing.beside.takeBack}</a>`
            : ''
        }</div>
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
export const LICENCE_PAGES: readonly Page[] = [LICENCE_PAGE, ...STEPS, PROPOSE, REVOKE];
