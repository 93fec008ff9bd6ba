import { listDuties, type ShownDuty } from '../../../register/use-cases/duties/list-duties.ts';
import { SURRENDERED } from '../../../register/use-cases/licences/step-licence.ts';
import { html } from '../html.ts';
import type { Page, Visit } from '../page.ts';
import { field, select } from '../pieces/field.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { stateOptions, stateTag } from '../pieces/life-words.ts';
import { type Column, list, listCsv } from '../pieces/list.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { READS } from './access.ts';
import { askedPage } from './asked-page.ts';

const STATES = ['open', 'overdue', 'met', 'lifted'] as const;

const columnsOf = (visit: Visit): readonly Column<ShownDuty>[] => {
  const { language, say } = visit;
  const { columns } = say.exporter;
  const { rules } = lawReference(visit);
  return [
    {
      name: 'due',
      title: columns.due,
      cell: ({ due }) => day(visit, due),
      text: ({ due }) => due,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'duty', state),
      text: ({ state }) => state,
    },
    {
      name: 'duty',
      title: columns.duty,
      cell: ({ rule }) =>
        html`${rules.get(rule)?.title[language] ?? rule} <span class="code">${rule}</span>`,
      text: ({ rule }) => rule,
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => html`<a href="/licences?vin=${vin}">${vinText(vin, language)}</a>`,
      text: ({ vin }) => vin,
    },
    {
      name: 'ground',
      title: columns.ground,
      cell: ({ ground }) =>
        ground === SURRENDERED ? say.exporter.duties.surrendered : (ground ?? ''),
      text: ({ ground }) => ground,
    },
  ];
};

/** What an exporter owes after the licence, by the day it falls due. */
export const DUTIES_PAGE: Page = {
  path: '/duties',
  access: READS,
  show: async (visit) => {
    const { register, actor, say, query } = visit;
    const { state: asked, ...page } = askedPage(visit);
    const state = STATES.find((one) => one === asked);
    const vin = (query.get('vin') ?? '').trim();
    const found = await listDuties(register, actor, {
      ...page,
      ...(state === undefined ? {} : { state }),
      ...(vin === '' ? {} : { vin }),
    });
    if (found.kind === 'refused') return found;
    const words = say.exporter;
    const columns = columnsOf(visit);
    const { items, next } = found.value;
    if (query.get('as') === 'csv') return listCsv('duties', columns, items);
    return {
      kind: 'page',
      title: words.places.duties,
      body: html`<h1>${words.places.duties}</h1><p>${words.duties.lead}</p>
        ${list(visit, {
          caption: words.byDue,
          columns,
          rows: items,
          next,
          empty: words.duties.none,
          filters: html`${select({
            name: 'state',
            label: words.columns.state,
            options: stateOptions(visit, 'duty'),
            value: state ?? '',
          })}${field({ name: 'vin', label: words.columns.vin, value: vin, more: 'maxlength="40"' })}`,
        })}`,
    };
  },
};
