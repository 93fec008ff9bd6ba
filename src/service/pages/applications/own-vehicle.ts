import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import { appealRefusal } from '../../../register/applications/decisions/appeal-refusal.ts';
import {
  type DecisionInFull,
  getDecision,
} from '../../../register/applications/decisions/get-decision.ts';
import { vehicleOfApplication } from '../../../register/applications/vehicle-of-application.ts';
import { listInspections } from '../../../register/inspections/read-inspections.ts';
import { listLettersOfVehicles } from '../../../register/letters/list-letters-of-vehicles.ts';
import { LONGEST_TEXT } from '../../../register/longest-text.ts';
import { listStatedRows } from '../../../register/verdicts/list-stated-rows.ts';
import { readVerdict } from '../../../register/verdicts/read-verdict.ts';
import { type Html, html } from '../../../report/html/html.ts';
import {
  answersHtml,
  findingsHtml,
  ledgerHtml,
  problemsHtml,
} from '../../../report/html/vehicle-html.ts';
import { ledgerOf } from '../../../report/ledger/ledger-of.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import { sortFindings } from '../../../report/sorted-findings.ts';
import { factLabel, factList, factValue } from '../../../report/words/fact-words.ts';
import { documentLinks } from '../documents/document-links.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { READS } from '../pieces/exporter-access.ts';
import { factLines } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { groundsHtml, judgedOn } from '../pieces/grounds-html.ts';
import { hearingAbout, ownHearingHtml } from '../pieces/hearing-beside.ts';
import { stateTag } from '../pieces/life-words.ts';
import { meanwhileHtml } from '../pieces/meanwhile-html.ts';
import { pathId } from '../pieces/path-id.ts';
import { factOrAccountWords } from '../pieces/row-words.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { EXPORTER_EN } from '../texts/exporter/en.ts';
import { EXPORTER_ZH } from '../texts/exporter/zh.ts';
import { asStated, toldAsStated } from './as-stated.ts';
import {
  answeredForExporter,
  type ExporterAnswer,
  exporterAnswerOf,
  exporterReference,
} from './exporter-answer.ts';
import { vehicleLetterHtml } from './vehicle-letter.ts';

const DECISION = 'vehicleDecision';
const EXPLAIN = { en: EXPORTER_EN.vehicle.explain, zh: EXPORTER_ZH.vehicle.explain };
const TOLD_AXES = ['gate', 'entry', 'quality'] as const;

const withheldHtml = ({ language, say }: Visit, { findings }: ExporterAnswer): Html => {
  const lines = findings.filter(({ withheld = [] }) => withheld.length > 0);
  if (lines.length === 0) return html``;
  return html`<div class="note"><p>${say.exporter.vehicle.withheld}</p><ul class="lines">${lines.map(
    ({ rule, withheld = [] }) =>
      html`<li><span class="code">${rule}</span> ${factList(withheld, language)}</li>`,
  )}</ul></div>`;
};

const differsHtml = ({ language, say }: Visit, { differs }: ExporterAnswer): Html =>
  differs.length === 0
    ? html``
    : html`<h2>${say.exporter.vehicle.differs}</h2><ul class="disagreements">${differs.map(
        ({ text }) => html`<li>${text[language]}</li>`,
      )}</ul><p class="quiet">${say.exporter.vehicle.differsNote}</p>`;

const verdictHtml = (visit: Visit, told: ExporterAnswer, facts: ShownFacts): Html => {
  const { language, say } = visit;
  const reference = exporterReference(visit);
  const vehicle = answeredForExporter(told, facts, { reference, explain: EXPLAIN });
  const languages = [language];
  const words = say.exporter.vehicle;
  return html`${answersHtml(languages, vehicle, reference, TOLD_AXES)}
    <p class="quiet">${words.asOf} ${day(visit, told.askedOn)}${say.exporter.stop}${say.exporter.check.noRisk}</p>
    ${
      told.onTheApplicantsWord
        ? html`<div class="note"><p>${words.onYourWord}</p>${
            told.restsOnItsWord.length === 0
              ? ''
              : html`<p class="quiet">${told.restsOnItsWord
                  .map((name) => factOrAccountWords(visit, name))
                  .join(MESSAGES[language].listGap)}</p>`
          }</div>`
        : ''
    }
    ${ledgerHtml(languages, ledgerOf(facts, vehicle.verdict.findings, reference))}
    <p class="quiet">${words.ledgerNote}</p>
    ${differsHtml(visit, told)}
    ${findingsHtml(languages, sortFindings(vehicle, reference), reference)}
    ${withheldHtml(visit, told)}${problemsHtml(languages, told.quality)}`;
};

const statedHtml = (
  visit: Visit,
  rows: readonly { account: string; facts: ShownFacts; seen: boolean }[],
): Html => {
  const { language, say } = visit;
  const reference = exporterReference(visit);
  const words = say.exporter.vehicle;
  if (rows.length === 0) return html``;
  return html`<details><summary>${words.stated}</summary>${rows.map(
    ({ facts, seen }) =>
      html`${factLines(
        Object.entries(facts)
          .filter(([, value]) => value !== '' && !`${value}`.startsWith('#'))
          .map(([name, value]) => [
            factLabel(name, language),
            /^p:|[0-9a-f]{32}/.test(`${value}`)
              ? say.draftSheet.read.hidden
              : factValue(name, value, language, reference),
          ]),
      )}${seen ? html`<p class="good">${words.seen}</p>` : ''}`,
  )}</details>`;
};

interface Typed {
  readonly sent?: Form;
  readonly errors?: Errors;
}

const refusalHtml = (visit: Visit, vehicle: DecisionInFull, { sent, errors = {} }: Typed): Html => {
  const { language, say } = visit;
  const words = say.exporter.appeal;
  const { state, ground, notice, appeal, appealGround } = vehicle;
  if (ground === null && appeal === null) return html``;
  const appealField = field({
    name: 'appeal',
    label: words.label,
    hint: words.hint,
    type: 'area',
    required: true,
    value: sent?.value('appeal') ?? '',
    error: errors.appeal ?? '',
    more: `maxlength="${LONGEST_TEXT}"`,
  });
  return html`<section id="appeal"><h2>${words.title}</h2>
    ${factLines([
      [say.exporter.ground, ground === null ? null : groundsHtml(visit, vehicle)],
      [words.notice, notice === null ? null : html`<span class="said">${notice[language]}</span>`],
      [words.appealed, appeal === null ? null : html`<span class="said">${appeal}</span>`],
      [words.decided, appealGround === null ? null : groundsHtml(visit, judgedOn(vehicle))],
    ])}
    ${
      state !== 'refused'
        ? ''
        : html`<h3>${words.formTitle}</h3><p>${words.lead}</p>
          ${meanwhileHtml(visit, { appeal: true, below: 'section' })}
          ${form({ act: 'appeal', body: html`${appealField}<button>${words.go}</button>` })}`
    }</section>`;
};

/** That the office wants to look at the vehicle, where to bring it and what is looked at. */
const toInspectHtml = async (
  { register, actor, say }: Visit,
  { id, toInspect }: DecisionInFull,
): Promise<Html> => {
  if (!toInspect) return html``;
  const found = await listInspections(register, actor, {
    ...{ vehicle: id, state: 'ordered', limit: 1 },
  });
  const [ordered] = found.kind === 'refused' ? [] : found.value.items;
  return ordered === undefined
    ? html``
    : html`<p class="note">${say.groups.inspections.own(ordered.place, ordered.lookAt)}</p>`;
};

const shownNow = async (visit: Visit, typed: Typed): Promise<PageAnswer> => {
  const { register, actor, say, params, language } = visit;
  const application = pathId(visit);
  const found = await vehicleOfApplication(register, actor, { application, vin: params.vin ?? '' });
  if (found.kind === 'refused') return found;
  const decision = await getDecision(register, actor, { vehicle: found.value.id });
  if (decision.kind === 'refused') return decision;
  const vehicle = decision.value;
  const { vin, number, state, destination, verdict, timeline: steps } = vehicle;
  const rows = await listStatedRows(register, actor, { application, vin });
  if (rows.kind === 'refused') return rows;
  const letters = await listLettersOfVehicles(register, actor, { application, vins: [vin] });
  if (letters.kind === 'refused') return letters;
  const hearing = await hearingAbout(visit, vehicle.id);
  if (hearing !== null && 'kind' in hearing) return hearing;
  const own = rows.value.items.filter((row) => row.vin === vin);
  const facts = asStated(visit, Object.assign({}, ...own.map((row) => row.facts)));
  const given =
    verdict === null ? null : await readVerdict(register, actor, { verdict: verdict.id });
  if (given?.kind === 'refused') return given;
  const words = say.exporter;
  const errors = typed.errors ?? {};
  const told = given === null ? null : toldAsStated(visit, exporterAnswerOf(given.value.verdict));
  return {
    kind: 'page',
    title: vin,
    status: Object.keys(errors).length > 0 ? 422 : 200,
    crumbs: [
      ['/applications', words.places.applications],
      [`/applications/${application}`, number],
    ],
    body: html`<h1>${vinText(vin, language, true)}</h1>
      ${errorSummary(visit, errors)}
      <p>${stateTag(visit, DECISION, state)} <span class="quiet">${countryOf(
        visit,
        destination,
      )}</span></p>
      ${ownHearingHtml(visit, hearing)}${await toInspectHtml(visit, vehicle)}${refusalHtml(visit, vehicle, typed)}
      ${told === null ? html`<p class="empty">${words.vehicle.notScreened}</p>` : verdictHtml(visit, told, facts)}
      ${vehicleLetterHtml(visit, { application, vin, letter: letters.value.items[0] ?? null, stated: own })}
      ${statedHtml(visit, own)}${
        state === 'open' && actor.rights.includes('act')
          ? html`<p><a href="/applications/${application}/vehicles/${vin}/change">${
              say.draftWork.filed.change
            }</a></p>`
          : ''
      }${await documentLinks(visit, vehicle.refusedWith ?? vehicle.id)}
      <h2>${words.timeline}</h2>${timelineHtml(visit, DECISION, steps)}`,
  };
};

const shown = (visit: Visit, typed: Typed = {}): Promise<PageAnswer> =>
  atOneMoment((at) => shownNow(at, typed))(visit);

/** One vehicle of an application: its answers, the ledger line, what was found, and a refusal with its appeal. */
export const EXPORTER_VEHICLE_PAGE: Page = {
  path: '/applications/{id}/vehicles/{vin}',
  access: READS,
  show: (visit) => shown(visit),
  acts: {
    appeal: async (visit, sent) => {
      const { register, actor, params, path, say } = visit;
      const appeal = sent.value('appeal');
      const words = say.exporter;
      if (appeal === '') return shown(visit, { sent, errors: { appeal: words.appeal.missing } });
      if (appeal.length > LONGEST_TEXT) {
        return shown(visit, { sent, errors: { appeal: visit.say.forms.tooLong(LONGEST_TEXT) } });
      }
      const application = pathId(visit);
      const found = await vehicleOfApplication(register, actor, {
        application,
        vin: params.vin ?? '',
      });
      if (found.kind === 'refused') return found;
      const done = await appealRefusal(register, actor, { vehicle: found.value.id, appeal });
      return done.kind === 'refused' ? done : { kind: 'go', to: path };
    },
  },
};
