import type { CoverageLine } from '../../../register/outlets/outlet-shapes.ts';
import { readCoverage } from '../../../register/outlets/read-coverage.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import { COVERAGE, NETWORK, WITHOUT_LETTER } from '../pieces/manufacturer-paths.ts';
import { day } from '../pieces/when.ts';

const JUDGED = ['none', 'thin', 'good'] as const;
const TONES = { none: 'stop', thin: 'care', good: 'good' } as const;
const COUNTRIES = 300; // not-law: rows of a page
const FIRST_YEAR = 2012;
const LAST_YEAR = 2100;
const DRAWN = 12; // not-law: bars of a picture
const BAR = { name: 208, width: 420, step: 26, height: 14 } as const; // not-law: pixels

const yearOf = (visit: Visit): number => {
  const asked = Number(filterOf(visit, 'year') ?? '');
  const now = Number(visit.today.slice(0, visit.today.indexOf('-')));
  return Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= LAST_YEAR ? asked : now;
};

/** Cars by country as bars, each with its figure and how it is judged: never by colour alone. */
const barsHtml = (visit: Visit, lines: readonly CoverageLine[]): Html => {
  const words = visit.say.manufacturer.coverage;
  const drawn = lines.filter(({ cars }) => cars > 0).slice(0, DRAWN);
  const [first] = drawn;
  if (first === undefined) return html``;
  const most = Math.max(...drawn.map(({ cars }) => cars));
  const height = drawn.length * BAR.step;
  const width = BAR.name + BAR.width + 220; // not-law: pixels
  const message = words.message(countryOf(visit, first.country), first.cars, first.attested);
  return html`<figure class="bars"><figcaption><b>${message}</b></figcaption>
    <svg role="img" aria-label="${words.picture}" viewBox="0 0 ${width} ${height}">${drawn.map(
      ({ country, cars, attested, coverage }, at) => {
        const y = at * BAR.step;
        const long = Math.max(2, (BAR.width * cars) / most);
        const text = `${cars} · ${words.outlets(attested)} · ${words.judged[coverage]}`;
        return html`<text x="${BAR.name - 8}" y="${y + 13}" text-anchor="end">${countryOf(visit, country)}</text>
          <rect class="b-${coverage}" x="${BAR.name}" y="${y + 2}" width="${long.toFixed(1)}" height="${BAR.height}"/>
          <text x="${(BAR.name + long + 8).toFixed(1)}" y="${y + 13}">${text}</text>`;
      },
    )}</svg></figure>`;
};

const columnsOf = (visit: Visit): readonly Column<CoverageLine>[] => {
  const { columns, judged } = visit.say.manufacturer.coverage;
  const figure = (
    name: 'cars' | 'attested' | 'servingOthers' | 'lapsed' | 'disputed',
  ): Column<CoverageLine> => ({
    ...{ name, title: columns[name], figure: true },
    cell: (line) => String(line[name]),
    text: (line) => line[name],
  });
  return [
    {
      name: 'country',
      title: columns.country,
      cell: ({ country }) =>
        html`<a href="${NETWORK}?country=${country}">${countryOf(visit, country)}</a>`,
      text: ({ country }) => country,
    },
    {
      name: 'coverage',
      title: columns.coverage,
      cell: ({ coverage }) => html`<b class="${TONES[coverage]}">${judged[coverage]}</b>`,
      text: ({ coverage }) => coverage,
    },
    figure('cars'),
    figure('attested'),
    figure('servingOthers'),
    {
      name: 'carsPerOutlet',
      title: columns.carsPerOutlet,
      figure: true,
      cell: ({ carsPerOutlet }) => (carsPerOutlet === null ? '–' : String(carsPerOutlet)),
      text: ({ carsPerOutlet }) => carsPerOutlet,
    },
    {
      name: 'refusing',
      title: visit.say.networkWork.spoken.refusingColumn,
      figure: true,
      cell: ({ refusing }) => String(refusing),
      text: ({ refusing }) => refusing,
    },
    figure('lapsed'),
    figure('disputed'),
  ];
};

/** Outlets of a manufacturer against the cars of its make that left, country by country and year by year. */
export const COVERAGE_PAGE: Page = {
  path: COVERAGE,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.manufacturer.coverage;
    const year = yearOf(visit);
    const found = await readCoverage(register, actor, { year, maker: actor.maker ?? '' });
    if (found.kind === 'refused') return found;
    const { items, on, bounds } = found.value;
    const judged = JUDGED.find((one) => one === filterOf(visit, 'coverage'));
    const lines = items
      .filter(({ coverage }) => judged === undefined || coverage === judged)
      .toSorted(
        (one, other) => other.cars - one.cars || one.country.localeCompare(other.country, 'en'),
      );
    const count = (want: (typeof JUDGED)[number]): number =>
      items.filter(({ coverage, cars }) => coverage === want && cars > 0).length;
    return listPage(visit, {
      file: `coverage-${year}`,
      columns: columnsOf(visit),
      ask: pagesOf(lines),
      rows: COUNTRIES,
      around: () => ({
        title: words.title,
        above: html`<p class="lead">${
          items.some(({ cars }) => cars > 0)
            ? words.lead(year, count('none'), count('thin'), count('good'))
            : words.leadNone(year)
        }</p>
        <p class="quiet">${words.asOf} ${day(visit, on)}</p>
        ${barsHtml(visit, lines)}`,
        caption: words.caption(year),
        all: items.length,
        empty: words.empty,
        filters: html`${field({
          name: 'year',
          label: words.year,
          type: 'number',
          value: String(year),
          className: 'short',
          more: `min="${FIRST_YEAR}" max="${LAST_YEAR}"`,
        })}${select({
          name: 'coverage',
          label: words.columns.coverage,
          options: [
            { value: '', words: say.frame.everything },
            ...JUDGED.map((value) => ({ value, words: words.judged[value] })),
          ],
          value: judged ?? '',
        })}`,
        below: html`<h2>${words.methodTitle}</h2>
          <p>${words.method(bounds.carsPerOutlet, bounds.servingOthers)}</p>
          <p><a href="${WITHOUT_LETTER}">${say.manufacturer.without.title}</a></p>`,
      }),
    });
  },
};
