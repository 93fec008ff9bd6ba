import { PREPARED_IN, replaceDraft } from '../../../register/applications/draft-application.ts';
import type { CellToMend, ShownDraft } from '../../../register/applications/draft-shapes.ts';
import { getDraft } from '../../../register/applications/get-draft.ts';
import { type MendedCell, mendDraft } from '../../../register/applications/mend-draft.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { factLabel } from '../../../report/words/fact-words.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { ACTS } from '../pieces/exporter-access.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusedNote } from '../pieces/refused.ts';
import { unreadableWords } from '../pieces/unreadable-words.ts';
import { FILE_LIMIT, uploadForm } from '../pieces/upload-form.ts';
import { vinText } from '../pieces/vin-text.ts';
import { earlyLettersHtml, takeBack } from './early-letters.ts';
import { papersLink } from './papers-link.ts';
import { steps } from './steps.ts';

/** Cells that are mended on one page; the rest come when these are done. */
const MOST_CELLS = 100; // not-law: rows of a table

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
      <input id="f-${name}" name="${name}" value="${value}" autocomplete="off" spellcheck="false"
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

const mendForm = (visit: Visit, { cells }: ShownDraft): Html => {
  if (cells.length === 0) return html``;
  const { mend } = visit.say.exporter;
  const { columns } = mend;
  const head = [columns.row, columns.vin, columns.field, columns.value, columns.remedy];
  const rows = cells
    .slice(0, MOST_CELLS)
    .map((cell, at) => cellRow(visit, cell, cells[at - 1]?.row !== cell.row));
  return form({
    act: 'mend',
    className: 'wide',
    body: html`<div class="list" tabindex="0" role="region" aria-label="${mend.title(cells.length)}">
      <table class="cells"><caption>${mend.caption}</caption><thead><tr>${head.map(
        (name, at) => html`<th scope="col"${at === 0 ? raw(' class="figure"') : ''}>${name}</th>`,
      )}</tr></thead><tbody>${rows}</tbody></table></div>
      ${cells.length > MOST_CELLS ? html`<p class="quiet">${mend.more(cells.length - MOST_CELLS)}</p>` : ''}
      <div class="buttons"><button>${mend.save}</button></div>`,
  });
};

const othersHtml = ({ language, say }: Visit, { others }: ShownDraft): Html =>
  others.length === 0
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

const readHtml = (visit: Visit, { vehicles, destinations }: ShownDraft): Html => {
  const { say } = visit;
  const countries = Object.entries(destinations).sort(([, one], [, other]) => other - one);
  return html`<p class="lead">${say.exporter.draft.read(vehicles)}</p>
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

const shown = (
  visit: Visit,
  draft: ShownDraft,
  letters: Html,
  { refusal = null, missing = false }: { refusal?: Refusal | null; missing?: boolean } = {},
): PageAnswer => {
  const words = visit.say.exporter;
  const { application, vehicles, cells } = draft;
  const { id, number, state } = application;
  const amends = state !== 'draft';
  const blocked = cells.filter(({ blocks }) => blocks).length;
  const title = amends ? words.draft.amendTitle : words.draft.title;
  const error = missing
    ? words.upload.missing
    : refusal?.code === 'draft-unreadable'
      ? unreadableWords(visit, refusal)
      : '';
  const onward =
    vehicles === 0
      ? ''
      : blocked > 0
        ? html`<p class="care">${words.draft.blocked(blocked)}</p>`
        : html`<div class="buttons"><a class="button" href="/applications/${id}/check">${words.draft.go}</a>
            ${cells.length > 0 ? html`<span class="quiet">${words.draft.notBlocked}</span>` : ''}</div>`;
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
      ${refusal === null || error !== '' ? '' : refusedNote(visit, refusal)}
      ${
        vehicles === 0
          ? html`<p
        class="lead">${amends ? words.draft.nothingYet : words.draft.empty}</p>`
          : readHtml(visit, draft)
      }
      ${cells.length === 0 ? '' : html`<h2>${words.mend.title(cells.length)}</h2><p>${words.mend.lead}</p>`}
      ${mendForm(visit, draft)}${othersHtml(visit, draft)}
      ${vehicles > 0 && cells.length === 0 ? html`<div class="done"><p>${words.draft.sound}</p></div>` : ''}
      ${onward}
      ${letters}
      ${vehicles === 0 ? '' : papersLink(visit, id)}
      <h2>${vehicles === 0 ? words.draft.file : words.draft.fileAgain}</h2>
      ${vehicles === 0 ? '' : html`<p>${words.draft.fileAgainLead}</p>`}
      ${uploadForm(visit, { error, again: vehicles > 0 })}`,
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
  return letters.kind === 'refused' ? letters : shown(visit, draft.value, letters.value, told);
};

/** The cells of a form in which something else stands than before. */
const mendedIn = (sent: Form): readonly MendedCell[] =>
  sent.fields.flatMap(([name, value]) => {
    const [, row = '', field = ''] = /^cell-(\d{1,9})-([\w.]{1,80})$/.exec(name) ?? [];
    if (row === '' || (sent.all(`was-${row}-${field}`)[0] ?? '') === value) return [];
    return [{ row: Number(row), field, value }];
  });

/** What is prepared for an application: what is wrong in it is mended here, or in another file. */
export const DRAFT_PAGE: Page = {
  path: '/applications/{id}/draft',
  access: ACTS,
  formLimit: FILE_LIMIT,
  show: (visit) => again(visit),
  acts: {
    'take-back': takeBack,
    mend: async (visit, sent) => {
      const { register, actor, path } = visit;
      const outcome = await mendDraft(register, actor, {
        application: pathId(visit),
        cells: mendedIn(sent),
        leftOut: sent.all('leave').map(Number).filter(Number.isSafeInteger),
      });
      return outcome.kind === 'refused' ? outcome : { kind: 'go', to: path };
    },
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
