import type { AnsweredVehicle } from '../../domain/verdict/verdict.ts';
import { ageOf } from '../age.ts';
import type { Reference } from '../model.ts';
import { axisOf, reasonCodes, sortFindings } from '../sorted-findings.ts';
import { type AnswerWords, answersOf } from '../words/answer-words.ts';
import { countryWords } from '../words/fact-words.ts';
import { openToken } from '../words/reason-words.ts';
import { both, inEach, sayEach } from './bilingual.ts';
import { escapeHtml } from './escape.ts';
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
export const tableHead = (): string => {
  const heads = COLUMNS.map(
    (column) =>
      `<th scope="col" role="columnheader" data-sort="${column}"${FIGURES.has(column) ? ' class="figure"' : ''}>` +
      `${sayEach((say) => say.columns[column])}</th>`,
  );
  return (
    `<table role="table" id="table" aria-labelledby="table-title" aria-describedby="table-note">` +
    `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">`
  );
};

/** Axes whose rules are not counted where they are open. */
const UNREAD: ReadonlySet<string> = new Set(['risk', 'duty']);

/** What the filter and the sort read from a row and from its details. */
export const rowData = (vehicle: AnsweredVehicle, reference: Reference): string => {
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
  return (
    `data-gate="${verdict.gate}" data-entry="${verdict.entry.answer}" data-risk="${verdict.risk.band}"` +
    ` data-quality="${verdict.quality.length === 0 ? 'sound' : 'problems'}" ` +
    `data-rules="${escapeHtml(rules.join(' '))}" data-text="${escapeHtml(words.toLowerCase())}"`
  );
};

/** A shape and its words. */
const answerHtml = (
  of: (answers: readonly AnswerWords[]) => AnswerWords,
  vehicle: AnsweredVehicle,
) => {
  const first = of(answersOf(vehicle.verdict, 'en'));
  const words = inEach((lang) => escapeHtml(of(answersOf(vehicle.verdict, lang)).words));
  return `${shapeHtml(first)} <span class="word ${first.tone}">${words}</span>`;
};

/**
 * The reasons of a vehicle: every code leads to the paragraph of its rule; what decides the gate, bars entry or raises
 * a flag is said in words. What a destination merely asks for stands as codes in one line.
 */
const reasonsCell = (vehicle: AnsweredVehicle, reference: Reference): string => {
  const { told } = sortFindings(vehicle, reference);
  const said: string[] = [];
  const asked: string[] = [];
  for (const code of reasonCodes(vehicle, reference)) {
    const one = told.find(({ finding }) => finding.rule === code);
    if (one === undefined) {
      asked.push(`<span class="code">${escapeHtml(code)}</span>`);
      continue;
    }
    const link = `<a class="code" href="#${escapeHtml(reasonId(code))}">${escapeHtml(code)}</a>`;
    if (one.axis === 'entry' && one.rule?.effect !== 'barred') asked.push(link);
    else said.push(`<li>${link} ${both(one.title)}</li>`);
  }
  const rest = asked.length === 0 ? '' : `<li>${asked.join(' ')}</li>`;
  return said.length + asked.length === 0 ? '' : `<ul>${said.join('')}${rest}</ul>`;
};

const GATE = ['blocked', 'undetermined', 'clear'];
const ENTRY = ['barred', 'unknown', 'conditional', 'admissible'];

/** One row of the table; `id` is that of the vehicle's details, null when they are not given. */
export const tableRow = (
  vehicle: AnsweredVehicle,
  reference: Reference,
  id: string | null,
): string => {
  const { verdict, facts } = vehicle;
  const { country, answer } = verdict.entry;
  const age = ageOf(facts);
  const inside = age !== null && age >= 0 && age <= reference.windowDaysFor(facts);
  const cell = (column: (typeof COLUMNS)[number], key: string | number, html: string): string =>
    `<td role="cell" class="c-${column}" data-key="${escapeHtml(String(key))}">${html}</td>`;
  const vin = vinHtml(verdict.vin);
  const car = [facts['licence.brand'], facts['licence.model']].filter((part) => part !== undefined);
  const codes = reasonCodes(vehicle, reference);
  return (
    `<tr role="row" ${rowData(vehicle, reference)}>` +
    cell('row', verdict.row, String(verdict.row)) +
    `<th scope="row" role="rowheader" class="c-vin" data-key="${escapeHtml(verdict.vin)}">` +
    `${id === null ? vin : `<a href="#${id}">${vin}</a>`}<small>${escapeHtml(car.join(' '))}</small></th>` +
    cell(
      'gate',
      GATE.indexOf(verdict.gate),
      answerHtml((answers) => answers[0] as AnswerWords, vehicle),
    ) +
    cell(
      'entry',
      ENTRY.indexOf(answer),
      `${answerHtml((answers) => answers[1] as AnswerWords, vehicle)} <small>` +
        `${
          country === ''
            ? sayEach((say) => say.noDestination)
            : inEach((lang) => escapeHtml(countryWords(country, lang, reference)))
        }</small>`,
    ) +
    cell(
      'risk',
      -verdict.risk.score,
      `${answerHtml((answers) => answers[2] as AnswerWords, vehicle)} <small>${verdict.risk.score}</small>`,
    ) +
    cell(
      'quality',
      -verdict.quality.length,
      answerHtml((answers) => answers[3] as AnswerWords, vehicle),
    ) +
    cell(
      'days',
      age ?? '',
      age === null ? '–' : inside ? `<b>${age}</b>` : age.toLocaleString('en-US'),
    ) +
    cell('reasons', codes.length === 0 ? '~' : codes.join(' '), reasonsCell(vehicle, reference)) +
    '</tr>'
  );
};
