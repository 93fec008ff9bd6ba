import type { AnsweredVehicle } from '../../domain/verdict/verdict.ts';
import { ageOf } from '../age.ts';
import type { Reference } from '../model.ts';
import { axisOf, reasonCodes, sortFindings } from '../sorted-findings.ts';
import { type AnswerWords, answersOf } from '../words/answer-words.ts';
import { countryWords } from '../words/fact-words.ts';
import { openToken } from '../words/reason-words.ts';
import { both, inEach, type Languages, sayEach } from './bilingual.ts';
import { type Content, type Html, html, joined, separated } from './html.ts';
import { reasonId } from './reasons-html.ts';
import { shapeHtml } from './shapes.ts';
import { vinHtml } from './vin-html.ts';

/** Columns in order, with what a click on their head sorts by. */
export const COLUMNS = [
  'row',
  'vin',
  'gate',
  'entry',
  'risk',
  'quality',
  'days',
  'reasons',
] as const;
const FIGURES: ReadonlySet<string> = new Set(['row', 'days']);

/** The head of the table, up to its first row. */
export const tableHead = (languages: Languages): Html => {
  const heads = COLUMNS.map((column) =>
    joined(
      html`<th scope="col" role="columnheader"`,
      html` data-sort="${column}"${FIGURES.has(column) ? html` class="figure"` : ''}>`,
      html`${sayEach(languages, (say) => say.columns[column])}</th>`,
    ),
  );
  return joined(
    html`<table role="table" id="table" aria-labelledby="table-title" aria-describedby="table-note">`,
    html`<thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">`,
  );
};

/** Axes whose rules are not counted where they are open. */
const UNREAD: ReadonlySet<string> = new Set(['risk', 'duty']);

/** What the filter and the sort read from a row and from its details. */
export const rowData = (vehicle: AnsweredVehicle, reference: Reference): Html => {
  const { verdict, facts } = vehicle;
  const { country } = verdict.entry;
  const text = [
    verdict.vin,
    verdict.application,
    facts['licence.brand'],
    facts['licence.model'],
    facts['licence.applicantName'],
    country,
    countryWords(country, 'en', reference),
    countryWords(country, 'zh', reference),
    ...reasonCodes(vehicle, reference),
  ];
  const rules = verdict.findings.flatMap(({ rule, result }) => {
    if (result === 'notMet') return [rule];
    return result === 'unknown' && !UNREAD.has(axisOf(rule, reference)) ? [openToken(rule)] : [];
  });
  const words = text.filter((part) => part !== undefined && part !== '').join(' ');
  return joined(
    html`data-gate="${verdict.gate}" data-entry="${verdict.entry.answer}" data-risk="${verdict.risk.band}"`,
    html` data-quality="${verdict.quality.length === 0 ? 'sound' : 'problems'}" `,
    html`data-rules="${rules.join(' ')}" data-text="${words.toLowerCase()}"`,
  );
};

/** A shape and its words. */
const answerHtml = (
  languages: Languages,
  of: (answers: readonly AnswerWords[]) => AnswerWords,
  vehicle: AnsweredVehicle,
) => {
  const first = of(answersOf(vehicle.verdict, 'en'));
  const words = inEach(languages, (lang) => of(answersOf(vehicle.verdict, lang)).words);
  return html`${shapeHtml(first)} <span class="word ${first.tone}">${words}</span>`;
};

/**
 * The reasons of a vehicle: every code leads to the paragraph of its rule; what decides the gate, bars entry or raises
 * a flag is said in words. What a destination merely asks for stands as codes in one line.
 */
const reasonsCell = (
  languages: Languages,
  vehicle: AnsweredVehicle,
  reference: Reference,
): Html => {
  const { told } = sortFindings(vehicle, reference);
  const said: Html[] = [];
  const asked: Html[] = [];
  for (const code of reasonCodes(vehicle, reference)) {
    const one = told.find(({ finding }) => finding.rule === code);
    if (one === undefined) {
      asked.push(html`<span class="code">${code}</span>`);
      continue;
    }
    const link = html`<a class="code" href="#${reasonId(code)}">${code}</a>`;
    if (one.axis === 'entry' && one.rule?.effect !== 'barred') asked.push(link);
    else said.push(html`<li>${link} ${both(languages, one.title)}</li>`);
  }
  const rest = asked.length === 0 ? '' : html`<li>${separated(' ', asked)}</li>`;
  return said.length + asked.length === 0 ? html`` : html`<ul>${said}${rest}</ul>`;
};

const GATE = ['blocked', 'undetermined', 'clear'];
const ENTRY = ['barred', 'unknown', 'conditional', 'admissible'];

/** One row of the table; `id` is that of the vehicle's details, null when they are not given. */
export const tableRow = (
  languages: Languages,
  vehicle: AnsweredVehicle,
  reference: Reference,
  id: string | null,
): Html => {
  const { verdict, facts } = vehicle;
  const { country, answer } = verdict.entry;
  const age = ageOf(facts);
  const inside = age !== null && age >= 0 && age <= reference.windowDaysFor(facts);
  const cell = (column: (typeof COLUMNS)[number], key: string | number, content: Content): Html =>
    html`<td role="cell" class="c-${column}" data-key="${String(key)}">${content}</td>`;
  const vin = vinHtml(languages, verdict.vin);
  const car = [facts['licence.brand'], facts['licence.model']].filter((part) => part !== undefined);
  const codes = reasonCodes(vehicle, reference);
  return joined(
    html`<tr role="row" ${rowData(vehicle, reference)}>`,
    cell('row', verdict.row, String(verdict.row)),
    html`<th scope="row" role="rowheader" class="c-vin" data-key="${verdict.vin}">`,
    html`${id === null ? vin : html`<a href="#${id}">${vin}</a>`}<small>${car.join(' ')}</small></th>`,
    cell(
      'gate',
      GATE.indexOf(verdict.gate),
      answerHtml(languages, (answers) => answers[0] as AnswerWords, vehicle),
    ),
    cell(
      'entry',
      ENTRY.indexOf(answer),
      joined(
        html`${answerHtml(languages, (answers) => answers[1] as AnswerWords, vehicle)} <small>`,
        html`${
          country === ''
            ? sayEach(languages, (say) => say.noDestination)
            : inEach(languages, (lang) => countryWords(country, lang, reference))
        }</small>`,
      ),
    ),
    cell(
      'risk',
      -verdict.risk.score,
      joined(
        answerHtml(languages, (answers) => answers[2] as AnswerWords, vehicle),
        html` <small>${verdict.risk.score}</small>`,
      ),
    ),
    cell(
      'quality',
      -verdict.quality.length,
      answerHtml(languages, (answers) => answers[3] as AnswerWords, vehicle),
    ),
    cell(
      'days',
      age ?? '',
      age === null ? '–' : inside ? html`<b>${age}</b>` : age.toLocaleString('en-US'),
    ),
    cell(
      'reasons',
      codes.length === 0 ? '~' : codes.join(' '),
      reasonsCell(languages, vehicle, reference),
    ),
    html`</tr>`,
  );
};
