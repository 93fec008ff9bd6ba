import { findFact } from '../../../domain/facts/fact-table.ts';
import { AS_COLUMN } from '../../../intake/sheet-words.ts';
import type { ShownDraft } from '../../../register/applications/draft-shapes.ts';
import type { EqualCells } from '../../../register/applications/sheets/sheet-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { factLabel } from '../../../report/words/fact-words.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import { select } from '../pieces/field.ts';
import { allowedValues } from './allowed-values.ts';

const MOST_ROWS = 12; // not-law: numbers in a line
const MOST_GROUPS = 50; // not-law: questions of a page

const rowsWords = ({ language, say }: Visit, rows: readonly number[]): string => {
  const { equal } = say.draftSheet;
  const shown = rows.slice(0, MOST_ROWS).join(language === 'zh' ? '、' : ', ');
  const more = rows.length - MOST_ROWS;
  return `${equal.rows(rows.length, shown)}${more > 0 ? equal.andMore(more) : ''}`;
};

/** What may be chosen for a mistake; as long as nothing is, it is not answered. */
const choiceHtml = (
  visit: Visit,
  { field, written, rows, code }: EqualCells,
  name: string,
): Html => {
  const { language, say } = visit;
  const { equal, columns } = say.draftSheet;
  const label = `${equal.readAs(written === '' ? factLabel(field, language) : written)} (${equal.all(rows.length)})`;
  const options =
    code === 'another-currency'
      ? [
          { value: written, words: equal.isNamed(written) },
          { value: AS_COLUMN, words: equal.isColumn },
        ]
      : allowedValues(field, language);
  return options === null
    ? html`<label class="vh" for="f-${name}">${label}</label>
        <input id="f-${name}" name="${name}" value="${written}" autocomplete="off" spellcheck="false"><input
          type="hidden" name="${name}-was" value="${written}">`
    : select({ name, label, options: [{ value: '', words: columns.choose }, ...options] });
};

const groupHtml = (visit: Visit, group: EqualCells, at: number): Html => {
  const { language, say } = visit;
  const { field, written, rows, remedy, code } = group;
  const { equal } = say.draftSheet;
  const shown = written === '' ? equal.blank : written;
  const name = `equal-${at}`;
  return html`<li><div><p><b>${shown}</b> ${factLabel(field, language)}</p>
      <p class="quiet">${rowsWords(visit, rows)}</p>
      <p class="quiet">${code === 'another-currency' ? equal.currency(written) : remedy[language]}</p></div>
    <div class="answer-of"><input type="hidden" name="${name}-field" value="${field}"><input
      type="hidden" name="${name}-written" value="${written}">${choiceHtml(visit, group, name)}</div></li>`;
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

/** An answer to a mistake that is one question. */
interface EqualAnswer {
  readonly field: string;
  readonly written: string;
  readonly value: string;
}

/** Whether what is said of a mistake is a word of the firm, of a draft that was read from a sheet. */
const isWordOf = ({ sheet, equal }: ShownDraft, { field, written }: EqualAnswer): boolean =>
  sheet !== null &&
  findFact(field) !== undefined &&
  equal.some((one) => one.asWord && one.field === field && one.written === written);

/** What a form answers of mistakes that are one question each: as words of the firm, and those of this draft alone. */
export const equalIn = (
  draft: ShownDraft,
  sent: Form,
): { readonly values: readonly EqualAnswer[]; readonly equal: readonly EqualAnswer[] } => {
  const answers = sent.fields.flatMap(([name, value]) => {
    if (!/^equal-\d{1,4}$/.test(name)) return [];
    const [was, field, written] = ['was', 'field', 'written'].map(
      (what) => sent.all(`${name}-${what}`)[0] ?? '',
    ) as [string, string, string];
    return value.trim() === '' || value === was ? [] : [{ field, written, value }];
  });
  return {
    values: answers.filter((one) => isWordOf(draft, one)),
    equal: answers.filter((one) => !isWordOf(draft, one)),
  };
};
