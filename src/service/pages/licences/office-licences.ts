import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { nameExporters } from '../../../register/exporters/name-exporters.ts';
import type { Licence } from '../../../register/licences/licence-shapes.ts';
import { listLicences } from '../../../register/licences/list-licences.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { stateOptions, stateTag, stateWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { type AskPage, listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { exporterPath, licencePath, licencesPath } from '../pieces/office-paths.ts';
import { vehicleCounts } from '../pieces/vehicle-counts.ts';
import { vinFilter } from '../pieces/vin-filter.ts';
import { day } from '../pieces/when.ts';

/** A licence with the name of whoever holds it. */
type NamedLicence = Licence & { readonly holder: string };

/** Days until the last on which the licence holds; 0 on that day, null behind it. */
const daysLeft = ({ today }: Visit, { validUntil }: Licence): number | null => {
  const left = (parseIsoDate(validUntil) ?? 0) - (parseIsoDate(today) ?? 0);
  return left < 0 ? null : left;
};

const columnsOf = (visit: Visit): readonly Column<NamedLicence>[] => {
  const { exporter, officeLists } = visit.say;
  const words = { ...exporter.columns, ...officeLists.licences.columns };
  return [
    {
      name: 'number',
      title: words.number,
      cell: ({ id, number }) => html`<a data-row href="${licencePath(id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'exporter',
      title: words.exporter,
      cell: ({ exporter: id, holder }) => html`<a href="${exporterPath(id)}">${holder}</a>`,
      text: ({ holder }) => holder,
    },
    {
      name: 'state',
      title: words.state,
      cell: ({ state }) => stateTag(visit, 'licence', state),
      text: ({ state }) => stateWords('licence', state, visit.language),
    },
    {
      name: 'destination',
      title: words.destination,
      cell: ({ destination }) => countryOf(visit, destination),
      text: ({ destination }) => destination,
    },
    {
      name: 'vehicles',
      title: words.vehicles,
      cell: ({ vehicles }) => vehicleCounts(visit, 'licensedVehicle', vehicles),
      text: ({ vehicles }) => Object.values(vehicles).reduce((sum, one) => sum + one, 0),
    },
    {
      name: 'validUntil',
      title: words.validUntil,
      cell: ({ validUntil }) => day(visit, validUntil),
      text: ({ validUntil }) => validUntil,
    },
    {
      name: 'days',
      title: words.days,
      figure: true,
      cell: (licence) => `${daysLeft(visit, licence) ?? '–'}`,
      text: (licence) => daysLeft(visit, licence),
    },
  ];
};

/** Licences with the names of whoever holds them. */
const named =
  (visit: Visit, ask: AskPage<Licence>): AskPage<NamedLicence> =>
  async (page) => {
    const found = await ask(page);
    if (found.kind === 'refused') return found;
    const { items, next } = found.value;
    const exporters = [...new Set(items.map(({ exporter }) => exporter))];
    const names = await nameExporters(visit.register, visit.actor, { exporters });
    if (names.kind === 'refused') return names;
    return {
      kind: 'done',
      value: {
        items: items.map((one) => ({ ...one, holder: names.value.get(one.exporter) ?? '' })),
        next,
      },
    };
  };

/** The licences of an office, or of the nation for the ministry. */
export const OFFICE_LICENCES: Page = {
  path: licencesPath,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.officeLists.licences;
    const { columns } = say.exporter;
    const state = filterOf(visit, 'state');
    const number = filterOf(visit, 'number')?.toUpperCase();
    const vin = vinFilter(visit);
    return listPage(visit, {
      file: 'licences',
      columns: columnsOf(visit),
      ask: named(visit, (page) =>
        listLicences(register, actor, {
          ...page,
          ...(state !== undefined && { state }),
          ...(number !== undefined && { number }),
          ...vin.asked,
        }),
      ),
      around: () => ({
        title: words.title,
        caption: words.caption,
        empty: words.empty,
        islands: [KEYS_ISLAND],
        filters: html`${select({
          name: 'state',
          label: columns.state,
          options: stateOptions(visit, 'licence'),
          value: state ?? '',
        })}${field({ name: 'number', label: words.number, value: number ?? '', more: 'maxlength="40"' })}${vin.field}`,
        below: keysHtml(visit),
      }),
    });
  },
};
