import { findFact } from '../../../domain/facts/fact-table.ts';
import { AS_COLUMN } from '../../../intake/sheet-words.ts';
import type { ShownDraft } from '../../../register/applications/draft-shapes.ts';
import type { EqualCells } from '../../../register/applications/sheets/sheet-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { factLabel } from '../../../report/words/fact-words.ts';
import type { Visit } from '../frame/page.ts';
import { select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { allowedValues } from './allowed-values.ts';

const MOST_ROWS = 12; // not-law: numbers in a line
const MOST_GROUPS = 50; // not-law: questions of a page

const rowsWords = ({ language, say }: Visit, rows: readonly number[]): string => {
  const { equal } = say.draftSheet;
  const shown = rows.slice(0, MOST_ROWS).join(language === 'zh' ? '、' : ', ');
  const more = rows.length - MOST_ROWS;
  return `${equal.rows(rows.length, shown)}${more > 0 ? equal.andMore(more) : ''}`;
};

const choicesHtml = (
  visit: Visit,
  { field, written, rows, code }: EqualCells,
  at: number,
): Html => {
  const { language, say } = visit;
  const { equal, columns } = say.draftSheet;
  if (code === 'another-currency') {
    return html`<span class="may"><button name="value" value="${written}"
        class="second">${equal.isNamed(written)}</button>
      <button name="value" value="${AS_COLUMN}" class="second">${equal.isColumn}</button></span>`;
  }
  const options = allowedValues(field, language);
  const label = equal.readAs(written === '' ? factLabel(field, language) : written);
  const choice =
    options === null
      ? html`<label class="vh" for="f-equal-${at}">${label}</label>
          <input id="f-equal-${at}" name="value" value="${written}" autocomplete="off" spellcheck="false">`
      : select({
          name: 'value',
          label,
          options: [{ value: '', words: columns.choose }, ...options],
        });
  return html`${choice}<button class="second">${equal.all(rows.length)}</button>`;
};

const groupHtml = (visit: Visit, group: EqualCells, at: number): Html => {
  const { language, say } = visit;
  const { field, written, rows, remedy, code } = group;
  const { equal } = say.draftSheet;
  const shown = written === '' ? equal.blank : written;
  return html`<li><div><p><b>${shown}</b> ${factLabel(field, language)}</p>
      <p class="quiet">${rowsWords(visit, rows)}</p>
      <p class="quiet">${code === 'another-currency' ? equal.currency(written) : remedy[language]}</p></div>
    ${form({
      act: 'equal',
      body: html`<input type="hidden" name="field" value="${field}"><input
        type="hidden" name="written" value="${written}">${choicesHtml(visit, group, at)}`,
    })}</li>`;
};

/** Mistakes that are one question each: what is not there because its column is asked is none of its own. */
export const questionsEqual = ({ equal, sheet }: ShownDraft): readonly EqualCells[] => {
  const asked = new Set(sheet?.columns.flatMap(({ likely }) => likely));
  return equal.filter(({ field, written }) => written !== '' || !asked.has(field));
};

/** Mistakes that are one question each, with what may be chosen. */
export const equalHtml = (visit: Visit, draft: ShownDraft): Html => {
  const equal = questionsEqual(draft);
  const words = visit.say.draftSheet.equal;
  return equal.length === 0
    ? html``
    : html`<h3>${words.title}</h3><p class="quiet">${words.lead}</p>
        <ul class="equal">${equal
          .slice(0, MOST_GROUPS)
          .map((group, at) => groupHtml(visit, group, at))}</ul>`;
};

/** Whether what is said of a mistake is a word of the firm, of a draft that was read from a sheet. */
export const isWordOf = ({ sheet, equal }: ShownDraft, field: string, written: string): boolean =>
  sheet !== null &&
  findFact(field) !== undefined &&
  equal.some((one) => one.asWord && one.field === field && one.written === written);
