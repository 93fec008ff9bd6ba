import { findFact } from '../../../domain/facts/fact-table.ts';
import { PREPARED_IN, replaceDraft } from '../../../register/applications/draft-application.ts';
import type { CellToMend, ShownDraft } from '../../../register/applications/draft-shapes.ts';
import { prepareFiled } from '../../../register/applications/filed/copy-application.ts';
import { getDraft } from '../../../register/applications/get-draft.ts';
import {
  listSheetWords,
  type OfFirm,
} from '../../../register/applications/sheets/words-of-firm.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { factLabel } from '../../../report/words/fact-words.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { errorSummary } from '../pieces/errors.ts';
import { ACTS } from '../pieces/exporter-access.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusedNote } from '../pieces/refused.ts';
import { unreadableWords } from '../pieces/unreadable-words.ts';
import { FILE_LIMIT, uploadForm } from '../pieces/upload-form.ts';
import { vinText } from '../pieces/vin-text.ts';
import { allowedValues } from './allowed-values.ts';
import { earlyLettersHtml, takeBack } from './early-letters.ts';
import { equalHtml, questionsEqual } from './equal-cells.ts';
import { papersLink } from './papers-link.ts';
import { SHEET_ACTS } from './sheet-acts.ts';
import { sheetAsRead } from './sheet-as-read.ts';
import { sheetColumns } from './sheet-columns.ts';
import { steps } from './steps.ts';
import { wordsOfFirm } from './words-of-firm.ts';

/** Cells that are mended on one page; the rest come when these are done. */
const MOST_CELLS = 100; // not-law: rows of a table
/** The form of all answers; what belongs to it may stand elsewhere. */
const ANSWERS = 'answers';

const nameOf = ({ row, field }: CellToMend): string => `cell-${row}-${field}`;

const cellRow = (visit: Visit, cell: CellToMend, first: boolean): Html => {
  const { language, say } = visit;
  const { mend } = say.exporter;
  const { row, field, vin, value, remedy, blocks } = cell;
  const name = nameOf(cell);
  const label = factLabel(field, language);
  return html`<tr>
    <td class="figure" data-row="${mend.columns.row}">${row}</td>
    <td>${vinText(vin ?? '', language)}</td>
    <td>${label}${blocks ? html` <span class="tag stop">${mend.blocks}</span>` : ''}</td>
    <td class="mend"><label class="vh" for="f-${name}">${mend.cell(label, row)}</label>
      <input id="f-${name}" name="${name}" value="${value}" autocomplete="off" spellcheck="false"${
        allowedValues(field, language) === null ? '' : html` list="of-${field}"`
      }
        aria-describedby="${name}-remedy" aria-invalid="true">
      <input type="hidden" name="was-${row}-${field}" value="${value}">
      ${
        first
          ? html`<label class="option"><input type="checkbox" name="leave" value="${row}">
            ${mend.leaveOut(row)}</label>`
          : ''
      }</td>
    <td id="${name}-remedy">${remedy[language]}</td></tr>`;
};

/** The values that are allowed in cells of a form, to choose from. */
const listsOf = (visit: Visit, cells: readonly CellToMend[]): readonly Html[] =>
  [...new Set(cells.map(({ field }) => field))].flatMap((field) => {
    const options = allowedValues(field, visit.language);
    if (options === null) return [];
    return [
      html`<datalist id="of-${field}">${options.map(({ words }) => html`<option value="${words}">`)}</datalist>`,
    ];
  });

const cellsHtml = (visit: Visit, cells: readonly CellToMend[]): Html => {
  if (cells.length === 0) return html``;
  const { mend } = visit.say.exporter;
  const { columns } = mend;
  const head = [columns.row, columns.vin, columns.field, columns.value, columns.remedy];
  const rows = cells
    .slice(0, MOST_CELLS)
    .map((cell, at) => cellRow(visit, cell, cells[at - 1]?.row !== cell.row));
  return html`${listsOf(visit, cells)}<div class="list" tabindex="0" role="region"
      aria-label="${mend.title(cells.length)}">
      <table class="cells"><caption>${mend.caption}</caption><thead><tr>${head.map(
        (name, at) => html`<th scope="col"${at === 0 ? raw(' class="figure"') : ''}>${name}</th>`,
      )}</tr></thead><tbody>${rows}</tbody></table></div>
      ${cells.length > MOST_CELLS ? html`<p class="quiet">${mend.more(cells.length - MOST_CELLS)}</p>` : ''}`;
};

/** What only the file can mend: headers that are not known stand among the columns. */
const othersOf = ({ others, sheet }: ShownDraft): ShownDraft['others'] =>
  others.filter(
    ({ code, field }) =>
      sheet === null || code !== 'unknown-header' || findFact(field) !== undefined,
  );

const othersHtml = ({ language, say }: Visit, draft: ShownDraft): Html => {
  const others = othersOf(draft);
  return others.length === 0
    ? html``
    : html`<h3>${say.exporter.mend.others(others.length)}</h3>
        <ul class="problems">${others
          .slice(0, MOST_CELLS)
          .map(
            ({ row, field, value, remedy }) =>
              html`<li>${
                row > 1 ? html`${say.exporter.mend.row(row)} · ` : ''
              }${field === '' ? '' : html`<b>${factLabel(field, language)}</b> `}${
                value === '' ? '' : html`<q>${value}</q> `
              }${remedy[language]}</li>`,
          )}</ul>`;
};

/** Cells that are part of a question, and those that are one by one. */
const dealtCells = ({ cells, equal }: ShownDraft) => {
  const together = new Set(
    equal.flatMap(({ field, rows }) => rows.map((row) => `${row} ${field}`)),
  );
  const isTogether = ({ row, field }: CellToMend): boolean => together.has(`${row} ${field}`);
  return {
    together: cells.filter(isTogether),
    alone: cells.filter((cell) => !isTogether(cell)),
  };
};

/** What is left to answer: of columns, of mistakes that are one each, of cells. */
const questionsOf = (draft: ShownDraft): number =>
  (draft.sheet?.columns.filter(({ likely }) => likely.length > 0).length ?? 0) +
  questionsEqual(draft).length +
  dealtCells(draft).alone.length;

const mendHtml = (visit: Visit, draft: ShownDraft): Html => {
  const { cells } = draft;
  const { mend } = visit.say.exporter;
  if (cells.length === 0) return html``;
  const { together, alone } = dealtCells(draft);
  const count = questionsEqual(draft).length + alone.length;
  if (count === 0) return html``;
  return html`<h2>${mend.title(count)}</h2>${equalHtml(visit, draft)}
    ${alone.length === 0 ? '' : html`<p>${mend.lead}</p>`}${cellsHtml(visit, alone)}
    ${
      together.length === 0
        ? ''
        : html`<details><summary>${visit.say.draftSheet.equal.oneByOne(together.length)}</summary>
            ${cellsHtml(visit, together)}</details>`
    }`;
};

/** All that can be answered of a sheet, in one form: what is chosen anywhere in it is saved together. */
const answersHtml = (visit: Visit, draft: ShownDraft): Html => {
  const { save } = visit.say.draftSheet;
  if (draft.sheet === null && draft.cells.length === 0) return html``;
  return form({
    act: 'mend',
    id: ANSWERS,
    className: 'wide',
    // the first button is the one of the Enter key: it must answer nothing by itself
    body: html`<button class="vh" tabindex="-1">${save}</button>${sheetColumns(visit, draft)}${mendHtml(visit, draft)}
      <div class="buttons"><button class="second">${save}</button></div>`,
  });
};

const readHtml = (visit: Visit, { vehicles, destinations, sheet }: ShownDraft): Html => {
  const { say } = visit;
  const { draftSheet } = say;
  const countries = Object.entries(destinations).sort(([, one], [, other]) => other - one);
  return html`<p class="lead">${
    sheet === null ? '' : html`“${sheet.name}”${visit.language === 'zh' ? '，' : ': '}`
  }${say.exporter.draft.read(vehicles)}</p>
    ${sheet === null ? '' : html`<p class="quiet">${draftSheet.remembered}</p>`}
    ${
      countries.length === 0
        ? ''
        : html`<p class="quiet">${countries
            .map(
              ([code, count]) =>
                `${code === '' ? say.exporter.draft.noDestination : countryOf(visit, code)} ${count}`,
            )
            .join(' · ')}</p>`
    }`;
};

/** Begins the next version with what was filed last. */
const beginWithFiled = ({ say }: Visit): Html =>
  form({
    act: 'from-filed',
    body: html`<p>${say.draftWork.filed.beginLead}</p><button>${say.draftWork.filed.begin}</button>`,
  });

const shown = (
  visit: Visit,
  draft: ShownDraft,
  letters: Html,
  remembered: readonly OfFirm[],
  { refusal = null, missing = false }: { refusal?: Refusal | null; missing?: boolean } = {},
): PageAnswer => {
  const words = visit.say.exporter;
  const { application, vehicles, cells } = draft;
  const { id, number, state } = application;
  const amends = state !== 'draft';
  const blocked = cells.filter(({ blocks }) => blocks).length;
  const { draftSheet } = visit.say;
  const columns = draft.sheet?.columns.filter(({ filled }) => filled > 0) ?? [];
  const questions = questionsOf(draft);
  const title = amends
    ? words.draft.amendTitle
    : draft.sheet === null
      ? words.draft.title
      : draftSheet.title(
          columns.filter(({ field }) => field !== null).length,
          columns.length,
          questions,
        );
  const error = missing
    ? words.upload.missing
    : refusal?.code === 'draft-unreadable'
      ? unreadableWords(visit, refusal)
      : '';
  const { bar } = draftSheet;
  const open = questions > 0 ? bar.questions(questions) : bar.none;
  const onward =
    vehicles === 0
      ? ''
      : html`<div class="draft-bar"><b${questions > 0 ? html` class="care"` : ''}>${open}</b>
          ${
            questions === 0
              ? ''
              : html`<button form="${ANSWERS}" class="second">${draftSheet.save}</button>`
          }
          ${
            blocked > 0
              ? html`<span>${words.draft.blocked(blocked)}</span>`
              : html`<a class="button" href="/applications/${id}/check">${words.draft.go}</a>`
          }
          ${blocked === 0 && cells.length > 0 ? html`<span class="quiet">${words.draft.notBlocked}</span>` : ''}
          <span class="quiet">${bar.notYet}</span></div>`;
  return {
    kind: 'page',
    title,
    status: refusal === null && !missing ? 200 : 422,
    crumbs: [
      ['/applications', words.places.applications],
      [`/applications/${id}`, number],
    ],
    body: html`<h1>${title}</h1>${steps(visit, 1)}
      ${amends ? html`<div class="note"><p>${words.draft.amendNote}</p></div>` : ''}
      ${errorSummary(visit, error === '' ? {} : { file: error })}
      ${refusal === null || error !== '' ? '' : refusedNote(visit, refusal)}
      ${
        vehicles === 0
          ? html`<p
        class="lead">${amends ? words.draft.nothingYet : words.draft.empty}</p>`
          : readHtml(visit, draft)
      }
      ${amends && vehicles === 0 ? beginWithFiled(visit) : ''}
      ${answersHtml(visit, draft)}${othersHtml(visit, draft)}
      ${vehicles > 0 && questions === 0 ? html`<div class="done"><p>${words.draft.sound}</p></div>` : ''}
      ${sheetAsRead(visit, draft)}${wordsOfFirm(visit, remembered)}
      ${onward}
      ${letters}
      ${vehicles === 0 ? '' : papersLink(visit, id)}
      <h2>${vehicles === 0 ? words.draft.file : words.draft.fileAgain}</h2>
      ${vehicles === 0 ? '' : html`<p>${words.draft.fileAgainLead}</p>`}
      ${uploadForm(visit, { error, again: vehicles > 0 })}
      ${
        amends
          ? ''
          : html`<p><a href="/applications/${id}/withdraw">${visit.say.draftWork.remove.link}</a></p>`
      }`,
  };
};

const again = async (
  visit: Visit,
  told: { refusal?: Refusal | null; missing?: boolean } = {},
): Promise<PageAnswer> => {
  const { register, actor } = visit;
  const draft = await getDraft(register, actor, { application: pathId(visit) });
  if (draft.kind === 'refused') return draft;
  const { id, state } = draft.value.application;
  if (!PREPARED_IN.includes(state)) return { kind: 'go', to: `/applications/${id}` };
  const letters = await earlyLettersHtml(visit, draft.value);
  if (letters.kind === 'refused') return letters;
  const words = await listSheetWords(register, actor);
  if (words.kind === 'refused') return words;
  return shown(visit, draft.value, letters.value, words.value.items, told);
};

/** What is prepared for an application: what is wrong in it is mended here, or in another file. */
export const DRAFT_PAGE: Page = {
  path: '/applications/{id}/draft',
  access: ACTS,
  formLimit: FILE_LIMIT,
  show: (visit) => again(visit),
  acts: {
    'take-back': takeBack,
    'from-filed': async (visit) => {
      const { register, actor, path } = visit;
      const outcome = await prepareFiled(register, actor, { application: pathId(visit) });
      return outcome.kind === 'refused' ? outcome : { kind: 'go', to: path };
    },
    ...SHEET_ACTS,
    upload: async (visit, sent) => {
      const { register, actor, path } = visit;
      const file = sent.file('file');
      if (file === null) return again(visit, { missing: true });
      const application = pathId(visit);
      const outcome = await replaceDraft(register, actor, { application, file });
      if (outcome.kind === 'done') return { kind: 'go', to: path };
      return outcome.code === 'draft-unreadable' ? again(visit, { refusal: outcome }) : outcome;
    },
  },
};
