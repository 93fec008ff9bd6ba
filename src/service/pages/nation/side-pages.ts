import { getToDecide } from '../../../register/nation/director/get-to-decide.ts';
import { getNationFigures } from '../../../register/nation/products/get-nation-figures.ts';
import { listNationLanes } from '../../../register/nation/products/list-nation-lanes.ts';
import { listNationSales } from '../../../register/nation/products/list-nation-sales.ts';
import { listNationVehicles } from '../../../register/nation/products/list-nation-vehicles.ts';
import type { SalesRow } from '../../../register/nation/products/product-shapes.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { monthName } from '../../../report/nation/plots/month-name.ts';
import { PROVINCE_TILES } from '../../../report/sales/province-grid.ts';
import { ProblemThrown } from '../../problems/problem.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { list } from '../pieces/list.ts';
import { everyRow, listPage, pagesOf } from '../pieces/list-page.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { shareWords, signed } from './change-words.ts';
import { makerName } from './maker-name.ts';
import {
  MINISTRY_READS,
  makerPath,
  makersPath,
  nationPath,
  nationVehiclesBy,
  provincePath,
  provincesPath,
} from './nation-paths.ts';
import { type NationRead, readNation } from './nation-run.ts';
import { noNation } from './no-nation.ts';
import { missingOf, type SalesSide, salesColumns } from './sales-columns.ts';
import { nationVehicleColumns } from './vehicles-page.ts';

const SHOWN = 20; // not-law: rows of each kind on a page

/** The longest name of a maker that is asked for. */
const LONGEST = 300; // not-law: characters

/** Every row of restated sales by maker or by province, those first of whose reports most did not stay. */
export const salesBy = (
  { register, actor }: Visit,
  run: string,
  by: 'maker' | 'province',
): Promise<Outcome<readonly SalesRow[]>> =>
  everyRow((page) => listNationSales(register, actor, { ...page, run, by, since: 'month' }));

const missingFirst = (rows: readonly SalesRow[]): readonly SalesRow[] =>
  rows.toSorted((one, other) => (missingOf(other.figures) ?? 0) - (missingOf(one.figures) ?? 0));

const sidesPage = (side: 'maker' | 'province', path: string): Page => ({
  path,
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const { say } = visit;
    const words = say.nation.sides[side];
    const read = await readNation(visit);
    if ('kind' in read) return read;
    const { nation } = read;
    if (nation === null) return noNation(visit, words.all);
    const rows = await salesBy(visit, nation.run.id, side);
    if (rows.kind === 'refused') return rows;
    return listPage(visit, {
      file: `${side}s-${nation.run.asOf}`,
      columns: salesColumns(visit, side, nation.figures.within),
      ask: pagesOf(side === 'maker' ? missingFirst(rows.value) : rows.value),
      around: () => ({
        title: words.all,
        crumbs: [[nationPath, say.nation.title]],
        above: html`<p>${say.nation.sales.lead(nation.figures.within)}</p>`,
        caption: words.caption,
        all: rows.value.length,
        empty: say.nation.sales.empty,
      }),
    });
  }),
});

/** How the number of a maker or a province moved from one whole month to the next, as a sentence. */
const movedHtml = (
  visit: Visit,
  { left, figures }: NationRead,
  side: 'maker' | 'province',
  key: string,
) => {
  const { sides } = visit.say.nation;
  const rows = side === 'maker' ? left.makers : left.provinces;
  const one = rows.find((row) => row.key === key);
  if (one === undefined) return html`<p class="lead">${sides.none(figures.within)}</p>`;
  const place = 1 + rows.indexOf(one);
  return html`<p class="lead">${sides.moved(
    figures.within,
    monthName(left.month, visit.language),
    one.now,
    signed(one.now - one.before),
    one.year,
  )} ${one.now > one.before ? sides.place(place, rows.length) : ''}</p>`;
};

/** Tables beside the figures: the other side, and months. */
const besideHtml = async (
  visit: Visit,
  nation: NationRead,
  by: Readonly<Record<'maker' | 'province', string>> | Readonly<Partial<Record<SalesSide, string>>>,
  other: SalesSide,
): Promise<Html | null> => {
  const { register, actor, say } = visit;
  const found = await listNationSales(register, actor, {
    ...{ run: nation.run.id, by: other, since: 'month', limit: SHOWN },
    ...by,
  });
  if (found.kind === 'refused') return null;
  const title = say.nation.sides.by[other];
  return html`<h2>${title}</h2>${list(visit, {
    caption: title,
    columns: salesColumns(visit, other, nation.figures.within, by as Record<string, string>),
    rows: found.value.items,
    empty: say.nation.sales.empty,
  })}`;
};

const showSide = async (
  visit: Visit,
  side: 'maker' | 'province',
  key: string,
  name: string,
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { sides, vehicles, title, sales } = say.nation;
  const read = await readNation(visit);
  if ('kind' in read) return read;
  const { nation } = read;
  if (nation === null) return noNation(visit, name);
  const { run, figures } = nation;
  const by = { [side]: key };
  const own = await getNationFigures(register, actor, { run: run.id, ...by });
  if (own.kind === 'refused') return own;
  const { now } = own.value;
  const asked = { ...by, figure: 'exported' as const, ageTo: figures.within };
  const rows = await listNationVehicles(register, actor, { ...asked, run: run.id, limit: SHOWN });
  if (rows.kind === 'refused') return rows;
  const missing = missingOf(now.sales);
  const more = nationVehiclesBy({ ...by, figure: 'exported', ageTo: `${figures.within}` });
  const beside = [
    await besideHtml(visit, nation, by, side === 'maker' ? 'province' : 'maker'),
    await besideHtml(visit, nation, by, 'month'),
  ];
  return {
    kind: 'page',
    title: name,
    crumbs: [
      [nationPath, title],
      [side === 'maker' ? makersPath : provincesPath, sides[side].all],
    ],
    body: html`<h1><bdi>${name}</bdi></h1>${movedHtml(visit, nation, side, key)}
      <p>${sides.registered(
        now.sales.registered,
        now.sales.exportedWithin,
        shareWords(now.sales.exportedWithin, now.sales.registered),
        now.sales.withLetter,
      )} ${
        missing === null || now.sales.reported === null
          ? sales.notReported
          : sides.reported(now.sales.reported, missing, shareWords(missing, now.sales.reported))
      }</p>
      ${side === 'province' ? await officeHtml(visit, run.id, key) : ''}
      <h2>${sides.vehicles(figures.within)}</h2>${list(visit, {
        caption: sides.vehicles(figures.within),
        columns: nationVehicleColumns(visit),
        rows: rows.value.items,
        empty: vehicles.empty,
      })}<p><a href="${more}">${sides.allVehicles}</a></p>${beside}`,
  };
};

/** What the province's office decided, by lane, and how much of it is late. */
const officeHtml = async (visit: Visit, run: string, province: string): Promise<Html> => {
  const { register, actor, say } = visit;
  const { office } = say.nation.sides;
  const lanes = await listNationLanes(register, actor, { run, province, since: 'month' });
  const waits = await getToDecide(register, actor, {});
  if (lanes.kind === 'refused' || waits.kind === 'refused') return html``;
  const sum = (of: 'applications' | 'issued' | 'refused'): number =>
    lanes.value.items.reduce((all, one) => all + one[of], 0);
  const late = waits.value.late.find((one) => one.province === province)?.applications ?? 0;
  return html`<p>${office(sum('applications'), sum('issued'), sum('refused'))}
    ${late === 0 ? say.nation.sides.onTime : html`<b class="stop">${say.nation.sides.late(late)}</b>`}</p>`;
};

const PROVINCE_PAGE: Page = {
  path: provincePath('{code}'),
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const code = visit.params['code'] ?? '';
    if (!PROVINCE_TILES.some((tile) => tile.code === code))
      throw new ProblemThrown({ code: 'route-not-found' });
    return showSide(visit, 'province', code, provinceWords(visit, code));
  }),
};

const MAKER_PAGE: Page = {
  path: makerPath('MAKER').replace('MAKER', '{maker}'),
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const maker = visit.params['maker'] ?? '';
    if (maker.length > LONGEST) throw new ProblemThrown({ code: 'route-not-found' });
    return showSide(visit, 'maker', maker, makerName(visit, maker));
  }),
};

/** Makers and provinces: all of them side by side, and each by itself. */
export const SIDE_PAGES: readonly Page[] = [
  sidesPage('maker', makersPath),
  sidesPage('province', provincesPath),
  MAKER_PAGE,
  PROVINCE_PAGE,
];
