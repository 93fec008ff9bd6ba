import type { MakerDuty } from '../../../domain/duties/maker-duty.ts';
import type { InputOf } from '../../../register/action.ts';
import { listMakerDuties } from '../../../register/outlets/list-maker-duties.ts';
import { html } from '../html.ts';
import { countryOf, countryOptions } from '../manufacturer/country-of.ts';
import type { Page, Visit } from '../page.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { day } from '../pieces/when.ts';
import { MAKER_DUTIES } from './letter-paths.ts';

const YEAR = /^20\d\d$/;
const STATES = ['met', 'overdue', 'not-shown', 'not-asked'] as const;
const TONES = { met: 'good', overdue: 'stop', 'not-shown': 'care', 'not-asked': '' } as const;

const makerOf = ({ register, language }: Visit, id: string): string => {
  const { makers } = register.engine.reader({ today: 0, everything: false }).reference;
  const maker = makers.byId(id);
  if (maker === null) return id;
  return language === 'zh' || maker.nameEn === '' ? maker.legalName : maker.nameEn;
};

/** Columns of the duties of manufacturers. */
export const dutyColumns = (visit: Visit): readonly Column<MakerDuty>[] => {
  const { duties } = visit.say.letterWork;
  const yesNo = (value: boolean | null): string =>
    value === null ? duties.notTold : value ? duties.yes : duties.no;
  const state = (name: 'capacity' | 'outletList', title: string): Column<MakerDuty> => ({
    name,
    title,
    cell: (duty) =>
      html`<span class="tag ${TONES[duty[name]]}">${duties.states[duty[name]]}</span>`,
    text: (duty) => duty[name],
  });
  return [
    {
      name: 'country',
      title: duties.country,
      cell: ({ country }) => countryOf(visit, country),
      text: ({ country }) => country,
    },
    {
      name: 'maker',
      title: duties.maker,
      cell: ({ maker }) => makerOf(visit, maker),
      text: ({ maker }) => maker,
    },
    {
      name: 'vehicles',
      title: duties.vehicles,
      figure: true,
      cell: ({ vehicles }) => html`${vehicles}`,
      text: ({ vehicles }) => vehicles,
    },
    {
      name: 'outlets',
      title: duties.outlets,
      figure: true,
      cell: ({ outlets }) => html`${outlets ?? duties.notTold}`,
      text: ({ outlets }) => outlets,
    },
    {
      name: 'reported',
      title: duties.reported,
      figure: true,
      cell: ({ reported }) => html`${reported ?? duties.notTold}`,
      text: ({ reported }) => reported,
    },
    {
      name: 'qualified',
      title: duties.qualified,
      cell: ({ qualified }) => yesNo(qualified),
      text: ({ qualified }) => (qualified === null ? null : String(qualified)),
    },
    state('capacity', duties.capacity),
    state('outletList', duties.list),
    {
      name: 'publishedOn',
      title: duties.publishedOn,
      cell: ({ publishedOn }) => (publishedOn === null ? '–' : day(visit, publishedOn)),
      text: ({ publishedOn }) => publishedOn,
    },
    { name: 'url', title: 'URL', cell: ({ url }) => url ?? '–', text: ({ url }) => url },
  ];
};

const askedOf = (visit: Visit): InputOf<typeof listMakerDuties> => {
  const year = filterOf(visit, 'year');
  const country = filterOf(visit, 'country');
  return {
    ...(year !== undefined && YEAR.test(year) ? { year: Number(year) } : {}),
    ...(country === undefined ? {} : { country }),
  };
};

/** Which manufacturers, whose cars left in a year, reported their outlets and published them: for the ministry. */
export const MAKER_DUTIES_PAGE: Page = {
  path: MAKER_DUTIES,
  access: { right: 'read', parts: ['ministry'] },
  show: async (visit) => {
    const { register, actor, say, query } = visit;
    const { duties } = say.letterWork;
    const found = await listMakerDuties(register, actor, askedOf(visit));
    if (found.kind === 'refused') return found;
    const { year, items } = found.value;
    const wanted = STATES.find((one) => one === query.get('capacity'));
    const rows = wanted === undefined ? items : items.filter(({ capacity }) => capacity === wanted);
    const countries = [...new Set(items.map(({ country }) => country))];
    const met = items.filter(({ capacity }) => capacity === 'met').length;
    const listed = items.filter(({ outletList }) => outletList === 'met').length;
    return listPage(visit, {
      file: `maker-duties-${year}`,
      columns: dutyColumns(visit),
      ask: pagesOf(rows),
      around: () => ({
        title: duties.title,
        above: html`<p class="lead">${duties.lead(year)}</p>
          <p>${duties.figures(items.length, met, listed)}</p><p class="quiet">${duties.basis}</p>`,
        caption: duties.caption,
        all: rows.length,
        empty: duties.empty,
        filters: html`${field({
          name: 'year',
          label: duties.year,
          value: String(year),
          className: 'tiny',
          more: 'maxlength="4" inputmode="numeric"',
        })}${select({
          name: 'country',
          label: duties.country,
          options: countryOptions(visit, countries),
          value: query.get('country') ?? '',
        })}${select({
          name: 'capacity',
          label: duties.capacityState,
          options: [
            { value: '', words: say.frame.everything },
            ...STATES.map((value) => ({ value, words: duties.states[value] })),
          ],
          value: wanted ?? '',
        })}`,
      }),
    });
  },
};
