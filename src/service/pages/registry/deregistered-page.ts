import {
  type BorderVehicle,
  listBorderVehicles,
} from '../../../register/use-cases/list-border-vehicles.ts';
import { html } from '../html.ts';
import type { Page, PageAnswer, Visit } from '../page.ts';
import { field } from '../pieces/field.ts';
import { type Column, list, listCsv } from '../pieces/list.ts';
import { filterOf, pageOf } from '../pieces/page-of.ts';
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
  const { csv, ...asked } = pageOf(visit);
  const found = await listBorderVehicles(register, actor, {
    ...asked,
    state: 'deregistered',
    newestFirst: true,
    ...(vin !== undefined && { vin }),
  });
  if (found.kind === 'refused' && found.field !== 'vin') return found;
  const { items, next } = found.kind === 'done' ? found.value : { items: [], next: null };
  const columns = columnsOf(visit);
  if (csv) return listCsv('deregistered', columns, items);
  const filters = field({
    name: 'vin',
    label: registry.vin,
    value: vin ?? '',
    error: found.kind === 'refused' ? refusalWords(visit, found) : '',
  });
  const { entries, entriesLead, entriesEmpty, place } = registry;
  return {
    kind: 'page',
    title: entries,
    crumbs: [['/deregistrations', place]],
    body: html`<h1>${entries}</h1><p>${entriesLead}</p>${list(visit, {
      ...{ caption: entries, columns, rows: items, next },
      empty: entriesEmpty,
      filters,
    })}`,
  };
};

/** What the own registry deregistered. */
export const DEREGISTERED_PAGE: Page = {
  path: '/deregistrations/entries',
  access: { right: 'read', parts: ['registry'] },
  show,
};
