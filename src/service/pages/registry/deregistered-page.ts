import type { BorderVehicle } from '../../../register/border/border-shapes.ts';
import { listDeregistrations } from '../../../register/border/list-border-vehicles.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../html.ts';
import type { Page, PageAnswer, Visit } from '../page.ts';
import { field } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { refusalWords } from '../pieces/refused.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';

const columnsOf = ({ say, language }: Visit): readonly Column<BorderVehicle>[] => [
  {
    name: 'vin',
    title: say.registry.vin,
    cell: ({ vin }) => html`<a href="/deregistrations?vin=${vin}">${vinText(vin, language)}</a>`,
    text: ({ vin }) => vin,
  },
  {
    name: 'recordedAt',
    title: say.registry.recordedAt,
    cell: ({ steppedAt }) => moment({ language }, steppedAt),
    text: ({ steppedAt }) => steppedAt,
  },
  {
    name: 'exitedOn',
    title: say.registry.exitedOn,
    cell: ({ exitedOn }) => day({ language }, exitedOn),
    text: ({ exitedOn }) => exitedOn,
  },
];

const show = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { registry } = say;
  const vin = filterOf(visit, 'vin');
  const { entries, entriesLead, entriesEmpty, place } = registry;
  let wrong: Refusal | null = null;
  return listPage(visit, {
    file: 'deregistered',
    columns: columnsOf(visit),
    ask: async (page) => {
      const found = await listDeregistrations(register, actor, {
        ...page,
        newestFirst: true,
        ...(vin !== undefined && { vin }),
      });
      if (found.kind === 'done' || found.field !== 'vin') return found;
      wrong = found;
      return pagesOf<BorderVehicle>([])(page);
    },
    around: () => ({
      title: entries,
      crumbs: [['/deregistrations', place]],
      above: html`<p>${entriesLead}</p>`,
      caption: entries,
      empty: entriesEmpty,
      filters: field({
        name: 'vin',
        label: registry.vin,
        value: vin ?? '',
        error: wrong === null ? '' : refusalWords(visit, wrong),
      }),
    }),
  });
};

/** What the own registry deregistered. */
export const DEREGISTERED_PAGE: Page = {
  path: '/deregistrations/entries',
  access: { right: 'read', parts: ['registry'] },
  show,
};
