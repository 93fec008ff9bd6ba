import type { BorderVehicle } from '../../../register/border/border-shapes.ts';
import {
  listDeclarations,
  listExits,
  listReturns,
} from '../../../register/border/list-border-vehicles.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../html.ts';
import type { Page, PageAnswer, Visit } from '../page.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { refusalWords } from '../pieces/refused.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';
import { crumbsOf } from './check-page.ts';

const STATES = ['declared', 'exited', 'returned'] as const;

const LISTS = { declared: listDeclarations, exited: listExits, returned: listReturns };

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
  let wrong: Refusal | null = null;
  return listPage(visit, {
    file: `border-${state}`,
    columns: columnsOf(visit, state),
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
      filters: html`${select({
        name: 'state',
        label: customs.state,
        value: state,
        options: STATES.map((value) => ({ value, words: customs.entriesStates[value] })),
      })}${field({
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
