import { findFact } from '../../../domain/facts/fact-table.ts';
import type { ShownDraft } from '../../../register/applications/draft-shapes.ts';
import type { ReadSheet } from '../../../register/applications/sheets/sheet-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { factLabel } from '../../../report/words/fact-words.ts';
import type { Visit } from '../frame/page.ts';
import { vinText } from '../pieces/vin-text.ts';
import { readValue } from './read-value.ts';

type Cell = ReadSheet['rows'][number]['cells'][number];

const NUMBERS: readonly (string | undefined)[] = ['integer', 'decimal'];

const cellHtml = (visit: Visit, { field, value, was, code }: Cell): Html => {
  const kind = findFact(field)?.kind;
  const classes = [
    ...(NUMBERS.includes(kind) ? ['figure'] : []),
    ...(code !== null ? ['asked'] : was !== null ? ['converted'] : []),
  ];
  const now =
    value === null
      ? code === null
        ? ''
        : visit.say.draftSheet.read.waits
      : kind === 'vin'
        ? vinText(String(value), visit.language)
        : readValue(visit, field, value);
  const before =
    was === null ? '' : html` ${code === null ? html`<s>${was}</s>` : html`<small>${was}</small>`}`;
  return html`<td${classes.length === 0 ? '' : raw(` class="${classes.join(' ')}"`)}>${now}${before}</td>`;
};

/** The first rows of a sheet as they were read: what was converted and what waits for an answer are tinted. */
export const sheetAsRead = (visit: Visit, { sheet, vehicles, application }: ShownDraft): Html => {
  const [first] = sheet?.rows ?? [];
  if (sheet === null || first === undefined) return html``;
  const { read } = visit.say.draftSheet;
  const head = first.cells.map(
    ({ field }) =>
      html`<th scope="col"${
        NUMBERS.includes(findFact(field)?.kind) ? raw(' class="figure"') : ''
      }>${factLabel(field, visit.language)}</th>`,
  );
  return html`<h2>${read.title}</h2>
    <p class="quiet">${read.legend} ${read.shown(sheet.rows.length, vehicles)}
      <a href="/applications/${application.id}/draft/marked.xlsx">${read.marked}</a></p>
    <div class="list" tabindex="0" role="region" aria-label="${read.caption}"><table class="as-read">
      <caption class="vh">${read.caption}</caption>
      <thead><tr><th scope="col" class="figure">${read.row}</th>${head}</tr></thead>
      <tbody>${sheet.rows.map(
        ({ row, cells }) =>
          html`<tr><td class="figure">${row}</td>${cells.map((cell) => cellHtml(visit, cell))}</tr>`,
      )}</tbody></table></div>`;
};
