import { numberWords } from '../../../domain/statements/plural.ts';
import { namesUnderMark } from '../../../products/figures/invented-names.ts';
import { provinceName } from '../../../reference/province-name.ts';
import type { FiguresEditionInFull } from '../../../register/figures/figures-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { enOrZh, markOf } from '../frame/en-or-zh.ts';
import type { Visit } from '../frame/page.ts';
import { toldDays } from './figures-plots.ts';
import { shareOf } from './share-of.ts';

type Figures = FiguresEditionInFull['figures'];
type Row = Figures['byMaker'][number];

/** Rows of a table at most; all of them stand in `totals.csv`. */
const MOST = 24; // not-law: rows of a table

const table = (
  visit: Visit,
  title: string,
  name: string,
  within: number,
  rows: readonly { readonly head: Html | string; readonly row: Row }[],
  all: number,
): Html => {
  const { say, speaks } = visit;
  const { columns, more } = say.figures;
  const figure = (count: number): Html =>
    html`<td class="figure">${numberWords(speaks, count)}</td>`;
  return html`<table><caption class="vh">${title}</caption><thead><tr><th scope="col">${name}</th>
    <th scope="col" class="figure">${columns.registered}</th>
    <th scope="col" class="figure">${columns.left(within)}</th>
    <th scope="col" class="figure">${columns.share}</th></tr></thead><tbody>${rows.map(
      ({ head, row }) =>
        html`<tr><th scope="row">${head}</th>${figure(row.registered)}${figure(
          row.exportedWithin,
        )}<td class="figure">${shareOf(speaks, row.exportedWithin, row.registered)}</td></tr>`,
    )}</tbody></table>${all > rows.length ? html`<p class="quiet">${more(all - rows.length)}</p>` : ''}`;
};

/** A maker as a page names it: by its legal name, where the list knows one by its English name too. */
const makerWords = (visit: Visit, key: string): Html | string => {
  const { say, language, register } = visit;
  if (key === '') return say.figures.unknown;
  const marked = namesUnderMark(key);
  if (marked !== null) return enOrZh(visit, marked);
  if (language === 'zh') return enOrZh(visit, { en: key, zh: key });
  const { makers } = register.engine.reader({ today: 0, everything: false }).reference;
  const english = makers.byLegalName(key)?.nameEn;
  return english === undefined
    ? html`<span lang="zh">${key}</span>`
    : html`<span${markOf(visit)}>${english}</span>`;
};

/** Makers with the most cars that left. */
export const makersTable = (visit: Visit, { byMaker, within }: Figures): Html => {
  const { makersTitle, columns } = visit.say.figures;
  const rows = byMaker
    .toSorted((a, b) => b.exportedWithin - a.exportedWithin || b.registered - a.registered)
    .slice(0, MOST)
    .map((row) => ({ head: makerWords(visit, row.key), row }));
  return table(visit, makersTitle, columns.maker, within, rows, byMaker.length);
};

/** Provinces, those with the most registrations first. */
export const provincesTable = (visit: Visit, { byProvince, within }: Figures): Html => {
  const { say, speaks } = visit;
  const { provincesTitle, columns, unknown } = say.figures;
  const rows = byProvince
    .toSorted((a, b) => b.registered - a.registered)
    .map((row) => ({ head: row.key === '' ? unknown : provinceName(row.key, speaks), row }));
  return table(visit, provincesTitle, columns.province, within, rows, byProvince.length);
};

/** The latest months of first registration, the newest first. */
export const monthsTable = (visit: Visit, { byMonth, within }: Figures): Html => {
  const { say, speaks } = visit;
  const { monthsTitle, columns, unknown, openShort, open } = say.figures;
  const rows = byMonth
    .toReversed()
    .slice(0, MOST)
    .map((row) => ({
      head: html`${row.key === '' ? unknown : dateWords(row.key, speaks)}${
        row.provisional ? html` <small>${openShort}</small>` : ''
      }`,
      row,
    }));
  return html`${table(visit, monthsTitle, columns.month, within, rows, byMonth.length)}${
    rows.some(({ row }) => row.provisional)
      ? html`<p class="quiet">${openShort}: ${open(within)}</p>`
      : ''
  }`;
};

/** How many had left by some days from registration. */
export const daysTable = (visit: Visit, figures: Figures): Html => {
  const { say, speaks } = visit;
  const { curveTitle, columns } = say.figures;
  const { registered } = figures.totals;
  const number = (count: number): string => numberWords(speaks, count);
  return html`<table><caption class="vh">${curveTitle}</caption><thead><tr>
    <th scope="col" class="figure">${columns.upTo}</th><th scope="col" class="figure">${columns.departed}</th>
    <th scope="col" class="figure">${columns.share}</th></tr></thead><tbody>${toldDays(figures).map(
      ({ n, exportedWithin }) => html`<tr><th scope="row" class="figure">${number(n)}</th>
        <td class="figure">${number(exportedWithin)}</td>
        <td class="figure">${shareOf(speaks, exportedWithin, registered)}</td></tr>`,
    )}</tbody></table>`;
};
