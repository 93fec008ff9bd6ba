import { findFact } from '../../../domain/facts/fact-table.ts';
import { SHEET_FACTS } from '../../../intake/headers/likely-facts.ts';
import type { ShownDraft } from '../../../register/applications/draft-shapes.ts';
import type { ReadSheet } from '../../../register/applications/sheets/sheet-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { factLabel } from '../../../report/words/fact-words.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import { type SelectOption, select } from '../pieces/field.ts';
import { readValue } from './read-value.ts';

type Column = ReadSheet['columns'][number];

/** Stands for none of ours: a blank choice is no answer. */
const NONE = 'none';

const labelled = (names: readonly string[], { language }: Visit): readonly SelectOption[] =>
  names.map((value) => ({ value, words: factLabel(value, language) }));

const FIELDS: readonly string[] = SHEET_FACTS.map(({ name }) => name);

/** What may be chosen for a column: of one that was read what it is or nothing, else any field. */
const optionsOf = (visit: Visit, { field, likely, known }: Column): readonly SelectOption[] => {
  const { columns } = visit.say.draftSheet;
  const none = { value: NONE, words: columns.none };
  if (field !== null) return [...labelled([field], visit), none];
  const first = known === 'firm' ? [none] : [{ value: '', words: columns.choose }, none];
  const rest = FIELDS.filter((name) => !likely.includes(name));
  return [
    ...first,
    ...labelled(likely, visit).map((option) => ({ ...option, group: columns.likely })),
    ...labelled(rest, visit).map((option) => ({ ...option, group: columns.field })),
  ];
};

const readWords = (visit: Visit, column: Column, doubts: number, at: number): Html => {
  const { columns } = visit.say.draftSheet;
  const { field, likely, known, example, converted, filled } = column;
  if (likely.length > 0) {
    return html`<span class="care">${columns.notKnown}</span><span class="may">${likely.map(
      (name) =>
        html`<button name="take" value="${at}:${name}" class="second">${factLabel(name, visit.language)}</button>`,
    )}<button name="take" value="${at}:${NONE}" class="second">${columns.noneButton}</button></span>`;
  }
  if (field === null) {
    return html`<span class="quiet">${known === 'firm' ? columns.saidNone : columns.unread}</span>`;
  }
  const said = known === 'firm' ? html` <span class="quiet">${columns.saidSo}</span>` : '';
  if (doubts > 0) return html`<span class="care">${columns.doubt(doubts)}</span>${said}`;
  if (example === null) return html`${columns.asIs(filled)}${said}`;
  const { was, others } = example;
  const words =
    others.length === 0
      ? columns.converted(was, readValue(visit, field, example.now), converted)
      : columns.convertedApart(
          was,
          [example, ...others].map(({ now, cells }) =>
            columns.reading(readValue(visit, field, now), cells),
          ),
          converted,
        );
  return html`${words}${said}`;
};

const columnRow = (visit: Visit, column: Column, at: number, doubts: number): Html => {
  const { header, field, samples, likely } = column;
  const { columns } = visit.say.draftSheet;
  const shown = header === '' ? '—' : header;
  return html`<tr${likely.length > 0 ? raw(' class="ask"') : ''}>
    <td>${select({
      name: `as-${at}`,
      label: columns.fieldOf(shown),
      options: optionsOf(visit, column),
      value: field ?? (column.known === 'firm' ? NONE : ''),
    })}<input type="hidden" name="header-${at}" value="${header}"><input
      type="hidden" name="before-${at}" value="${field ?? (column.known === 'firm' ? NONE : '')}"></td>
    <th scope="row" data-name="${columns.header}">${shown}</th>
    <td class="v">${samples.map((sample) => html`<span>${sample}</span>`)}</td>
    <td>${readWords(visit, column, doubts, at)}</td></tr>`;
};

/** What the columns of a sheet were read as, those first that are asked; all of it can be said otherwise. */
export const sheetColumns = (visit: Visit, { sheet, cells }: ShownDraft): Html => {
  if (sheet === null) return html``;
  const { columns: words } = visit.say.draftSheet;
  const doubts = Map.groupBy(cells, ({ field }) => field);
  const rows = sheet.columns.flatMap((column, at) => {
    const { header, filled, field, likely, converted } = column;
    if (header === '' || filled === 0) return [];
    const open = field === null ? 0 : (doubts.get(field)?.length ?? 0);
    const place =
      likely.length > 0
        ? 'asked'
        : open > 0 || converted > 0
          ? 'seen'
          : field === null
            ? 'not'
            : 'plain';
    return [{ place, header, row: columnRow(visit, column, at, open) }];
  });
  const of = (place: string): readonly Html[] =>
    rows.filter((one) => one.place === place).map(({ row }) => row);
  const table = (body: readonly Html[], caption: string): Html =>
    html`<table class="mapping"><caption class="vh">${caption}</caption><thead><tr>${[
      words.field,
      words.header,
      words.samples,
      words.read,
    ].map(
      (name) => html`<th scope="col">${name}</th>`,
    )}</tr></thead><tbody>${body}</tbody></table>`;
  const plain = of('plain');
  const not = rows.filter(({ place }) => place === 'not');
  const notRead = not.map(({ header }) => header).join(visit.language === 'zh' ? '、' : ', ');
  return html`<h2>${words.title}</h2>${table([...of('asked'), ...of('seen')], words.caption)}
    ${
      plain.length === 0
        ? ''
        : html`<details><summary>${words.rest(plain.length)}</summary>${table(plain, words.caption)}</details>`
    }
    ${
      not.length === 0
        ? ''
        : html`<details><summary>${words.notRead(notRead)}</summary>
            ${table(
              not.map(({ row }) => row),
              words.caption,
            )}</details>`
    }`;
};

/** What a form says of columns: the button that was pressed, and choices that are others than before. */
export const columnsIn = (
  sent: Form,
): readonly { readonly header: string; readonly field: string | null }[] => {
  const said = new Map<string, string>();
  for (const [name, value] of sent.fields) {
    const [, at = ''] = /^as-(\d{1,4})$/.exec(name) ?? [];
    if (at === '' || value === '' || value === sent.value(`before-${at}`)) continue;
    said.set(at, value);
  }
  const [, at = '', taken = ''] = /^(\d{1,4}):([\w.]{1,80})$/.exec(sent.value('take')) ?? [];
  if (at !== '') said.set(at, taken);
  return [...said].flatMap(([place, field]) => {
    const header = sent.value(`header-${place}`);
    if (header === '' || (field !== NONE && findFact(field) === undefined)) return [];
    return [{ header, field: field === NONE ? null : field }];
  });
};
