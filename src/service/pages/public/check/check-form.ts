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

/** The form that takes a sheet. It works without a script; with one, a sheet may be dropped on it. */
export const checkForm = ({ say }: Visit, error = ''): Html => {
  const { check } = say;
  const file = field({
    name: 'file',
    label: check.file,
    hint: check.fileHint(SHEET_MEGABYTES, PUBLIC_SHEET_ROWS),
    type: 'file',
    required: true,
    error,
    more: 'accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson,.parquet"',
  });
  const body = html`<div class="drop" data-drop>${file}<p class="quiet" hidden data-words>${check.drop}</p></div>
    <p class="quiet">${check.kept}</p>
    <div class="buttons"><button name="want" value="page">${check.here}</button>
    <button name="want" value="html" class="second">${check.asHtml}</button>
    <button name="want" value="csv" class="second">${check.asCsv}</button></div>
    <p role="status" class="quiet" data-waiting="${check.waiting}"></p>`;
  return form({ act: 'check', to: '/check', body, files: true, harmless: true });
};
