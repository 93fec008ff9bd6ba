import { listNationService } from '../../../register/nation/products/list-nation-service.ts';
import type { NationService } from '../../../register/nation/products/product-shapes.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { changeHtml, moreIsWorse, shareWords, signed } from './change-words.ts';
import { MINISTRY_READS, nationPath, nationVehiclesBy, servicePath } from './nation-paths.ts';
import { readNation } from './nation-run.ts';
import { noNation } from './no-nation.ts';

const columnsOf = (visit: Visit): readonly Column<NationService>[] => {
  const { service, vehicles } = visit.say.nation;
  const { columns } = service;
  return [
    {
      name: 'country',
      title: columns.country,
      cell: ({ country }) =>
        country === null || country === ''
          ? vehicles.notTold
          : html`<a data-row href="${nationVehiclesBy({ figure: 'exported', country })}">${countryOf(
              visit,
              country,
            )}</a>`,
      text: ({ country }) => country,
    },
    {
      name: 'vehicles',
      title: columns.vehicles,
      figure: true,
      cell: ({ vehicles: left }) => left.toLocaleString('en'),
      text: ({ vehicles: left }) => left,
    },
    {
      name: 'alone',
      title: columns.alone,
      figure: true,
      cell: ({ alone }) => Math.round(alone).toLocaleString('en'),
      text: ({ alone }) => alone,
    },
    {
      name: 'share',
      title: columns.share,
      figure: true,
      cell: ({ alone, vehicles: left }) => shareWords(alone, left),
      text: ({ alone, vehicles: left }) => (left === 0 ? null : alone / left),
    },
    {
      name: 'change',
      title: columns.change,
      figure: true,
      cell: ({ alone, before }) =>
        before === null
          ? '–'
          : changeHtml(signed(Math.round(alone - before)), moreIsWorse(alone - before)),
      text: ({ before }) => before,
    },
    {
      name: 'outlets',
      title: columns.outlets,
      figure: true,
      cell: ({ outlets }) => (outlets === null ? '–' : outlets.toLocaleString('en')),
      text: ({ outlets }) => outlets,
    },
  ];
};

/** Vehicles that left and those that nobody near serves, by country, most left alone first. */
export const SERVICE_PAGE: Page = {
  path: servicePath,
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const { service, title } = say.nation;
    const read = await readNation(visit);
    if ('kind' in read) return read;
    const { nation } = read;
    if (nation === null) return noNation(visit, service.title);
    const { run, figures } = nation;
    return listPage(visit, {
      file: `service-${run.asOf}`,
      columns: columnsOf(visit),
      ask: (page) =>
        listNationService(register, actor, {
          ...{ ...page, run: run.id, since: 'month' },
          ...{ maker: 'all', year: 'all' },
        }),
      around: () => ({
        title: service.title,
        crumbs: [[nationPath, title]],
        above: html`<p>${service.lead(figures.nearKm)}</p>`,
        caption: service.caption,
        empty: service.empty,
      }),
    });
  }),
};
