import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { FIGURES_BY, listFigures } from '../../../register/statistics/list-figures.ts';
import type { RefusedOn } from '../../../register/statistics/office-outcomes.ts';
import type { Figures, FiguresOf } from '../../../register/statistics/statistics-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { whoWords } from '../pieces/colleague-words.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { groundWords } from '../pieces/grounds-html.ts';
import { type Column, list } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { provinceWords } from '../pieces/province-words.ts';

const PATH = '/statistics';
const UNPROCESSABLE = 422; // not-law: of HTTP
/** How a month is written. */
const MONTH = 'placeholder="2026-11" maxlength="7" size="8"'; // not-law: an example
const PERCENT = 100; // not-law: per cent
const MONTH_LENGTH = 7; // not-law: characters of `2026-11`
const A_YEAR_BEFORE = 334; // not-law: days, so that twelve months are shown

type By = (typeof FIGURES_BY)[number];

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part * PERCENT) / whole).toFixed(1)} %`;

const medianWords = (median: number | null): string => (median === null ? '–' : String(median));

/** What is counted, of which the address tells what was chosen. */
const chosenBy = (visit: Visit) => {
  const { today, actor, query } = visit;
  const month = today.slice(0, MONTH_LENGTH);
  const before = isoDate((parseIsoDate(today) ?? 0) - A_YEAR_BEFORE).slice(0, MONTH_LENGTH);
  const usual: By = actor.part === 'ministry' ? 'province' : 'month';
  return {
    since: filterOf(visit, 'since') ?? before,
    until: filterOf(visit, 'until') ?? month,
    by: FIGURES_BY.find((one) => one === query.get('by')) ?? usual,
    mine: query.get('mine') === 'true',
  };
};

const keyColumn = (visit: Visit, by: By): Column<FiguresOf> => {
  const { columns } = visit.say.people.statistics;
  return {
    name: by,
    title: columns[by],
    cell: ({ month, officer, officerStaffNumber, province }) => {
      if (by === 'province') return provinceWords(visit, province);
      if (by === 'month') return month ?? '–';
      return officer === null ? '–' : whoWords(visit, officer, officerStaffNumber);
    },
    text: ({ month, officer, officerStaffNumber, province }) =>
      by === 'officer' ? (officerStaffNumber ?? officer) : (month ?? province),
  };
};

const columnsOf = (visit: Visit, by: By): readonly Column<FiguresOf>[] => {
  const { columns } = visit.say.people.statistics;
  const figure = (
    name: keyof Figures,
    title: string,
    cell: (row: FiguresOf) => string = (row) => String(row[name] ?? '–'),
  ): Column<FiguresOf> => ({ name, title, figure: true, cell, text: (row) => row[name] });
  return [
    keyColumn(visit, by),
    figure('decided', columns.decided),
    figure('medianDays', columns.median, ({ medianDays }) => medianWords(medianDays)),
    figure('late', columns.late, ({ late, decided, uncounted }) =>
      late === 0 ? '0' : `${late} (${percent(late, decided - uncounted)})`,
    ),
    figure('uncounted', columns.uncounted),
    figure('granted', columns.granted),
    figure('refused', columns.refused),
    {
      name: 'refusedShare',
      title: columns.rate,
      figure: true,
      cell: ({ granted, refused }) => percent(refused, granted + refused),
      text: ({ granted, refused }) =>
        granted + refused === 0 ? null : refused / (granted + refused),
    },
  ];
};

const groundColumns = (visit: Visit, refused: number): readonly Column<RefusedOn>[] => {
  const { groundColumns: columns, noGround } = visit.say.people.statistics;
  return [
    {
      name: 'ground',
      title: columns.ground,
      cell: ({ article }) => (article === '' ? noGround : article),
    },
    {
      name: 'words',
      title: columns.words,
      cell: ({ ground }) => groundWords(visit, { rule: ground, discretion: ground }),
    },
    {
      name: 'vehicles',
      title: columns.vehicles,
      figure: true,
      cell: ({ vehicles }) => String(vehicles),
    },
    {
      name: 'share',
      title: columns.share,
      figure: true,
      cell: ({ vehicles }) => percent(vehicles, refused),
    },
  ];
};

const leadHtml = ({ say }: Visit, total: Figures): Html => {
  const { statistics } = say.people;
  const { decided, medianDays, late, uncounted, granted, refused } = total;
  const lead =
    decided === 0 ? statistics.leadNone : statistics.lead(decided, medianWords(medianDays), late);
  return html`<p class="lead">${lead}</p><p>${statistics.vehicles(granted, refused)}${
    uncounted === 0 ? '' : html` <span class="care">${statistics.uncounted(uncounted)}</span>`
  }</p>`;
};

const whoseHtml = ({ actor, say, query }: Visit, mine: boolean): Html => {
  const { whose } = say.people.statistics;
  const to = (value: boolean, words: string): Html => {
    const asked = new URLSearchParams(query);
    if (value) asked.set('mine', 'true');
    else asked.delete('mine');
    return value === mine
      ? html`<b>${words}</b>`
      : html`<a href="${PATH}?${asked.toString()}">${words}</a>`;
  };
  return actor.part === 'office' && actor.person !== null
    ? html`<p>${to(false, whose.office)} · ${to(true, whose.mine)}</p>`
    : html``;
};

const filtersHtml = (
  visit: Visit,
  { since, until, by, mine }: ReturnType<typeof chosenBy>,
): Html => {
  const { statistics } = visit.say.people;
  const bys = FIGURES_BY.filter(
    (one) => one !== (visit.actor.part === 'ministry' ? 'officer' : 'province'),
  );
  return html`${select({
    ...{ name: 'by', label: statistics.by, value: by },
    options: bys.map((value) => ({ value, words: statistics.bys[value] })),
  })}${field({ name: 'since', label: statistics.since, value: since, more: MONTH })}
    ${field({ name: 'until', label: statistics.until, value: until, more: MONTH })}${
      mine ? html`<input type="hidden" name="mine" value="true">` : ''
    }`;
};

/** What an office decided, how fast, and what it refused on which ground; of the nation for the ministry. */
export const STATISTICS_PAGE: Page = {
  path: PATH,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const { statistics } = say.people;
    const chosen = chosenBy(visit);
    const found = await listFigures(register, actor, chosen);
    if (found.kind === 'refused' && found.code !== 'not-well-formed') return found;
    if (found.kind === 'refused')
      return {
        kind: 'page',
        status: UNPROCESSABLE,
        title: statistics.title,
        body: html`<h1>${statistics.title}</h1><p class="refused">${statistics.wrong}</p>
          <form method="get">${filtersHtml(visit, chosen)}<button class="second">${say.frame.filter}</button></form>`,
      };
    const { total, items, grounds } = found.value;
    const apart = chosen.by !== 'officer' || chosen.mine || actor.rights.includes('manage');
    return listPage(visit, {
      file: 'statistics',
      columns: columnsOf(visit, chosen.by),
      ask: pagesOf(items),
      rows: items.length + 1,
      around: () => ({
        title: statistics.title,
        above: html`${whoseHtml(visit, chosen.mine)}${leadHtml(visit, total)}${
          apart ? '' : html`<p class="quiet">${statistics.others}</p>`
        }`,
        caption: statistics.title,
        empty: statistics.empty,
        filters: filtersHtml(visit, chosen),
        below: html`<h2>${statistics.grounds}</h2><p class="quiet">${statistics.groundsHint}</p>${list(
          visit,
          {
            caption: statistics.grounds,
            columns: groundColumns(visit, total.refused),
            rows: grounds,
            empty: statistics.groundsNone,
          },
        )}<p class="quiet">${statistics.how}</p>`,
      }),
    });
  },
};
