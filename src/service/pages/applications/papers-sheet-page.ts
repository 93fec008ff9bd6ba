import { askAboutApplication } from '../../../register/applications/ask-about-application.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import {
  CELL_STATES,
  listPapersSheet,
  type VehiclePapers,
} from '../../../register/papers/list-papers-sheet.ts';
import {
  type AccountOnPaper,
  PAPERS_OF_ACCOUNTS,
} from '../../../register/papers/papers-of-accounts.ts';
import { confirmPapersSeen } from '../../../register/verdicts/confirm-papers-seen.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { accountWords } from '../pieces/account-words.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { isMine } from '../pieces/lock-note.ts';
import { mayTake } from '../pieces/may-take.ts';
import {
  applicationPath,
  paperPath,
  papersPath,
  vehiclePapersPath,
  vehiclePath,
} from '../pieces/office-paths.ts';
import { paperTexts } from '../pieces/paper-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { maySee } from './paper-seen.ts';
import { paperStateHtml } from './paper-state.ts';

/** The tick of every column at once. */
const ALL = 'all';

const ROWS = 200; // not-law: rows of a page

type Cell = VehiclePapers['cells'][number];

const ACCOUNTS = Object.keys(PAPERS_OF_ACCOUNTS) as AccountOnPaper[];

/** A row to sign and the paper beside which it was seen, as one value of a form. */
const markOf = ({ rows, paper }: Cell): string => `${paper} ${rows.join(' ')}`;

/** Whether a cell is ticked among many: what contradicts something, and a letter, are looked at alone. */
const isForMany = ({ account, state }: Cell): boolean =>
  state === 'handed-in' && account !== 'letter';

/** What an account's paper is called: by its kind, or by the account where several kinds show it. */
const columnWords = (visit: Visit, account: AccountOnPaper): string => {
  const [kind, ...others] = PAPERS_OF_ACCOUNTS[account];
  return others.length === 0 ? paperTexts(visit).kinds[kind] : accountWords(visit, account);
};

const columnsOf = (
  visit: Visit,
  {
    application,
    vehicles,
    may,
  }: {
    readonly application: string;
    readonly vehicles: readonly VehiclePapers[];
    readonly may: boolean;
  },
): readonly Column<VehiclePapers>[] => {
  const { sheet: words, states } = visit.say.paperWork;
  const ticked = visit.query.get('tick');
  const cellOf = ({ cells }: VehiclePapers, name: string): Cell | undefined =>
    cells.find(({ account }) => account === name);
  const stated = ACCOUNTS.filter((name) => vehicles.some((one) => cellOf(one, name) !== undefined));
  const cellHtml = (row: VehiclePapers, name: AccountOnPaper): Html => {
    const cell = cellOf(row, name);
    if (cell === undefined) return html`<span class="quiet">${words.notStated}</span>`;
    const state = paperStateHtml(visit, cell.state);
    const shown =
      cell.paper === null
        ? state
        : html`<a href="${paperPath(application, cell.paper, { vin: row.vin })}">${state}</a>`;
    if (!may || !isForMany(cell)) return shown;
    return html`<input type="checkbox" form="sheet" name="cell" value="${markOf(cell)}"
      aria-label="${words.choose(row.vin, columnWords(visit, name))}"${raw(
        ticked === name || ticked === ALL ? ' checked' : '',
      )}> ${shown}`;
  };
  return [
    {
      name: 'vin',
      title: words.vin,
      cell: ({ vin, cells }) =>
        html`<a data-row href="${
          cells.some(({ paper }) => paper !== null)
            ? vehiclePapersPath(application, vin)
            : vehiclePath(application, vin)
        }">${vinText(vin, visit.language)}</a>`,
      text: ({ vin }) => vin,
    },
    ...stated.map((name) => ({
      name,
      title: columnWords(visit, name),
      cell: (row: VehiclePapers) => cellHtml(row, name),
      text: (row: VehiclePapers) => {
        const cell = cellOf(row, name);
        return cell === undefined ? words.notStated : states[cell.state];
      },
    })),
  ];
};

const tickLinks = (visit: Visit, vehicles: readonly VehiclePapers[]): Html => {
  const { sheet: words } = visit.say.paperWork;
  const waits = ACCOUNTS.flatMap((name) => {
    const count = vehicles.filter(({ cells }) =>
      cells.some((cell) => cell.account === name && isForMany(cell)),
    ).length;
    return count === 0 ? [] : [{ name, count }];
  });
  const to = (name: string | null): string => {
    const query = new URLSearchParams(visit.query);
    query.delete('tick');
    query.delete('signed');
    if (name !== null) query.set('tick', name);
    return `${visit.path}?${query}`;
  };
  if (waits.length === 0) return html``;
  return html`<p class="ticks">${words.tick}: ${waits.map(
    ({ name, count }) => html`<a href="${to(name)}">${columnWords(visit, name)} (${count})</a> `,
  )}${
    waits.length > 1
      ? html`<a href="${to(ALL)}">${words.tickAll(waits.reduce((sum, { count }) => sum + count, 0))}</a> `
      : ''
  }${visit.query.has('tick') ? html`<a href="${to(null)}">${words.untick}</a>` : ''}</p>`;
};

const showSheet = atOneMoment(async (visit) => {
  const { register, actor, params, say, query } = visit;
  const { paperWork, officer } = say;
  const { sheet: words } = paperWork;
  const id = params['id'] ?? '';
  const application = await getApplication(register, actor, { application: id });
  if (application.kind === 'refused') return application;
  const found = await listPapersSheet(register, actor, { application: id });
  if (found.kind === 'refused') return found;
  const { vehicles } = found.value;
  const wanted = filterOf(visit, 'papers');
  const shown =
    wanted === undefined
      ? vehicles
      : vehicles.filter(({ cells }) => cells.some(({ state }) => state === wanted));
  const may = maySee(visit, application.value);
  const cells = vehicles.flatMap((one) => one.cells);
  const count = (state: Cell['state']): number => cells.filter((one) => one.state === state).length;
  const counts = {
    ...{ told: count('told'), none: count('none'), 'handed-in': count('handed-in') },
    ...{ seen: count('seen'), signed: count('signed') },
  };
  const asks =
    counts.none > 0 &&
    isMine(visit, application.value) &&
    mayTake(visit, askAboutApplication, application.value.state);
  const signed = Number(query.get('signed'));
  return listPage(visit, {
    file: `${application.value.number}-papers`,
    columns: columnsOf(visit, { application: id, vehicles, may }),
    rows: ROWS,
    ask: pagesOf(shown),
    around: () => ({
      title: words.title,
      crumbs: [
        ['/queue', officer.queue.title],
        [applicationPath(id), application.value.number],
      ],
      islands: [KEYS_ISLAND],
      above: html`${
        Number.isInteger(signed) && signed > 0
          ? html`<div class="done" role="status"><p>${words.signed(signed)}</p></div>`
          : ''
      }<p class="lead">${words.lead(counts)}</p>
      ${
        asks
          ? html`<div class="buttons"><a class="button second" href="${applicationPath(id)}/ask?missing=all"
            data-key="a">${paperWork.ask.all(counts.none)}</a></div>`
          : ''
      }${may ? tickLinks(visit, shown) : ''}`,
      caption: words.caption,
      all: wanted === undefined ? vehicles.length : null,
      empty: words.empty,
      filters: select({
        name: 'papers',
        label: words.filter,
        options: [
          { value: '', words: say.frame.everything },
          ...CELL_STATES.map((value) => ({ value, words: paperWork.states[value] })),
        ],
        value: wanted ?? '',
      }),
      below: html`${
        may && counts['handed-in'] > 0
          ? form({
              ...{ act: 'seen', id: 'sheet', className: 'sheet-bar' },
              body: html`<button data-key="x">${words.go}</button><small>${words.follows}</small>`,
            })
          : ''
      }${keysHtml(visit)}`,
    }),
  });
});

/** The vehicles of an application by their papers, to look at one by one or to tick many of a kind. */
export const PAPERS_SHEET_PAGE: Page = {
  path: '/queue/applications/{id}/papers',
  access: { right: 'read', parts: ['office'] },
  show: showSheet,
  acts: {
    seen: async ({ register, actor, params }, sent) => {
      const application = params['id'] ?? '';
      const onPages = sent.all('cell').flatMap((cell) => {
        const [paper = '', ...rows] = cell.split(' ');
        return rows.map((row) => ({ row, paper, page: 1 }));
      });
      if (onPages.length === 0) return { kind: 'go', to: papersPath(application) };
      const rows = onPages.map(({ row }) => row);
      const done = await confirmPapersSeen(register, actor, { application, rows, onPages });
      return done.kind === 'refused'
        ? done
        : { kind: 'go', to: `${papersPath(application)}?signed=${done.value.seen}` };
    },
  },
};
