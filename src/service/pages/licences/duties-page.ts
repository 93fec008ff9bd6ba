import { DUTY_RULES } from '../../../domain/duties/due-days.ts';
import type { Duty } from '../../../register/duties/duty-shapes.ts';
import { stateDuty } from '../../../register/duties/judge-statement.ts';
import { listDuties } from '../../../register/duties/list-duties.ts';
import { SURRENDERED } from '../../../register/licences/surrender-licence.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { dutyStateTag, dutyStep } from '../pieces/duty-state.ts';
import { dutyTitle } from '../pieces/duty-title.ts';
import { READS } from '../pieces/exporter-access.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateOptions } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { vinFilter } from '../pieces/vin-filter.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

const STATES = ['open', 'overdue', 'stated', 'met', 'lifted'] as const;

const columnsOf = (visit: Visit): readonly Column<Duty>[] => {
  const { language, say } = visit;
  const { columns } = say.exporter;
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
      cell: ({ state }) => dutyStateTag(visit, state),
      text: ({ state }) => state,
    },
    {
      name: 'duty',
      title: columns.duty,
      cell: ({ id, rule, state }) =>
        html`${dutyTitle(visit, rule)} <span class="code">${rule}</span>${
          rule === DUTY_RULES.unused && mayTake(visit, stateDuty, dutyStep(state))
            ? html`<br><a href="/duties/${id}/state">${say.exporter.duties.state.go}</a>`
            : ''
        }`,
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
    const { register, actor, say } = visit;
    const words = say.exporter;
    const state = STATES.find((one) => one === filterOf(visit, 'state'));
    const vin = vinFilter(visit);
    return listPage(visit, {
      file: 'duties',
      columns: columnsOf(visit),
      ask: (page) =>
        listDuties(register, actor, {
          ...page,
          ...(state !== undefined && { state }),
          ...vin.asked,
        }),
      around: () => ({
        title: words.places.duties,
        above: html`<p>${words.duties.lead}</p>`,
        caption: words.byDue,
        empty: words.duties.none,
        filters: html`${select({
          name: 'state',
          label: words.columns.state,
          options: stateOptions(visit, 'duty'),
          value: state ?? '',
        })}${vin.field}`,
      }),
    });
  },
};
