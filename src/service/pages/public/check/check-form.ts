import { PUBLIC_SHEET_BYTES, PUBLIC_SHEET_ROWS } from '../../../../register/checks/check-bounds.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Visit } from '../../frame/page.ts';
import { field } from '../../pieces/field.ts';
import { form } from '../../pieces/form.ts';

const MEGABYTE = 1_000_000; // not-law: bytes
/** Largest sheet of the page, in megabytes; the command line takes any. */
export const SHEET_MEGABYTES = PUBLIC_SHEET_BYTES / MEGABYTE;

/** What is sent back: a page, the report as a file, or the answers as CSV. */
export type Wanted = 'page' | 'html' | 'csv';

/** What was sent of a sheet that is about to be filed, and what is wrong with it. */
export interface CheckAsked {
  readonly day?: string;
  readonly firm?: string;
  readonly errors?: Readonly<Partial<Record<'file' | 'day' | 'firm', string>>>;
}

/** The form that takes a sheet. It works without a script; with one, a sheet may be dropped on it. */
export const checkForm = (
  { say, today }: Visit,
  { day = today, firm = '', errors = {} }: CheckAsked = {},
): Html => {
  const { check } = say;
  const file = field({
    name: 'file',
    label: check.file,
    hint: check.fileHint(SHEET_MEGABYTES, PUBLIC_SHEET_ROWS),
    type: 'file',
    required: true,
    error: errors.file ?? '',
    more: 'accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson,.parquet"',
  });
  const body = html`<div class="drop" data-drop>${file}<p class="quiet" hidden data-words>${check.drop}</p></div>
    ${field({ name: 'day', label: check.day, hint: check.dayHint, type: 'date', value: day, error: errors.day ?? '' })}
    ${field({
      ...{ name: 'firm', label: check.firm, hint: check.firmHint, value: firm },
      ...{ error: errors.firm ?? '', more: 'maxlength="40" spellcheck="false"' },
    })}
    <p class="quiet">${check.noLetters}</p>
    <p class="quiet">${check.kept}</p>
    <div class="buttons"><button name="want" value="page">${check.here}</button>
    <button name="want" value="html" class="second">${check.asHtml}</button>
    <button name="want" value="csv" class="second">${check.asCsv}</button></div>
    <p role="status" class="quiet" data-waiting="${check.waiting}"></p>`;
  return form({ act: 'check', to: '/check', body, files: true, harmless: true });
};
