import { html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { field } from './field.ts';
import { form } from './form.ts';

/** Largest form with a file, in bytes. */
export const FILE_LIMIT = 50_000_000; // not-law: bytes of a form

/** The form that sends a file of vehicles, with the blank sheets to fill in. */
export const uploadForm = (
  { say }: Visit,
  { to = '', error = '', again = false }: { to?: string; error?: string; again?: boolean },
) => {
  const { upload } = say.exporter;
  const file = field({
    name: 'file',
    label: again ? upload.labelAgain : upload.label,
    hint: upload.hint,
    type: 'file',
    required: true,
    error,
    more: 'accept=".csv,.tsv,.xlsx,.json,.ndjson,.parquet,.txt"',
  });
  return html`${form({
    act: 'upload',
    to,
    files: true,
    body: html`${file}<button${again ? html` class="second"` : ''}>${again ? upload.goAgain : upload.go}</button>`,
  })}
  <p class="quiet">${upload.templates}
    <a href="/applications/template/xlsx">Excel (XLSX)</a> · <a href="/applications/template/csv">CSV</a></p>`;
};
