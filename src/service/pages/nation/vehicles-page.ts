import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { listNationVehicles } from '../../../register/nation/products/list-nation-vehicles.ts';
import type { NationVehicle } from '../../../register/nation/products/product-shapes.ts';
import { html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { makerLink } from './maker-name.ts';
import {
  MINISTRY_READS,
  nationPath,
  nationVehiclePath,
  nationVehiclesPath,
  provincePath,
} from './nation-paths.ts';
import { figuresRun } from './nation-run.ts';
import { noNation } from './no-nation.ts';

const FIGURES = ['exported', 'left', 'never-plated', 'may-have-left'] as const;
type Figure = (typeof FIGURES)[number];
const DAYS = /^\d{1,5}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** The columns of vehicles behind a figure. */
export const nationVehicleColumns = (visit: Visit): readonly Column<NationVehicle>[] => {
  const { vehicles } = visit.say.nation;
  const { columns } = vehicles;
  return [
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) =>
        html`<a data-row href="${nationVehiclePath(vin)}">${vinText(vin, visit.language)}</a>`,
      text: ({ vin }) => vin,
    },
    {
      name: 'figure',
      title: columns.figure,
      cell: ({ figure }) => vehicles.figures[figure],
      text: ({ figure }) => figure,
    },
    {
      name: 'maker',
      title: columns.maker,
      cell: ({ maker }) => (maker === '' ? vehicles.notTold : makerLink(visit, maker)),
      text: ({ maker }) => maker,
    },
    {
      name: 'province',
      title: columns.province,
      cell: ({ province }) =>
        province === ''
          ? vehicles.notTold
          : html`<a href="${provincePath(province)}">${provinceWords(visit, province)}</a>`,
      text: ({ province }) => province,
    },
    {
      name: 'registeredOn',
      title: columns.registeredOn,
      cell: ({ registeredOn }) => day(visit, registeredOn),
      text: ({ registeredOn }) => registeredOn,
    },
    {
      name: 'exitedOn',
      title: columns.exitedOn,
      cell: ({ exitedOn }) => day(visit, exitedOn),
      text: ({ exitedOn }) => exitedOn,
    },
    {
      name: 'age',
      title: columns.age,
      figure: true,
      cell: ({ age }) => (age === null ? '–' : `${age}`),
      text: ({ age }) => age,
    },
    {
      name: 'letter',
      title: columns.letter,
      cell: ({ lettered }) => (lettered ? vehicles.letters.yes : vehicles.letters.no),
      text: ({ lettered }) => (lettered ? 'yes' : 'no'),
    },
    {
      name: 'country',
      title: columns.country,
      cell: ({ country }) => (country === '' ? '–' : countryOf(visit, country)),
      text: ({ country }) => country,
    },
  ];
};

const numberOf = (visit: Visit, name: string): number | undefined => {
  const typed = filterOf(visit, name);
  return typed !== undefined && DAYS.test(typed) ? Number(typed) : undefined;
};

/** What the address narrows the vehicles by; what is none of its kind counts as not told. */
const filtersOf = (visit: Visit) => {
  const figure = FIGURES.find((one) => one === filterOf(visit, 'figure'));
  const letter = (['yes', 'no'] as const).find((one) => one === filterOf(visit, 'letter'));
  const [maker, province, text, country] = ['maker', 'province', 'text', 'country'].map((name) =>
    filterOf(visit, name),
  );
  const [month, exited] = ['month', 'exited'].map((name) => {
    const typed = filterOf(visit, name) ?? '';
    return MONTH.test(typed) && parseIsoDate(`${typed}-01`) !== null ? typed : undefined;
  });
  const [ageFrom, ageTo] = ['ageFrom', 'ageTo'].map((name) => numberOf(visit, name));
  return {
    ...(figure !== undefined && { figure }),
    ...(letter !== undefined && { letter }),
    ...(maker !== undefined && { maker }),
    ...(province !== undefined && { province: province.slice(0, 2) }),
    ...(text !== undefined && { text }),
    ...(country !== undefined && { country }),
    ...(month !== undefined && { month }),
    ...(exited !== undefined && { exited }),
    ...(ageFrom !== undefined && { ageFrom }),
    ...(ageTo !== undefined && { ageTo }),
  };
};

/** The vehicles behind the figures of the last run, narrowed by what the address says. */
export const NATION_VEHICLES_PAGE: Page = {
  path: nationVehiclesPath,
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say, language } = visit;
    const { vehicles, title } = say.nation;
    const last = await figuresRun(visit);
    if ('kind' in last) return last;
    const { run } = last;
    if (run === null) return noNation(visit, vehicles.title);
    const by = filtersOf(visit);
    const every = { value: '', words: say.frame.everything };
    const typed = (name: keyof typeof vehicles.filters, type?: 'number' | 'search') =>
      field({
        name,
        label: vehicles.filters[name],
        value: filterOf(visit, name) ?? '',
        ...(type !== undefined && { type }),
      });
    return listPage(visit, {
      file: `vehicles-${run.asOf}`,
      columns: nationVehicleColumns(visit),
      ask: (page) => listNationVehicles(register, actor, { ...page, ...by, run: run.id }),
      around: () => ({
        title: vehicles.title,
        crumbs: [[nationPath, title]],
        above: html`<p class="quiet">${vehicles.asOf(dateWords(run.asOf, language))}</p>`,
        caption: vehicles.caption,
        empty: vehicles.empty,
        filters: html`${select({
          name: 'figure',
          label: vehicles.columns.figure,
          value: by.figure ?? '',
          options: [
            every,
            ...FIGURES.map((value: Figure) => ({ value, words: vehicles.figures[value] })),
          ],
        })}${select({
          name: 'letter',
          label: vehicles.columns.letter,
          value: by.letter ?? '',
          options: [
            every,
            { value: 'yes', words: vehicles.letters.yes },
            { value: 'no', words: vehicles.letters.no },
          ],
        })}${typed('province')}${typed('maker')}${typed('month')}${typed('exited')}${typed(
          'ageFrom',
          'number',
        )}${typed('ageTo', 'number')}${typed('text', 'search')}`,
      }),
    });
  }),
};
