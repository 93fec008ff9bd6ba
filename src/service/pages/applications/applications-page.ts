import type { Application } from '../../../register/applications/application-shapes.ts';
import { type DraftOfList, listDrafts } from '../../../register/applications/filed/list-drafts.ts';
import { listApplications } from '../../../register/applications/list-applications.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { dueDay, withoutDueFrom } from '../pieces/due-day.ts';
import { READS } from '../pieces/exporter-access.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateOptions, stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { vehicleCounts } from '../pieces/vehicle-counts.ts';
import { vinFilter } from '../pieces/vin-filter.ts';
import { day } from '../pieces/when.ts';

/** So many drafts are named by their file; others by their number alone. */
const MOST_DRAFTS = 200; // not-law: rows of a list

const vehiclesOf = ({ vehicles }: Application): number =>
  Object.values(vehicles).reduce((sum, count) => sum + count, 0);

const columnsOf = (
  visit: Visit,
  drafts: ReadonlyMap<string, DraftOfList>,
): readonly Column<Application>[] => {
  const { columns } = visit.say.exporter;
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => {
        const file = drafts.get(id)?.file ?? '';
        return html`<a href="/applications/${id}">${number}</a>${
          file === '' ? '' : html`<br><small class="quiet">${file}</small>`
        }`;
      },
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'application', state),
      text: ({ state }) => state,
    },
    {
      name: 'vehicles',
      title: columns.vehicles,
      figure: true,
      cell: (one) =>
        one.version === 0 ? String(drafts.get(one.id)?.vehicles ?? '–') : String(vehiclesOf(one)),
      text: (one) => drafts.get(one.id)?.vehicles ?? vehiclesOf(one),
    },
    {
      name: 'decisions',
      title: columns.decisions,
      cell: ({ vehicles }) => vehicleCounts(visit, 'vehicleDecision', vehicles),
      text: ({ vehicles }) =>
        Object.entries(vehicles)
          .map(([state, count]) => `${state} ${count}`)
          .join(' '),
    },
    {
      name: 'appliedOn',
      title: columns.appliedOn,
      cell: ({ appliedOn }) => day(visit, appliedOn),
      text: ({ appliedOn }) => appliedOn,
    },
    {
      name: 'due',
      title: columns.officeDue,
      cell: (one) => dueDay(visit, one),
      text: ({ due }) => due,
    },
    {
      name: 'dueFrom',
      title: columns.dueFrom,
      cell: ({ dueFrom }) => day(visit, dueFrom),
      text: ({ dueFrom }) => dueFrom,
    },
  ];
};

/** The applications of an exporter, the newest first. */
export const APPLICATIONS_PAGE: Page = {
  path: '/applications',
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.exporter;
    const state = filterOf(visit, 'state');
    const drafts = await listDrafts(register, actor, { limit: MOST_DRAFTS });
    if (drafts.kind === 'refused') return drafts;
    const columns = columnsOf(
      visit,
      new Map(drafts.value.items.map((one) => [one.application, one])),
    );
    const vin = vinFilter(visit);
    return listPage(visit, {
      file: 'applications',
      columns,
      ask: (page) =>
        listApplications(register, actor, {
          ...page,
          ...(state !== undefined && { state }),
          ...vin.asked,
        }),
      around: () => ({
        title: words.places.applications,
        above: html`<p><a class="button" href="/applications/new">${words.newApplication.title}</a></p>`,
        caption: words.newestFirst,
        columns: withoutDueFrom(columns),
        empty:
          vin.asked.ending === undefined ? words.application.none : words.application.noVehicles,
        filters: html`${select({
          name: 'state',
          label: words.columns.state,
          options: stateOptions(visit, 'application'),
          value: state ?? '',
        })}${vin.field}`,
      }),
    });
  },
};
