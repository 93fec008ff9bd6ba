import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listProductionLists } from '../../../register/letters/production/list-production-lists.ts';
import { listProductionProblems } from '../../../register/letters/production/list-production-problems.ts';
import type {
  ProductionList,
  ProductionProblem,
} from '../../../register/letters/production/production-shapes.ts';
import { takeProductionList } from '../../../register/letters/production/take-production-list.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import type { SentFile } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { checks } from '../pieces/checks.ts';
import { errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { ACTS } from '../pieces/manufacturer-access.ts';
import { PRODUCTION, REQUESTS } from '../pieces/manufacturer-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { unreadableWords } from '../pieces/unreadable-words.ts';
import { FILE_LIMIT } from '../pieces/upload-form.ts';
import { moment } from '../pieces/when.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

const listPath = (id: string): string => `${PRODUCTION}/${id}`;

/** Takes a file that was sent, by way of a file of this machine that is removed again. */
const taken = async (
  { register, actor }: Visit,
  { name, bytes }: SentFile,
  replace: boolean,
): Promise<Outcome<ProductionList>> => {
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-production-'));
  try {
    const path = join(folder, 'cars');
    await writeFile(path, bytes, { mode: 0o600 });
    const digest = createHash('sha256').update(bytes).digest('hex');
    return await takeProductionList(register, actor, { name, replace, file: { path, digest } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const shown = (visit: Visit, error = ''): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { production: words, requests } = say.manufacturer;
  const columns: readonly Column<ProductionList>[] = [
    {
      name: 'name',
      title: words.name,
      cell: ({ id, name }) => html`<a data-row href="${listPath(id)}">${name}</a>`,
      text: ({ name }) => name,
    },
    {
      name: 'handedInAt',
      title: words.on,
      cell: ({ handedInAt }) => moment(visit, handedInAt),
      text: ({ handedInAt }) => handedInAt,
    },
    {
      name: 'replaces',
      title: words.replaces,
      cell: ({ replaces }) => (replaces ? words.replaced : words.added),
      text: ({ replaces }) => String(replaces),
    },
    ...(['rows', 'taken', 'problems'] as const).map(
      (name): Column<ProductionList> => ({
        name,
        title: words[name],
        cell: (list) => String(list[name]),
        text: (list) => String(list[name]),
      }),
    ),
  ];
  return listPage(visit, {
    file: 'production-lists',
    columns,
    ask: (page) => listProductionLists(register, actor, page),
    around: () => ({
      title: words.title,
      crumbs: [[REQUESTS, requests.title]],
      status: error === '' ? 200 : UNPROCESSABLE,
      above: html`${errorSummary(visit, error === '' ? {} : { file: error })}<p class="lead">${words.lead}</p>
        ${form({
          act: 'upload',
          to: PRODUCTION,
          files: true,
          body: html`${field({
            name: 'file',
            label: words.file,
            hint: words.fileHint,
            type: 'file',
            required: true,
            error,
            more: 'accept=".csv,.tsv,.xlsx,.txt"',
          })}${checks({
            name: 'replace',
            legend: words.replaces,
            options: [{ value: 'yes', words: words.replace }],
            taken: [],
          })}<p class="quiet">${words.replaceHint}</p><button>${words.go}</button>`,
        })}`,
      caption: words.caption,
      empty: words.empty,
    }),
  });
};

/** The lists of what a manufacturer built: one is handed in, and each says what became of its rows. */
export const PRODUCTION_PAGE: Page = {
  path: PRODUCTION,
  access: ACTS,
  formLimit: FILE_LIMIT,
  show: (visit) => shown(visit),
  acts: {
    upload: async (visit, sent) => {
      const file = sent.file('file');
      if (file === null) return shown(visit, visit.say.manufacturer.production.noFile);
      const done = await taken(visit, file, sent.value('replace') === 'yes');
      if (done.kind === 'refused') return shown(visit, unreadableWords(visit, done));
      return { kind: 'go', to: listPath(done.value.id) };
    },
  },
};

/** One list: how many rows were taken, and what was wrong with the others. */
export const PRODUCTION_LIST_PAGE: Page = {
  path: listPath('{id}'),
  access: ACTS,
  show: async (visit) => {
    const { register, actor, say, language } = visit;
    const { production: words } = say.manufacturer;
    const list = pathId(visit);
    const lists = await listProductionLists(register, actor, { limit: 500 }); // not-law: rows of a page
    if (lists.kind === 'refused') return lists;
    const one = lists.value.items.find(({ id }) => id === list);
    if (one === undefined) return { kind: 'refused', code: 'not-found', field: 'list', values: {} };
    const column = (
      name: 'row' | 'field' | 'value' | 'remedy',
      text: (problem: ProductionProblem) => string,
    ): Column<ProductionProblem> => ({ name, title: words[name], cell: text, text });
    return listPage(visit, {
      file: 'production-problems',
      columns: [
        column('row', ({ row }) => String(row)),
        column('field', ({ field: of }) => of),
        column('value', ({ value }) => value),
        column('remedy', ({ remedy }) => remedy[language]),
      ],
      ask: (page) => listProductionProblems(register, actor, { list, ...page }),
      around: () => ({
        title: words.problemsTitle(one.name),
        crumbs: [[PRODUCTION, words.title]],
        above: html`<div class="done" role="status"><p class="lead">${words.problemsLead(one)}</p></div>
          <p><a class="button" href="${REQUESTS}">${say.manufacturer.requests.title}</a></p>`,
        caption: words.problems,
        all: one.problems,
        empty: words.problemsEmpty,
      }),
    });
  },
};
