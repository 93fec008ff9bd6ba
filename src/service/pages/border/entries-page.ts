import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type { BorderVehicle } from '../../../register/border/border-shapes.ts';
import { listExits, listReturns } from '../../../register/border/list-border-vehicles.ts';
import { listWaitingExits, type WaitingExit } from '../../../register/border/list-waiting-exits.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { refusalWords } from '../pieces/refused.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';
import { crumbsOf } from './check-page.ts';

const STATES = ['declared', 'exited', 'returned'] as const;

const LISTS = { exited: listExits, returned: listReturns };

const exitedOnColumn = ({
  say,
  language,
}: Pick<Visit, 'say' | 'language'>): Column<BorderVehicle> => ({
  name: 'exitedOn',
  title: say.customs.exitedOn,
  cell: ({ exitedOn }) => day({ language }, exitedOn),
  text: ({ exitedOn }) => exitedOn,
});

const columnsOf = ({ say, language }: Visit): readonly Column<BorderVehicle>[] => [
  {
    name: 'vin',
    title: say.customs.vin,
    cell: ({ vin }) => html`<a href="/border?q=${vin}">${vinText(vin, language)}</a>`,
    text: ({ vin }) => vin,
  },
  {
    name: 'recordedAt',
    title: say.customs.recordedAt,
    cell: ({ steppedAt }) => moment({ language }, steppedAt),
    text: ({ steppedAt }) => steppedAt,
  },
  exitedOnColumn({ say, language }),
];

/** Whole days since a day. */
const daysSince = ({ today }: Visit, on: string): number =>
  daysBetween(parseIsoDate(on) ?? 0, parseIsoDate(today) ?? 0);

const waitingColumns = (visit: Visit): readonly Column<WaitingExit>[] => {
  const { say, language } = visit;
  const { waiting, vin, declaredOn } = say.customs;
  const stateWords = ({ hold, overdue }: WaitingExit): string =>
    hold === null ? (overdue ? waiting.overdue : waiting.inTime) : waiting.held(hold);
  return [
    {
      name: 'vin',
      title: vin,
      cell: (row) => html`<a href="/border?q=${row.vin}">${vinText(row.vin, language)}</a>`,
      text: (row) => row.vin,
    },
    {
      name: 'due',
      title: waiting.due,
      cell: (row) =>
        html`${day({ language }, row.due ?? row.validUntil)}<br><span class="tag ${
          row.hold !== null || row.overdue ? 'stop' : ''
        }">${stateWords(row)}</span>`,
      text: ({ due, validUntil }) => due ?? validUntil,
    },
    {
      name: 'state',
      title: waiting.state,
      cell: () => '',
      text: stateWords,
    },
    {
      name: 'entryNumber',
      title: waiting.entry,
      cell: ({ entryNumber }) => entryNumber,
      text: ({ entryNumber }) => entryNumber,
    },
    {
      name: 'declaredOn',
      title: declaredOn,
      cell: (row) =>
        html`${day({ language }, row.declaredOn)}<br><small>${waiting.since(daysSince(visit, row.declaredOn))}</small>`,
      text: (row) => row.declaredOn,
    },
    {
      name: 'licence',
      title: waiting.licence,
      cell: ({ licence }) =>
        html`<a href="/border?q=${encodeURIComponent(licence)}">${licence}</a>`,
      text: ({ licence }) => licence,
    },
  ];
};

/** What was declared and has not left, by the day by which it leaves: what is late stands first. */
const showWaiting = (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { customs } = say;
  return listPage(visit, {
    file: 'border-declared',
    columns: waitingColumns(visit),
    ask: (page) => listWaitingExits(register, actor, page),
    around: () => ({
      title: customs.entriesTitle,
      crumbs: crumbsOf(visit),
      above: html`<p>${customs.entriesLead}</p>`,
      columns: waitingColumns(visit).filter(({ name }) => name !== 'state'),
      caption: `${customs.waiting.title}${visit.language === 'zh' ? '，' : ', '}${customs.waiting.caption}`,
      empty: customs.entriesEmpty,
      filters: stateFilter(visit, 'declared'),
    }),
  });
};

const stateFilter = ({ say }: Visit, value: string): Html =>
  select({
    name: 'state',
    label: say.customs.state,
    value,
    options: STATES.map((one) => ({ value: one, words: say.customs.entriesStates[one] })),
  });

const show = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { customs } = say;
  const state = STATES.find((one) => one === filterOf(visit, 'state')) ?? 'declared';
  if (state === 'declared') return showWaiting(visit);
  const vin = filterOf(visit, 'vin');
  let wrong: Refusal | null = null;
  return listPage(visit, {
    file: `border-${state}`,
    columns: columnsOf(visit),
    ask: async (page) => {
      const found = await LISTS[state](register, actor, {
        ...page,
        newestFirst: true,
        ...(vin !== undefined && { vin }),
      });
      if (found.kind === 'done' || found.field !== 'vin') return found;
      wrong = found;
      return pagesOf<BorderVehicle>([])(page);
    },
    around: () => ({
      title: customs.entriesTitle,
      crumbs: crumbsOf(visit),
      above: html`<p>${customs.entriesLead}</p>`,
      caption: customs.entriesStates[state],
      empty: customs.entriesEmpty,
      filters: html`${stateFilter(visit, state)}${field({
        name: 'vin',
        label: customs.vin,
        value: vin ?? '',
        error: wrong === null ? '' : refusalWords(visit, wrong),
      })}`,
    }),
  });
};

/** What the own customs office recorded, by the state in which the cars stand. */
export const BORDER_ENTRIES_PAGE: Page = {
  path: '/border/entries',
  access: { right: 'read', parts: ['customs'] },
  show,
};
