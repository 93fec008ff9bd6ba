import type { AnsweredVehicle } from '../../domain/verdict/verdict.ts';
import { ageOf } from '../age.ts';
import type { Reference } from '../model.ts';
import { reasonCodes } from '../sorted-findings.ts';
import { type AnswerWords, answersOf } from '../words/answer-words.ts';
import { countryWords } from '../words/fact-words.ts';
import { inEach, sayEach } from './bilingual.ts';
import { escapeHtml } from './escape.ts';
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
      `<th scope="col" role="columnheader" data-sort="${column}"${FIGURES.has(column) ? ' class="figure"' : ''}>${sayEach((say) => say.columns[column])}</th>`,
  );
  return (
    `<table role="table" id="table" aria-labelledby="table-title" aria-describedby="table-note">` +
    `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">`
  );
};

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
  const words = text.filter((part) => part !== undefined && part !== '').join(' ');
  return (
    `data-gate="${verdict.gate}" data-entry="${verdict.entry.answer}" data-risk="${verdict.risk.band}"` +
    ` data-quality="${verdict.quality.length === 0 ? 'sound' : 'problems'}" data-text="${escapeHtml(words.toLowerCase())}"`
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
  const codes = reasonCodes(vehicle, reference).map((code) => `<span>${escapeHtml(code)}</span>`);
  return (
    `<tr role="row" ${rowData(vehicle, reference)}>` +
    cell('row', verdict.row, String(verdict.row)) +
    `<th scope="row" role="rowheader" class="c-vin" data-key="${escapeHtml(verdict.vin)}">${id === null ? vin : `<a href="#${id}">${vin}</a>`}<small>${escapeHtml(car.join(' '))}</small></th>` +
    cell(
      'gate',
      GATE.indexOf(verdict.gate),
      answerHtml((answers) => answers[0] as AnswerWords, vehicle),
    ) +
    cell(
      'entry',
      ENTRY.indexOf(answer),
      `${answerHtml((answers) => answers[1] as AnswerWords, vehicle)} <small>${country === '' ? sayEach((say) => say.noDestination) : inEach((lang) => escapeHtml(countryWords(country, lang, reference)))}</small>`,
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
    cell(
      'reasons',
      codes.length === 0 ? '~' : reasonCodes(vehicle, reference).join(' '),
      `<span class="codes">${codes.join(' ')}</span>`,
    ) +
    '</tr>'
  );
};
