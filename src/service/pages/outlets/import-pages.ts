import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NetworkProblem } from '../../../intake/network/network-problems.ts';
import type { Outcome, Refusal } from '../../../register/outcome.ts';
import { confirmImport } from '../../../register/outlets/confirm-import.ts';
import { getImport } from '../../../register/outlets/get-import.ts';
import { listImportLines } from '../../../register/outlets/list-import-lines.ts';
import { listImportProblems } from '../../../register/outlets/list-import-problems.ts';
import type { ImportLine, NetworkImport } from '../../../register/outlets/outlet-shapes.ts';
import { previewImport } from '../../../register/outlets/preview-import.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { SentFile } from '../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { countryOf } from '../pieces/country-of.ts';
import { errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { everyRow, listPage } from '../pieces/list-page.ts';
import { ACTS } from '../pieces/manufacturer-access.ts';
import { NETWORK, outletPath } from '../pieces/manufacturer-paths.ts';
import { serviceWords } from '../pieces/outlet-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusalWords, refusedNote } from '../pieces/refused.ts';
import { FILE_LIMIT } from '../pieces/upload-form.ts';
import { moment } from '../pieces/when.ts';
import { networkRemedy } from './outlet-errors.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const CONFLICT = 409; // not-law: of HTTP
const MOST_ROWS = 300; // not-law: rows of a page
const WEIGHTS = ['file', 'row', 'cell', 'note'];
const IMPORT = `${NETWORK}/import`;
const ACTIONS = ['propose', 'change', 'same'] as const;

const crumbs = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  [NETWORK, say.manufacturer.network.title],
];

/** Why a file of outlets could not be read, with what helps. */
const unreadable = (visit: Visit, refusal: Refusal): string => {
  const remedy = networkRemedy(String(refusal.values['problem'] ?? ''));
  return remedy === null ? refusalWords(visit, refusal) : remedy[visit.language];
};

const uploadPage = (visit: Visit, error = ''): ShownPage => {
  const { say } = visit;
  const words = say.manufacturer.import;
  return {
    kind: 'page',
    title: words.title,
    crumbs: crumbs(visit),
    status: error === '' ? 200 : UNPROCESSABLE,
    body: html`<h1>${words.title}</h1>${errorSummary(visit, error === '' ? {} : { file: error })}
      <p>${words.lead}</p>
      ${form({
        act: 'upload',
        files: true,
        body: html`${field({
          name: 'file',
          label: words.file,
          hint: words.fileHint,
          type: 'file',
          required: true,
          error,
          more: 'accept=".csv,.tsv,.xlsx,.json,.geojson,.jsonld,.ndjson,.txt"',
        })}<div class="buttons"><button>${words.read}</button><a href="${NETWORK}">${say.frame.cancel}</a></div>`,
      })}
      <p class="quiet">${words.columns}</p>`,
  };
};

/** Reads a file that was sent, by way of a file of this machine that is removed again. */
const previewOf = async (
  { register, actor }: Visit,
  { name, bytes }: SentFile,
): Promise<Outcome<NetworkImport>> => {
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-network-'));
  try {
    const path = join(folder, 'outlets');
    await writeFile(path, bytes, { mode: 0o600 });
    const digest = createHash('sha256').update(bytes).digest('hex');
    return await previewImport(register, actor, { name, file: { path, digest } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A file of outlets is sent, and read. */
export const IMPORT_PAGE: Page = {
  path: IMPORT,
  access: ACTS,
  formLimit: FILE_LIMIT,
  show: async (visit) => uploadPage(visit),
  acts: {
    upload: async (visit, sent) => {
      const file = sent.file('file');
      if (file === null) return uploadPage(visit, visit.say.manufacturer.import.noFile);
      const read = await previewOf(visit, file);
      return read.kind === 'refused'
        ? uploadPage(visit, unreadable(visit, read))
        : { kind: 'go', to: `${IMPORT}/${read.value.id}` };
    },
  },
};

const fieldWords = (visit: Visit, name: string): string => {
  const { labels } = visit.say.manufacturer.outlet;
  return Object.hasOwn(labels, name)
    ? labels[name as keyof typeof labels]
    : serviceWords(visit, name);
};

const answerWords = ({ say }: Visit, value: string | null): string => {
  const { answers } = say.manufacturer;
  if (value === null || value === '') return '–';
  return Object.hasOwn(answers, value) ? answers[value as keyof typeof answers] : value;
};

/** Equal problems together: what would be left out first, of each weight the most first. */
const groupsOf = (problems: readonly NetworkProblem[]) =>
  [
    ...Map.groupBy(problems, ({ weight, code, field: name, remedy }) =>
      [weight, code, name, remedy.en].join('|'),
    ).values(),
  ].toSorted(
    (some, others) =>
      WEIGHTS.indexOf(some[0]?.weight ?? 'note') - WEIGHTS.indexOf(others[0]?.weight ?? 'note') ||
      others.length - some.length,
  );

/** The rows of equal problems, with the value of each; behind a fold where there are several. */
const rowsHtml = (visit: Visit, some: readonly NetworkProblem[]): Html => {
  const { say } = visit;
  const [first] = some;
  const one = ({ row, value }: NetworkProblem): Html =>
    html`${row === 0 ? '–' : row}${value === '' ? '' : html` <code>${value}</code>`}`;
  if (first === undefined) return html``;
  if (some.length === 1) return one(first);
  return html`<details><summary>${say.networkWork.import.rows(some.length)}</summary><ul class="plain">${some
    .slice(0, MOST_ROWS)
    .map((each) => html`<li>${one(each)}</li>`)}</ul>${
    some.length > MOST_ROWS
      ? html`<p class="quiet">${say.networkWork.import.more(some.length - MOST_ROWS)}</p>`
      : ''
  }</details>`;
};

const problemsHtml = (visit: Visit, problems: readonly NetworkProblem[]): Html => {
  const { language, say } = visit;
  const words = say.manufacturer.import;
  if (problems.length === 0) return html`<p class="done">${words.noProblems}</p>`;
  const titles = [words.weight, say.networkWork.import.count, words.field, words.remedy, words.row];
  return html`<div class="list" tabindex="0" role="region" aria-label="${words.problemsCaption}"><table>
    <caption>${words.problemsCaption}</caption>
    <thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${groupsOf(problems).flatMap((some) => {
      const [first] = some;
      if (first === undefined) return [];
      const { field: name, weight, remedy } = first;
      const cells = [
        html`<span class="${weight === 'note' ? 'quiet' : weight === 'cell' ? 'care' : 'stop'}">${
          words.weights[weight]
        }</span>`,
        html`${some.length}`,
        html`${name === '' ? '–' : fieldWords(visit, name)}`,
        html`${remedy[language]}`,
        rowsHtml(visit, some),
      ];
      return [
        html`<tr>${cells.map((cell, at) => html`<td data-label="${titles[at] ?? ''}">${cell}</td>`)}</tr>`,
      ];
    })}</tbody></table></div>`;
};

const lineColumns = (visit: Visit): readonly Column<ImportLine>[] => {
  const { say } = visit;
  const words = say.manufacturer.import;
  return [
    {
      name: 'row',
      title: words.row,
      figure: true,
      cell: ({ row }) => String(row),
      text: ({ row }) => row,
    },
    {
      name: 'number',
      title: words.outlet,
      cell: ({ name, number, outlet }) =>
        html`${outlet === null ? name : html`<a href="${outletPath(outlet)}">${name}</a>`}<br><small>${number}</small>`,
      text: ({ number }) => number,
    },
    {
      name: 'country',
      title: say.manufacturer.network.columns.country,
      cell: ({ country }) => countryOf(visit, country),
      text: ({ country }) => country,
    },
    {
      name: 'action',
      title: words.action,
      cell: ({ action }) => words.actions[action],
      text: ({ action }) => action,
    },
    {
      name: 'changes',
      title: words.changes,
      cell: ({ action, changes }) => {
        const told = html`<ul>${changes.map(
          ({ field: name, before, after }) =>
            html`<li>${fieldWords(visit, name)}: ${
              action === 'propose' ? '' : html`<del>${answerWords(visit, before)}</del> → `
            }<ins>${answerWords(visit, after)}</ins></li>`,
        )}</ul>`;
        return action === 'propose'
          ? html`<details><summary>${say.networkWork.import.told(changes.length)}</summary>${told}</details>`
          : told;
      },
      text: ({ changes }) =>
        changes
          .map(({ field: name, before, after }) => `${name}: ${before ?? ''} > ${after ?? ''}`)
          .join('; '),
    },
  ];
};

const confirmHtml = (visit: Visit, read: NetworkImport): Html => {
  const { say } = visit;
  const words = say.manufacturer.import;
  const { proposes, changes, problems, digest, confirmedAt } = read;
  if (confirmedAt !== null)
    return html`<p class="done">${words.confirmed(proposes, changes)} ${moment(visit, confirmedAt)}</p>`;
  if (proposes + changes === 0)
    return html`<p class="note">${words.nothingToDo} <a href="${IMPORT}">${words.another}</a></p>`;
  return html`<h2>${say.forms.checkTitle}</h2><p class="note">${words.follows(proposes, changes, problems.row)}</p>
    ${form({
      act: 'confirm',
      body: html`<input type="hidden" name="digest" value="${digest}">
        <div class="buttons"><button>${words.confirm(proposes, changes)}</button>
        <a href="${IMPORT}">${words.another}</a></div>`,
    })}`;
};

const shownImport = async (visit: Visit, refusal: Refusal | null = null): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const id = pathId(visit);
  const words = say.manufacturer.import;
  const found = await getImport(register, actor, { import: id });
  if (found.kind === 'refused') return found;
  const read = found.value;
  const action = ACTIONS.find((one) => one === filterOf(visit, 'action'));
  const all = read.proposes + read.changes + read.same;
  return listPage(visit, {
    file: 'import',
    columns: lineColumns(visit),
    ask: (page) =>
      listImportLines(register, actor, {
        ...{ import: id, ...page },
        ...(action !== undefined && { action }),
      }),
    around: async () => {
      const problems = await everyRow((page) =>
        listImportProblems(register, actor, { import: id, ...page }),
      );
      if (problems.kind === 'refused') return problems;
      return {
        title: words.previewTitle,
        crumbs: [...crumbs(visit), [IMPORT, words.title]],
        status: refusal === null ? 200 : CONFLICT,
        above: html`${doneNote(visit)}${refusedNote(visit, refusal)}
          <p class="lead">${words.tells(read.proposes, read.changes, read.same)}</p>
          ${read.confirmedAt === null ? html`<p>${words.nothingTaken}</p>` : ''}
          ${facts([
            [words.file, read.name],
            [words.format, words.formats[read.format]],
            [words.readAt, moment(visit, read.readAt)],
            [words.rowsLeft, String(read.problems.row)],
            [words.cellsLeft, String(read.problems.cell)],
          ])}${confirmHtml(visit, read)}
          <h2>${words.problemsTitle}</h2>${problemsHtml(visit, problems.value)}
          <h2>${words.linesTitle}</h2>`,
        caption: words.linesTitle,
        all: action === undefined ? all : null,
        empty: words.noLines,
        filters: select({
          name: 'action',
          label: words.action,
          options: [
            { value: '', words: say.frame.everything },
            ...ACTIONS.map((value) => ({ value, words: words.actions[value] })),
          ],
          value: action ?? '',
        }),
      };
    },
  });
};

/** What a file would do with the network, what is wrong with it row by row, and whether it is to be done. */
export const IMPORT_PREVIEW: Page = {
  path: `${IMPORT}/{id}`,
  access: ACTS,
  show: (visit) => shownImport(visit),
  acts: {
    confirm: async (visit, sent) => {
      const done = await confirmImport(visit.register, visit.actor, {
        import: pathId(visit),
        digest: sent.value('digest'),
      });
      return done.kind === 'refused'
        ? shownImport(visit, done)
        : { kind: 'go', to: `${visit.path}?done=imported` };
    },
  },
};
