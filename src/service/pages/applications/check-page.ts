import { checkApplication } from '../../../register/applications/check-application.ts';
import type { ShownDraft } from '../../../register/applications/draft-shapes.ts';
import { getDraft } from '../../../register/applications/get-draft.ts';
import {
  amendApplication,
  submitApplication,
} from '../../../register/applications/submit-application.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { ACTS } from '../pieces/exporter-access.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusedNote } from '../pieces/refused.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { earlyOwed } from './early-letters.ts';
import { type ExporterAnswer, exporterAnswerOf } from './exporter-answer.ts';
import { type OwedEvidence, owedEvidence } from './owed-evidence.ts';
import { steps } from './steps.ts';
import { entryCell, gateCell, qualityCell } from './verdict-cells.ts';

const MOST_VINS = 50; // not-law: names in a line
const ROWS = 300; // not-law: rows of a page

const owedHtml = (visit: Visit, owed: readonly OwedEvidence[]): Html => {
  const { language, say } = visit;
  const { check } = say.exporter;
  if (owed.length === 0) return html`<p class="done">${check.nothingOwed}</p>`;
  return html`<ul class="owed">${owed.map(
    ({ owing, rule, title, remedy, vins, stops }) => html`<li>
      <p><b>${check.owing[owing]}</b> <span class="code">${rule}</span>
        <span
          class="${stops ? 'stop' : 'care'}">${stops ? check.stops(vins.length) : check.open(vins.length)}</span></p>
      <p><strong>${title[language]}</strong></p><p>${remedy[language]}</p>
      <details><summary>${check.which(vins.length)}</summary><p class="vins">${vins
        .slice(0, MOST_VINS)
        .map((vin) => html`${vinText(vin, language)} `)}${
        vins.length > MOST_VINS ? check.andMore(vins.length - MOST_VINS) : ''
      }</p></details></li>`,
  )}</ul>`;
};

/** How the letters that a new version owes are asked for: once it is submitted. */
const lettersNote = ({ say }: Visit, owed: readonly OwedEvidence[]): Html => {
  const vins = new Set(
    owed.filter(({ owing }) => owing === 'manufacturer').flatMap((one) => one.vins),
  );
  return vins.size === 0
    ? html``
    : html`<div class="note"><p>${say.letterWork.ask.afterSubmit(vins.size)}</p></div>`;
};

const reasonsOf = ({ findings, entry }: ExporterAnswer): readonly string[] => [
  ...new Set([
    ...findings.filter(({ axis }) => axis === 'gate').map(({ rule }) => rule),
    ...entry.reasons.filter((rule) => findings.some((finding) => finding.rule === rule)),
  ]),
];

/** An answer with the row of what was handed in. */
type AnswerOfRow = ExporterAnswer & { readonly row: number };

const columnsOf = (visit: Visit): readonly Column<AnswerOfRow>[] => {
  const { language, say } = visit;
  const { columns } = say.exporter;
  return [
    {
      name: 'row',
      title: say.exporter.mend.columns.row,
      cell: ({ row }) => html`${row}`,
      text: ({ row }) => row,
      figure: true,
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => vinText(vin, language),
      text: ({ vin }) => vin,
    },
    {
      name: 'gate',
      title: columns.gate,
      cell: ({ gate }) => gateCell(gate, language),
      text: ({ gate }) => gate,
    },
    {
      name: 'entry',
      title: columns.entry,
      cell: ({ entry }) =>
        html`${entryCell(entry.answer, language)} <small>${countryOf(visit, entry.country)}</small>`,
      text: ({ entry }) => `${entry.country} ${entry.answer}`,
    },
    {
      name: 'quality',
      title: columns.quality,
      cell: ({ quality }) => qualityCell(visit, quality.length),
      text: ({ quality }) => quality.length,
    },
    {
      name: 'reasons',
      title: columns.reasons,
      cell: (told) => html`<span class="code">${reasonsOf(told).join(' ')}</span>`,
      text: (told) => reasonsOf(told).join(' '),
    },
  ];
};

const countsHtml = (visit: Visit, told: readonly ExporterAnswer[]): Html => {
  const { language, say } = visit;
  const gates = ['clear', 'undetermined', 'blocked'] as const;
  return html`<dl class="figures">${gates.map((gate) => {
    const count = told.filter((one) => one.gate === gate).length;
    return html`<div><dt>${gateCell(gate, language)}</dt><dd>${count}</dd></div>`;
  })}</dl><p class="quiet">${say.exporter.check.noRisk}</p>`;
};

const submitForm = (visit: Visit, { application, vehicles }: ShownDraft, clear: number): Html => {
  const words = visit.say.exporter.check;
  const amends = application.state !== 'draft';
  const facts: readonly (readonly [string, Html | string])[] = [
    [words.number, application.number],
    [words.exporter, application.exporterName],
    [
      words.vehicles,
      html`${words.count(vehicles)} · <a href="/applications/${application.id}/draft">${visit.say.frame.change}</a>`,
    ],
    [words.clear, words.count(clear)],
    [words.appliedOn, day(visit, visit.today)],
  ];
  return html`<h2>${amends ? words.amendAnswers : words.answers}</h2>
    <dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    ${amends ? html`<div class="note"><p>${words.amendNote(application.version + 1)}</p></div>` : ''}
    <p>${clear < vehicles ? words.notAllClear : words.allClear}</p>
    ${form({
      act: 'submit',
      body: html`<p>${words.statement}</p>
        <input type="hidden" name="version" value="${application.version}">
        <div class="buttons"><button>${amends ? words.amend : words.submit(vehicles)}</button></div>
        <p class="quiet">${words.takesAWhile}</p>`,
    })}`;
};

/** The refusal of what is prepared, with the way to mend it. */
const refusedPage = (visit: Visit, draft: ShownDraft, refusal: Refusal): PageAnswer => {
  const words = visit.say.exporter;
  const { id, number } = draft.application;
  const { row } = refusal.values;
  return {
    kind: 'page',
    title: words.check.title,
    status: 422,
    crumbs: [
      ['/applications', words.places.applications],
      [`/applications/${id}`, number],
    ],
    body: html`<h1>${words.check.title}</h1>${steps(visit, 2)}
      ${refusedNote(
        visit,
        { ...refusal, values: {} },
        html`<p>${row === undefined ? '' : `${words.mend.row(Number(row))} `}${refusal.values.vin ?? ''}</p>
          <p><a href="/applications/${id}/draft">${words.check.mendThere}</a></p>`,
      )}`,
  };
};

/** Refusals that say what is wrong with what is prepared: it is mended, and then tried again. */
const OF_ROWS: readonly string[] = [
  'draft-empty',
  'row-without-vin',
  'row-without-destination',
  'vin-twice',
  'vin-under-way',
  'number-of-another-vehicle',
  'letter-of-another-application',
  'decided-already',
];

/** The answers before submitting, and what is about to be submitted. */
export const CHECK_PAGE: Page = {
  path: '/applications/{id}/check',
  access: ACTS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const application = pathId(visit);
    const draft = await getDraft(register, actor, { application });
    if (draft.kind === 'refused') return draft;
    // a page that was left open, or come back to: what was prepared has gone on
    if (draft.value.vehicles === 0 && draft.value.application.state !== 'draft') {
      return { kind: 'go', to: `/applications/${application}` };
    }
    const checked = await checkApplication(register, actor, { application });
    if (checked.kind === 'refused') {
      return OF_ROWS.includes(checked.code) ? refusedPage(visit, draft.value, checked) : checked;
    }
    const words = say.exporter;
    const told = checked.value.vehicles.map(
      ({ row, told: kept }): AnswerOfRow => ({ ...exporterAnswerOf(kept), row }),
    );
    const clear = told.filter(({ gate }) => gate === 'clear').length;
    const { number } = draft.value.application;
    const owed = owedEvidence(visit, told);
    const letters =
      draft.value.application.state === 'draft'
        ? await earlyOwed(visit, application)
        : { kind: 'done' as const, value: lettersNote(visit, owed) };
    if (letters.kind === 'refused') return letters;
    return listPage(visit, {
      file: checked.value.number,
      columns: columnsOf(visit),
      ask: pagesOf(told),
      rows: ROWS,
      around: () => ({
        title: words.check.title,
        crumbs: [
          ['/applications', words.places.applications],
          [`/applications/${application}`, number],
          [`/applications/${application}/draft`, words.steps[1] ?? ''],
        ],
        above: html`${steps(visit, 2)}
        <p class="lead">${words.check.lead(clear, told.length)}</p>
        <p>${words.check.nothingKept}</p>${countsHtml(visit, told)}
        <h2>${words.check.owedTitle}</h2>${owedHtml(visit, owed)}${letters.value}
        <h2>${words.check.vehiclesTitle}</h2>`,
        caption: words.check.vehiclesCaption,
        all: told.length,
        empty: '',
        below: submitForm(visit, draft.value, clear),
      }),
    });
  },
  acts: {
    submit: async (visit, sent) => {
      const { register, actor } = visit;
      const application = pathId(visit);
      const draft = await getDraft(register, actor, { application });
      if (draft.kind === 'refused') return draft;
      const { state, version } = draft.value.application;
      // a page that was open while another version was made
      if (sent.value('version') !== String(version)) {
        return { kind: 'refused', code: 'step-not-in-table', field: '', values: { state } };
      }
      const done =
        state === 'draft'
          ? await submitApplication(register, actor, { application })
          : await amendApplication(register, actor, { application });
      if (done.kind === 'done') return { kind: 'go', to: `/applications/${application}` };
      return OF_ROWS.includes(done.code) ? refusedPage(visit, draft.value, done) : done;
    },
  },
};
