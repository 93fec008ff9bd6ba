import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type {
  NationSummary,
  RankedVehicle,
  RuleTotal,
} from '../../../domain/nation/nation-summary.ts';
import { both, inEach, sayEach } from '../../html/bilingual.ts';
import { explainHtml, OWN_FOLDER } from '../../html/explain-html.ts';
import { type Html, html, joined, raw } from '../../html/html.ts';
import { shapeHtml } from '../../html/shapes.ts';
import { vinHtml } from '../../html/vin-html.ts';
import { LANGS, type Lang } from '../../messages/messages.ts';
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
import type { PageNames } from '../page-names.ts';
import { ruleAnchor } from './rules-html.ts';

/** Length at which the model cuts the list. */
const MOST = 200; // not-law: length of a list

const GATE = ['blocked', 'undetermined', 'clear'] as const;
const ENTRY = ['barred', 'unknown', 'conditional', 'admissible'] as const;
const BAND = ['high', 'elevated', 'low'] as const;

const answerHtml = (words: (lang: Lang) => AnswerWords): Html => {
  const { tone } = words('en');
  return html`${shapeHtml(words('en'))} <span class="${tone}">${inEach(LANGS, (lang) => words(lang).words)}</span>`;
};

const NONE = html`<span class="quiet">–</span>`;

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
      joined(
        vinHtml(LANGS, vin),
        html`<small>${application === null ? tellEach((say) => say.noApplication) : given(application)}</small>`,
      ),
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
        ? both(LANGS, {
            en: names.country(destination, 'en'),
            zh: names.country(destination, 'zh'),
          })
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
        : joined(
            html`<span class="date">${registeredOn ?? '–'}</span> <span `,
            html`class="date">${appliedOn ?? '–'}</span>`,
          ),
  },
  {
    id: 'days',
    kind: 'figure',
    key: (vehicle) => ageOf(vehicle) ?? '',
    html: (vehicle) => {
      const age = ageOf(vehicle);
      if (age === null) return NONE;
      return age >= 0 && age <= letterDays ? html`<b>${age}</b>` : grouped(age);
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
      html`<b>${score}</b> <small>${answerHtml((lang) => riskWords(band, lang))}</small>`,
  },
  {
    id: 'codes',
    kind: 'text',
    key: ({ codes }) => codes.join(' '),
    html: ({ codes }) => (codes.length === 0 ? NONE : codesHtml(codes, rules)),
  },
];

/** Codes that lead to their rule; the title shows on hover and focus and is always read out. */
const codesHtml = (codes: readonly string[], rules: ReadonlyMap<string, RuleTotal>): Html => {
  const items = codes.map((code) => {
    const rule = rules.get(code);
    if (rule === undefined) return html`<li class="code">${code}</li>`;
    return joined(
      html`<li><a class="code" href="#${ruleAnchor(code)}">${code}<span `,
      html`class="tip">${both(LANGS, rule.title)}</span></a></li>`,
    );
  });
  return html`<ul class="codes">${items}</ul>`;
};

const checkHtml = (
  name: 'gate' | 'band',
  words: AnswerWords,
  of: (lang: Lang) => AnswerWords,
): Html => {
  const id = `f-${name}-${words.state}`;
  return joined(
    html`<span class="check"><input type="checkbox" id="${id}" name="${name}" value="${words.state}"><label `,
    html`for="${id}">${shapeHtml(words)} ${inEach(LANGS, (lang) => of(lang).words)}</label></span>`,
  );
};

/** The filter of the ranking; it does nothing without the page's script, which shows it. */
const filterHtml = (): Html =>
  joined(
    html`<form id="filter" hidden><fieldset><legend>${sayEach(LANGS, (say) => say.axes.gate)}</legend>`,
    html`${GATE.map((gate) =>
      checkHtml('gate', gateWords(gate, 'en'), (lang) => gateWords(gate, lang)),
    )}</fieldset>`,
    html`<fieldset><legend>${sayEach(LANGS, (say) => say.axes.risk)}</legend>`,
    html`${BAND.map((band) =>
      checkHtml('band', riskWords(band, 'en'), (lang) => riskWords(band, lang)),
    )}</fieldset>`,
    html`<div class="search"><label for="q">${tellEach((say) => say.filterText)}</label><input id="q" name="q" `,
    html`type="search" autocomplete="off">`,
    html`<button type="reset">${sayEach(LANGS, (say) => say.clearFilter)}</button></div></form>`,
  );

/** The vehicles of the highest risk, with what the filter reads. */
export const rankedHtml = (summary: NationSummary, names: PageNames): Html => {
  const { ranked, rules, letterDays } = summary;
  const title = html`<h2 id="ranked">${tellEach((say) => say.rankedTitle)}</h2>`;
  if (ranked.length === 0) {
    return html`<section aria-labelledby="ranked">${title}<p>${tellEach((say) => say.rankedNone)}</p></section>\n`;
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
  return joined(
    html`<section aria-labelledby="ranked">${title}`,
    html`<p class="quiet">${tellEach((say) =>
      ranked.length < MOST ? say.rankedAll(ranked.length) : say.rankedNote(ranked.length),
    )}</p>${explainHtml(LANGS, OWN_FOLDER)}${filterHtml()}`,
    html`<p id="shown" role="status" class="quiet" hidden>`,
    html`${inEach(LANGS, (_, say) => raw(say.shownOf('<b class="n"></b>', grouped(ranked.length))))}</p>`,
    dataTable<RankedVehicle>({
      name: 'ranked',
      labelledBy: 'ranked',
      columns: columnsOf(byCode, names, letterDays),
      rows: ranked,
      attributes: (vehicle) =>
        html` data-gate="${vehicle.gate ?? ''}" data-band="${vehicle.band}" data-text="${textOf(vehicle)}"`,
    }),
    html`</section>\n`,
  );
};
