import { referenceData } from '../../../reference/reference-data.ts';
import type { InputOf } from '../../../register/action.ts';
import {
  countDueDeregistrations,
  type DueDeregistration,
  listDueDeregistrations,
} from '../../../register/border/due-deregistrations.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { PageAnswer, Visit } from '../frame/page.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateWords } from '../pieces/life-words.ts';
import { type Column, list } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { MANY_FORM, manyForm } from './many-form.ts';

const PATH = '/deregistrations';
const STATES = ['open', 'overdue', 'untold'] as const;
const MOST_PRINTED = 2000; // not-law: rows of a printed list
const AT_ONCE = 500; // not-law: rows that are asked for at once

/** What a vehicle is worked by: as many columns as a clerk needs to find it in the registry's own system. */
const dueColumns = (visit: Visit): readonly Column<DueDeregistration>[] => {
  const { say, language } = visit;
  const { registry, forms } = say;
  const { columns } = registry;
  return [
    {
      name: 'plate',
      title: columns.plate,
      cell: ({ plate }) => html`<b>${plate ?? '–'}</b>`,
      text: ({ plate }) => plate,
    },
    {
      name: 'certificate',
      title: columns.certificate,
      cell: ({ certificate }) => certificate ?? '–',
      text: ({ certificate }) => certificate,
    },
    {
      name: 'vin',
      title: registry.vin,
      cell: ({ vin }) => html`<a href="${PATH}?vin=${vin}">${vinText(vin, language)}</a>`,
      text: ({ vin }) => vin,
    },
    {
      name: 'due',
      title: registry.due,
      cell: ({ due, state }) =>
        html`${day({ language }, due)} <small${state === 'overdue' ? raw(' class="stop"') : ''}>${
          state === 'untold' ? forms.dutyUntold : stateWords('duty', state, language)
        }</small>`,
      text: ({ due }) => due,
    },
    {
      name: 'exitedOn',
      title: registry.exitedOn,
      cell: ({ exitedOn, port }) =>
        html`${day({ language }, exitedOn)}<small class="reason">${port ?? ''}</small>`,
      text: ({ exitedOn }) => exitedOn,
    },
    {
      name: 'province',
      title: columns.province,
      cell: ({ province }) => provinceWords(visit, province),
      text: ({ province }) => province,
    },
    {
      name: 'exporter',
      title: columns.exporterAndLicence,
      cell: ({ exporter, licence }) => html`${exporter}<small class="reason">${licence}</small>`,
      text: ({ exporter }) => exporter,
    },
  ];
};

/** What the file holds beside the columns of the page. */
const fileColumns = ({ say }: Visit): readonly Column<DueDeregistration>[] => {
  const { columns, dutyState } = say.registry;
  return [
    { name: 'licence', title: columns.licence, cell: () => '', text: ({ licence }) => licence },
    { name: 'port', title: columns.port, cell: () => '', text: ({ port }) => port },
    { name: 'state', title: dutyState, cell: () => '', text: ({ state }) => state },
  ];
};

/** Ticks belong to the form under the list: it works without a script. */
const tickColumn = ({ say }: Visit): Column<DueDeregistration> => ({
  name: 'tick',
  title: say.registry.many.tick,
  cell: ({ vin, plate }) =>
    html`<input type="checkbox" id="f-car-${vin}" name="car" value="${vin}" form="${MANY_FORM}"><label
      class="vh" for="f-car-${vin}">${say.registry.many.tickOne(plate ?? vin)}</label>`,
});

/** What the address narrows the list by. */
const narrowed = (visit: Visit): Omit<InputOf<typeof listDueDeregistrations>, 'limit'> => {
  const state = STATES.find((one) => one === filterOf(visit, 'state'));
  const by = filterOf(visit, 'dueBy') ?? '';
  const texts = Object.fromEntries(
    (['q', 'exporter', 'licence', 'port'] as const).flatMap((name) => {
      const value = filterOf(visit, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const province = filterOf(visit, 'province');
  return {
    ...texts,
    // as people write it: 65, 新疆, Xinjiang
    ...(province !== undefined && {
      province: referenceData().provinces.find(province) ?? province,
    }),
    ...(state !== undefined && { state }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(by) && { dueBy: by }),
  };
};

const filtersHtml = (visit: Visit): Html => {
  const { registry } = visit.say;
  const { columns } = registry;
  const value = (name: string): string => filterOf(visit, name) ?? '';
  const text = (name: 'province' | 'exporter' | 'licence' | 'port'): Html =>
    field({ name, label: columns[name], value: value(name), more: 'maxlength="200"' });
  return html`${field({
    name: 'q',
    label: registry.many.find,
    value: value('q'),
    type: 'search',
    more: 'maxlength="200" spellcheck="false"',
  })}${select({
    name: 'state',
    label: registry.dueState,
    value: value('state'),
    options: [
      { value: '', words: registry.anyDue },
      ...STATES.map((one) => ({ value: one, words: registry.dueStates[one] })),
    ],
  })}${text('province')}${text('exporter')}${text('licence')}${text('port')}${field({
    name: 'dueBy',
    label: registry.dueBy,
    type: 'date',
    value: value('dueBy'),
  })}`;
};

const printPath = ({ query }: Visit): string => {
  const asked = new URLSearchParams(query);
  asked.set('as', 'print');
  asked.delete('after');
  return `${PATH}?${asked}`;
};

/** The list as it is printed: all rows that the address narrows it to, without ticks. */
export const printedList = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say, today, language } = visit;
  const { registry } = say;
  const by = narrowed(visit);
  const counted = await countDueDeregistrations(register, actor, by);
  if (counted.kind === 'refused') return counted;
  const rows: DueDeregistration[] = [];
  let cursor: string | null = null;
  do {
    const found = await listDueDeregistrations(register, actor, {
      ...by,
      limit: AT_ONCE,
      ...(cursor !== null && { cursor }),
    });
    if (found.kind === 'refused') return found;
    rows.push(...found.value.items);
    cursor = found.value.next;
  } while (cursor !== null && rows.length < MOST_PRINTED);
  return {
    kind: 'page',
    title: registry.many.printed,
    crumbs: [[PATH, registry.place]],
    body: html`<h1>${registry.many.printed}</h1><p>${dateWords(today, language)} · ${registry.many.waiting(
      counted.value.all,
      counted.value.overdue,
    )}</p>${list(visit, {
      caption: registry.dutiesCaption,
      columns: dueColumns(visit),
      rows,
      all: counted.value.all,
      empty: registry.dutiesEmpty,
    })}`,
  };
};

/**
 * The cars that left and wait, with ticks and a form for many.
 *
 * @param above what stands over the list: the box, and what is wrong with what was typed.
 */
export const dueList = (
  visit: Visit,
  { above, status }: { readonly above: Html; readonly status?: number },
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { registry } = say;
  const by = narrowed(visit);
  const may = actor.rights.includes('act');
  const columns = dueColumns(visit);
  return listPage(visit, {
    file: 'deregistrations-due',
    columns: [...columns, ...fileColumns(visit)],
    ask: (page) => listDueDeregistrations(register, actor, { ...page, ...by }),
    around: async () => {
      const counted = await countDueDeregistrations(register, actor, by);
      if (counted.kind === 'refused') return counted;
      const { all, overdue } = counted.value;
      return {
        title: registry.title,
        ...(status !== undefined && { status }),
        above: html`${above}<h2>${registry.duties}</h2><p class="lead">${registry.many.waiting(all, overdue)}</p>`,
        columns: may ? [tickColumn(visit), ...columns] : columns,
        caption: registry.dutiesCaption,
        all,
        empty: registry.dutiesEmpty,
        filters: filtersHtml(visit),
        below: html`<p class="no-print"><a href="${printPath(visit)}">${registry.many.print}</a></p>
          ${may ? manyForm(visit) : ''}<p><a href="${PATH}/entries">${registry.entries}</a></p>`,
      };
    },
  });
};
