import type { Licence } from '../../../register/licences/licence-shapes.ts';
import { listLicences } from '../../../register/licences/list-licences.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { READS } from '../pieces/exporter-access.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateOptions, stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { vehicleCounts } from '../pieces/vehicle-counts.ts';
import { vinFilter } from '../pieces/vin-filter.ts';
import { day } from '../pieces/when.ts';

const columnsOf = (visit: Visit): readonly Column<Licence>[] => {
  const { columns } = visit.say.exporter;
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a href="/licences/${id}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'licence', state),
      text: ({ state }) => state,
    },
    {
      name: 'destination',
      title: columns.destination,
      cell: ({ destination }) => countryOf(visit, destination),
      text: ({ destination }) => destination,
    },
    {
      name: 'vehicles',
      title: columns.vehicles,
      cell: ({ vehicles }) => vehicleCounts(visit, 'licensedVehicle', vehicles),
      text: ({ vehicles }) =>
        Object.entries(vehicles)
          .map(([state, count]) => `${state} ${count}`)
          .join(' '),
    },
    {
      name: 'validFrom',
      title: columns.validFrom,
      cell: ({ validFrom }) => day(visit, validFrom),
      text: ({ validFrom }) => validFrom,
    },
    {
      name: 'validUntil',
      title: columns.validUntil,
      cell: ({ validUntil }) => day(visit, validUntil),
      text: ({ validUntil }) => validUntil,
    },
  ];
};

/** The licences of an exporter, by number. */
export const LICENCES_PAGE: Page = {
  path: '/licences',
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.exporter;
    const state = filterOf(visit, 'state');
    const vin = vinFilter(visit);
    return listPage(visit, {
      file: 'licences',
      columns: columnsOf(visit),
      ask: (page) =>
        listLicences(register, actor, {
          ...page,
          ...(state !== undefined && { state }),
          ...vin.asked,
        }),
      around: () => ({
        title: words.places.licences,
        caption: words.byNumber,
        empty: words.licence.none,
        filters: html`${select({
          name: 'state',
          label: words.columns.state,
          options: stateOptions(visit, 'licence'),
          value: state ?? '',
        })}${vin.field}`,
      }),
    });
  },
};
