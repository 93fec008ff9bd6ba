import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type { WithoutLetter } from '../../../register/letters/letter-shapes.ts';
import { listWithoutLetter } from '../../../register/letters/list-without-letter.ts';
import { html } from '../html.ts';
import type { Page, Visit } from '../page.ts';
import { field } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { READS } from './access.ts';
import { countryOf } from './country-of.ts';
import { COVERAGE, WITHOUT_LETTER } from './paths.ts';

/** Days between the first registration and the application. */
const daysOf = ({ registeredOn, appliedOn }: WithoutLetter): number =>
  daysBetween(parseIsoDate(registeredOn) ?? 0, parseIsoDate(appliedOn) ?? 0);

const columnsOf = (visit: Visit): readonly Column<WithoutLetter>[] => {
  const { language, say } = visit;
  const { columns } = say.manufacturer.without;
  const dayColumn = (name: 'registeredOn' | 'appliedOn' | 'exitedOn'): Column<WithoutLetter> => ({
    ...{ name, title: columns[name] },
    cell: (one) => day(visit, one[name]),
    text: (one) => one[name],
  });
  return [
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => html`<a href="/vehicles/${vin}">${vinText(vin, language)}</a>`,
      text: ({ vin }) => vin,
    },
    {
      name: 'country',
      title: columns.country,
      cell: ({ country }) => countryOf(visit, country),
      text: ({ country }) => country,
    },
    {
      name: 'days',
      title: columns.days,
      figure: true,
      cell: (one) => String(daysOf(one)),
      text: daysOf,
    },
    dayColumn('registeredOn'),
    dayColumn('appliedOn'),
    dayColumn('exitedOn'),
  ];
};

/** Cars of the manufacturer's make that left without the letter that the law asks for. */
export const WITHOUT_LETTER_PAGE: Page = {
  path: WITHOUT_LETTER,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.manufacturer.without;
    const country = filterOf(visit, 'country')?.toUpperCase();
    return listPage(visit, {
      file: 'without-letter',
      columns: columnsOf(visit),
      ask: (page) =>
        listWithoutLetter(register, actor, { ...page, ...(country !== undefined && { country }) }),
      around: () => ({
        title: words.title,
        crumbs: [[COVERAGE, say.manufacturer.coverage.title]],
        above: html`<p class="lead">${words.lead}</p><p>${words.more}</p>`,
        caption: words.caption,
        empty: words.empty,
        filters: field({
          name: 'country',
          label: words.columns.country,
          value: filterOf(visit, 'country') ?? '',
          className: 'tiny',
          more: 'maxlength="2" placeholder="KZ"',
        }),
      }),
    });
  },
};
