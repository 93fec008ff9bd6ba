import type { HandedIn } from '../../../register/papers/paper-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { PAPER_TYPES } from '../pieces/paper-files.ts';

/** Files that were refused: each with what is wrong with it and what helps. Filled by a script too. */
const refusedFiles = ({ say, language }: Visit, items: readonly HandedIn[]): Html => {
  const { columns, failed } = say.ownPapers;
  const rows = items.flatMap(({ name, problem }) =>
    problem === null
      ? []
      : [
          html`<tr><td data-label="${columns.file}">${name}</td>
            <td data-label="${columns.problem}">${problem.title[language]}</td>
            <td data-label="${columns.remedy}">${problem.remedy[language]}</td></tr>`,
        ],
  );
  return html`<div class="list" data-failed tabindex="0" role="region" aria-label="${failed}"${
    rows.length === 0 ? html` hidden` : ''
  }><table><caption>${failed}</caption><thead><tr><th scope="col">${columns.file}</th>
    <th scope="col">${columns.problem}</th><th scope="col">${columns.remedy}</th></tr></thead>
    <tbody>${rows}</tbody></table></div>`;
};

/** One drop zone for all papers of an application. It works without a script; with one a folder may be dropped. */
export const paperDrop = (
  visit: Visit,
  application: string,
  { error = '', items = [] }: { readonly error?: string; readonly items?: readonly HandedIn[] },
): Html => {
  const words = visit.say.ownPapers;
  const chosen = field({
    name: 'files',
    label: words.label,
    hint: words.hint,
    type: 'file',
    required: true,
    error,
    more: PAPER_TYPES,
  });
  return html`${form({
    act: 'handIn',
    files: true,
    body: html`<div class="drop" data-papers data-thing="${application}" data-sending="${words.sending}"
      data-broke="${words.broke}" data-ready="${words.ready}" data-onward="${words.onward}">${chosen}
      <p class="quiet" hidden data-words>${words.drop}
        <button type="button" class="link" data-folder>${words.folder}</button></p></div>
      <button>${words.go}</button>
      <p><progress hidden></progress> <span role="status" data-status></span></p>`,
  })}${refusedFiles(visit, items)}`;
};
