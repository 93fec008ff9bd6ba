import {
  type BorderVehicle,
  type ListBorderVehiclesInput,
  listBorderVehicles,
} from '../../../register/use-cases/list-border-vehicles.ts';
import { html } from '../html.ts';
import type { Page, PageAnswer, Visit } from '../page.ts';
import { field, select } from '../pieces/field.ts';
import { type Column, list, listCsv } from '../pieces/list.ts';
import { filterOf, pageOf } from '../pieces/page-of.ts';
import { refusalWords } from '../pieces/refused.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';
import { crumbsOf } from './check-page.ts';

const STATES = [
  'declared',
  'exited',
  'returned',
] as const satisfies readonly ListBorderVehiclesInput['state'][];

const exitedOnColumn = ({
  say,
  language,
}: Pick<Visit, 'say' | 'language'>): Column<BorderVehicle> => ({
  name: 'exitedOn',
  title: say.customs.exitedOn,
  cell: ({ exitedOn }) => day({ language }, exitedOn),
  text: ({ exitedOn }) => exitedOn,
});

const columnsOf = (
  { say, language }: Visit,
  state: (typeof STATES)[number],
): readonly Column<BorderVehicle>[] => [
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
  ...(state === 'declared' ? [] : [exitedOnColumn({ say, language })]),
];

const show = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { customs } = say;
  const state = STATES.find((one) => one === filterOf(visit, 'state')) ?? 'declared';
  const vin = filterOf(visit, 'vin');
  const { csv, ...asked } = pageOf(visit);
  const found = await listBorderVehicles(register, actor, {
    ...asked,
    state,
    newestFirst: true,
    ...(vin !== undefined && { vin }),
  });
  if (found.kind === 'refused' && found.field !== 'vin') return found;
  const columns = columnsOf(visit, state);
  const { items, next } = found.kind === 'done' ? found.value : { items: [], next: null };
  if (csv) return listCsv(`border-${state}`, columns, items);
  const filters = html`${select({
    name: 'state',
    label: customs.state,
    value: state,
    options: STATES.map((value) => ({ value, words: customs.entriesStates[value] })),
  })}${field({
    name: 'vin',
    label: customs.vin,
    value: vin ?? '',
    error: found.kind === 'refused' ? refusalWords(visit, found) : '',
  })}`;
  return {
    kind: 'page',
    title: customs.entriesTitle,
    crumbs: crumbsOf(visit),
    body: html`<h1>${customs.entriesTitle}</h1><p>${customs.entriesLead}</p>
      ${list(visit, {
        caption: customs.entriesStates[state],
        columns,
        rows: items,
        next,
        empty: customs.entriesEmpty,
        filters,
      })}`,
  };
};

/** What the own customs office recorded, by the state in which the cars stand. */
export const BORDER_ENTRIES_PAGE: Page = {
  path: '/border/entries',
  access: { right: 'read', parts: ['customs'] },
  show,
};
