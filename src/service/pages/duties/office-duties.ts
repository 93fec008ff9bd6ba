import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { countDuties } from '../../../register/duties/count-duties.ts';
import type { Duty } from '../../../register/duties/duty-shapes.ts';
import { listDuties } from '../../../register/duties/list-duties.ts';
import { nameExporters } from '../../../register/exporters/name-exporters.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { dutyStateTag } from '../pieces/duty-state.ts';
import { inOffice } from '../pieces/in-area.ts';
import { lawReference } from '../pieces/law-reference.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { dutiesPath, exporterPath } from '../pieces/office-paths.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

/** A duty with the name of who owes it. */
type Named = Duty & { readonly name: string };

/** Days since a day, 0 where it is not over. */
const overdueBy = ({ today }: Visit, due: string): number =>
  Math.max(0, daysBetween(parseIsoDate(due) ?? 0, parseIsoDate(today) ?? 0));

const columnsOf = (visit: Visit): readonly Column<Named>[] => {
  const { language, say } = visit;
  const { columns } = say.referralWork.duties;
  const { rules } = lawReference(visit);
  return [
    {
      name: 'due',
      title: columns.due,
      cell: ({ due }) => day(visit, due),
      text: ({ due }) => due,
    },
    {
      name: 'days',
      title: columns.days,
      figure: true,
      cell: ({ due, state }) =>
        state === 'overdue' ? html`<b class="stop">${overdueBy(visit, due)}</b>` : '',
      text: ({ due, state }) => (state === 'overdue' ? overdueBy(visit, due) : 0),
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => dutyStateTag(visit, state),
      text: ({ state }) => state,
    },
    {
      name: 'exporter',
      title: columns.exporter,
      cell: ({ exporter, name }) => html`<a href="${exporterPath(exporter)}">${name}</a>`,
      text: ({ name }) => name,
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => vinText(vin, language),
      text: ({ vin }) => vin,
    },
    {
      name: 'duty',
      title: columns.duty,
      cell: ({ id, rule }) =>
        html`<a data-row href="/duties/${id}">${rules.get(rule)?.title[language] ?? rule}</a>`,
      text: ({ rule }) => rule,
    },
  ];
};

/** What exporters owe after their licences, for the office that looks after them: the longest overdue first. */
export const OFFICE_DUTIES: Page = inOffice({
  path: dutiesPath,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const { duties: words } = say.referralWork;
    return listPage<Named>(visit, {
      file: 'duties',
      columns: columnsOf(visit),
      ask: async (page) => {
        const found = await listDuties(register, actor, { ...page, due: true });
        if (found.kind === 'refused') return found;
        const names = await nameExporters(register, actor, {
          exporters: found.value.items.map(({ exporter }) => exporter),
        });
        if (names.kind === 'refused') return names;
        const { items, next } = found.value;
        return {
          kind: 'done',
          value: {
            items: items.map((one) => ({ ...one, name: names.value.get(one.exporter) ?? '' })),
            next,
          },
        };
      },
      around: async () => {
        const counted = await countDuties(register, actor);
        if (counted.kind === 'refused') return counted;
        return {
          title: words.title,
          above: html`<p class="lead">${words.lead(counted.value.overdue)}</p>${
            counted.value.untold === 0
              ? ''
              : html`<p class="note">${say.forms.dutiesUntold(counted.value.untold)}</p>`
          }`,
          caption: words.caption,
          all: counted.value.due,
          empty: words.empty,
        };
      },
    });
  },
});
