import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { both, inEach, sayEach } from '../../html/bilingual.ts';
import { escapeHtml } from '../../html/escape.ts';
import { explainHtml, OWN_FOLDER } from '../../html/explain-html.ts';
import { shapeHtml } from '../../html/shapes.ts';
import { vinHtml } from '../../html/vin-html.ts';
import type { Lang } from '../../messages/messages.ts';
import {
  type AnswerWords,
  entryWords,
  gateWords,
  noLawReadWords,
  riskWords,
} from '../../words/answer-words.ts';
import { type Column, dataTable, given, notStated } from '../data-table.ts';
import { grouped } from '../figures.ts';
import { tellEach } from '../nation-messages.ts';
import type { NationSummary, RankedVehicle, RuleTotal } from '../nation-summary.ts';
import type { PageNames } from '../page-names.ts';
import { ruleAnchor } from './rules-html.ts';

/** Length at which the model cuts the list. */
const MOST = 200; // not-law: length of a list

const GATE = ['blocked', 'undetermined', 'clear'] as const;
const ENTRY = ['barred', 'unknown', 'conditional', 'admissible'] as const;
const BAND = ['high', 'elevated', 'low'] as const;

const answerHtml = (words: (lang: Lang) => AnswerWords): string => {
  const { tone } = words('en');
  return `${shapeHtml(words('en'))} <span class="${tone}">${inEach((lang) => escapeHtml(words(lang).words))}</span>`;
};

const NONE = '<span class="quiet">–</span>';

const ageOf = ({ registeredOn, appliedOn }: RankedVehicle): number | null => {
  const [from, to] = [registeredOn, appliedOn].map((date) =>
    date === null ? null : parseIsoDate(date),
  );
  return from == null || to == null ? null : daysBetween(from, to);
};

const columnsOf = (
  rules: ReadonlyMap<string, RuleTotal>,
  names: PageNames,
  letterDays: number,
): readonly Column<RankedVehicle>[] => [
  {
    id: 'vin',
    kind: 'head',
    key: ({ vin }) => vin,
    html: ({ vin, application }) =>
      `${vinHtml(vin)}<small>${
        application === null ? tellEach((say) => say.noApplication) : given(application)
      }</small>`,
  },
  {
    id: 'exporter',
    kind: 'text',
    key: ({ applicant }) => applicant ?? '',
    html: ({ applicant }) => (applicant === null ? NONE : given(applicant)),
  },
  {
    id: 'destination',
    kind: 'text',
    key: ({ destination }) => destination ?? '',
    html: ({ destination, application }) =>
      destination !== null
        ? both({ en: names.country(destination, 'en'), zh: names.country(destination, 'zh') })
        : application === null
          ? NONE
          : notStated(),
  },
  {
    id: 'dates',
    kind: 'text',
    key: ({ appliedOn }) => appliedOn ?? '',
    html: ({ registeredOn, appliedOn }) =>
      registeredOn === null && appliedOn === null
        ? NONE
        : `<span class="date">${escapeHtml(registeredOn ?? '–')}</span> <span ` +
          `class="date">${escapeHtml(appliedOn ?? '–')}</span>`,
  },
  {
    id: 'days',
    kind: 'figure',
    key: (vehicle) => ageOf(vehicle) ?? '',
    html: (vehicle) => {
      const age = ageOf(vehicle);
      if (age === null) return NONE;
      return age >= 0 && age <= letterDays ? `<b>${age}</b>` : grouped(age);
    },
  },
  {
    id: 'gate',
    kind: 'text',
    key: ({ gate }) => (gate === null ? '' : GATE.indexOf(gate)),
    html: ({ gate }) => (gate === null ? NONE : answerHtml((lang) => gateWords(gate, lang))),
  },
  {
    id: 'entry',
    kind: 'text',
    key: ({ entry }) => (entry === null ? '' : ENTRY.indexOf(entry)),
    html: ({ entry, noLawRead }) =>
      entry === null
        ? NONE
        : answerHtml((lang) => (noLawRead ? noLawReadWords(lang) : entryWords(entry, lang))),
  },
  {
    id: 'score',
    kind: 'figure',
    key: ({ score }) => score,
    html: ({ score, band }) =>
      `<b>${score}</b> <small>${answerHtml((lang) => riskWords(band, lang))}</small>`,
  },
  {
    id: 'codes',
    kind: 'text',
    key: ({ codes }) => codes.join(' '),
    html: ({ codes }) => (codes.length === 0 ? NONE : codesHtml(codes, rules)),
  },
];

/** Codes that lead to their rule; the title shows on hover and focus and is always read out. */
const codesHtml = (codes: readonly string[], rules: ReadonlyMap<string, RuleTotal>): string => {
  const items = codes.map((code) => {
    const rule = rules.get(code);
    if (rule === undefined) return `<li class="code">${escapeHtml(code)}</li>`;
    return (
      `<li><a class="code" href="#${escapeHtml(ruleAnchor(code))}">${escapeHtml(code)}<span ` +
      `class="tip">${both(rule.title)}</span></a></li>`
    );
  });
  return `<ul class="codes">${items.join('')}</ul>`;
};

const checkHtml = (
  name: 'gate' | 'band',
  words: AnswerWords,
  of: (lang: Lang) => AnswerWords,
): string => {
  const id = `f-${name}-${words.state}`;
  return (
    `<span class="check"><input type="checkbox" id="${id}" name="${name}" value="${words.state}"><label ` +
    `for="${id}">${shapeHtml(words)} ${inEach((lang) => escapeHtml(of(lang).words))}</label></span>`
  );
};

/** The filter of the ranking; it does nothing without the page's script, which shows it. */
const filterHtml = (): string =>
  `<form id="filter" hidden><fieldset><legend>${sayEach((say) => say.axes.gate)}</legend>` +
  `${GATE.map((gate) =>
    checkHtml('gate', gateWords(gate, 'en'), (lang) => gateWords(gate, lang)),
  ).join('')}</fieldset>` +
  `<fieldset><legend>${sayEach((say) => say.axes.risk)}</legend>` +
  `${BAND.map((band) =>
    checkHtml('band', riskWords(band, 'en'), (lang) => riskWords(band, lang)),
  ).join('')}</fieldset>` +
  `<div class="search"><label for="q">${tellEach((say) => say.filterText)}</label><input id="q" name="q" ` +
  `type="search" autocomplete="off"><button type="reset">${sayEach((say) => say.clearFilter)}</button></div></form>`;

/** The vehicles of the highest risk, with what the filter reads. */
export const rankedHtml = (summary: NationSummary, names: PageNames): string => {
  const { ranked, rules, letterDays } = summary;
  const title = `<h2 id="ranked">${tellEach((say) => say.rankedTitle)}</h2>`;
  if (ranked.length === 0) {
    return `<section aria-labelledby="ranked">${title}<p>${tellEach((say) => say.rankedNone)}</p></section>\n`;
  }
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const textOf = ({ vin, application, applicant, destination, codes }: RankedVehicle): string =>
    [
      vin,
      application ?? '',
      applicant ?? '',
      ...(destination === null
        ? []
        : [destination, names.country(destination, 'en'), names.country(destination, 'zh')]),
      ...codes,
    ]
      .join(' ')
      .toLowerCase();
  return (
    `<section aria-labelledby="ranked">${title}` +
    `<p class="quiet">${tellEach((say) =>
      ranked.length < MOST ? say.rankedAll(ranked.length) : say.rankedNote(ranked.length),
    )}</p>${explainHtml(OWN_FOLDER)}${filterHtml()}` +
    `<p id="shown" role="status" class="quiet" hidden>` +
    `${inEach((_, say) => say.shownOf('<b class="n"></b>', grouped(ranked.length)))}</p>` +
    dataTable<RankedVehicle>({
      name: 'ranked',
      labelledBy: 'ranked',
      columns: columnsOf(byCode, names, letterDays),
      rows: ranked,
      attributes: (vehicle) =>
        ` data-gate="${vehicle.gate ?? ''}" data-band="${vehicle.band}" data-text="${escapeHtml(textOf(vehicle))}"`,
    }) +
    '</section>\n'
  );
};
