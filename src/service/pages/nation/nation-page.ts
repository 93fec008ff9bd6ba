import { listFeedReaches } from '../../../register/feeds/list-feed-reaches.ts';
import { compareOffices } from '../../../register/nation/compare-offices.ts';
import { getToDecide } from '../../../register/nation/director/get-to-decide.ts';
import { listNationSales } from '../../../register/nation/products/list-nation-sales.ts';
import type { SalesRow } from '../../../register/nation/products/product-shapes.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { listLawShadows } from '../../../register/verdicts/list-law-shadows.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import { monthName } from '../../../report/nation/plots/month-name.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { accountWords } from '../pieces/account-words.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { cny } from '../pieces/cny.ts';
import { list } from '../pieces/list.ts';
import { everyRow } from '../pieces/list-page.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { momentWords } from '../pieces/when.ts';
import { changeHtml, moreIsWorse, shareWords, signed, signedMoney } from './change-words.ts';
import { shadowWords } from './law-shadows-page.ts';
import { agesPlot, monthsPlot } from './left-plots.ts';
import { makerName } from './maker-name.ts';
import {
  directorPath,
  lawShadowPath,
  lawShadowsPath,
  MINISTRY_READS,
  makerPath,
  makersPath,
  moneyPath,
  nationPath,
  nationVehiclesBy,
  provincePath,
  provincesPath,
  servicePath,
} from './nation-paths.ts';
import { type NationRead, readNation } from './nation-run.ts';
import { noNation, runButton } from './no-nation.ts';
import { measureLinks, provinceTiles, type TileFigure } from './province-tiles.ts';
import { missingOf, salesColumns } from './sales-columns.ts';
import { sheetPlotHtml } from './sheet-plot-html.ts';
import { salesBy } from './side-pages.ts';
import { sparkline } from './sparkline.ts';
import { toDecideHtml } from './to-decide-html.ts';

const WORST = 3; // not-law: makers and provinces that are named first
const MAKERS = 8; // not-law: rows of a table on the first page
const LATE = 3; // not-law: feeds that are named
const MEASURES = ['left', 'worse', 'late', 'refused', 'irregular'] as const;
type Measure = (typeof MEASURES)[number];

/** What is late of what the figures rest on, when the run was, and the button that asks for another. */
const freshHtml = async (visit: Visit, { run }: NationRead): Promise<Html> => {
  const { register, actor, say, language } = visit;
  const { fresh } = say.nation;
  const reaches = await listFeedReaches(register, actor);
  const late =
    reaches.kind === 'refused'
      ? []
      : reaches.value.items.filter((one) => one.late !== 0 && one.days !== null);
  const lateHtml = ({ account, late: days }: (typeof late)[number]): Html => {
    const name = accountWords(visit, account);
    return html`<span class="care">${shapeHtml({ shape: 'mark', tone: 'care' })}
      ${days === null ? fresh.never(name) : fresh.late(name, days)}</span>`;
  };
  const more =
    late.length > LATE ? html`<a href="/feed-reaches">${fresh.more(late.length - LATE)}</a>` : '';
  return html`<div class="fresh"><span class="good">${shapeHtml({ shape: 'tick', tone: 'good' })}
      ${fresh.run(dateWords(run.asOf, language), momentWords(visit, run.finishedAt))}</span>${late
        .slice(0, LATE)
        .map(lateHtml)}${more}${runButton(visit)}</div>`;
};

interface Figure {
  readonly href: string;
  readonly head: string;
  readonly figure: string;
  readonly change: Html;
  readonly told: string;
}

const figureHtml = ({ href, head, figure, change, told }: Figure): Html =>
  html`<li><a class="fig" href="${href}"><span class="h">${head}</span><b>${figure}</b></a>
    <span class="d">${change}</span><span class="t">${told}</span></li>`;

/** The change of a figure since the last run of an earlier month, or the run before. */
const since = (
  visit: Visit,
  { figures }: NationRead,
  of: (figures: NationRead['figures']['now']) => number | null,
  words: (change: number) => string,
): Html => {
  const earlier = figures.lastMonth ?? figures.lastRun;
  const [now, was] = [of(figures.now), earlier === null ? null : of(earlier.figures)];
  if (earlier === null || now === null || was === null)
    return html`<span class="quiet">${visit.say.nation.noEarlier}</span>`;
  const change = now - was;
  return changeHtml(
    visit.say.nation.since(dateWords(earlier.asOf, visit.language), words(change)),
    moreIsWorse(change),
  );
};

const figuresHtml = (visit: Visit, nation: NationRead, makers: readonly SalesRow[]): Html => {
  const { say, language } = visit;
  const { figs } = say.nation;
  const { figures, left } = nation;
  const { sales, other } = figures.now;
  const { within, nearKm } = figures;
  const year = left.months.reduce((sum, { left: n }) => sum + n, 0);
  const at = left.months.findIndex(({ month }) => month === left.month);
  const [now, before] = [left.months[at]?.left ?? 0, left.months[at - 1]?.left ?? 0];
  const missing = missingOf(sales) ?? 0;
  const shares = makers.flatMap(({ figures: one }) =>
    one.reported === null || one.reported === 0 ? [] : [(missingOf(one) ?? 0) / one.reported],
  );
  const least = shareWords(Math.min(...shares), 1);
  const most = shareWords(Math.max(...shares), 1);
  const cards: Figure[] = [
    {
      href: nationVehiclesBy({ figure: 'exported', ageTo: `${within}` }),
      head: figs.left.head(within),
      figure: figs.vehicles(year),
      change: changeHtml(
        figs.left.change(monthName(left.month, language), signed(now - before)),
        moreIsWorse(now - before),
      ),
      told: figs.left.told(
        sales.exportedWithin,
        sales.registered,
        shareWords(sales.exportedWithin, sales.registered),
        sales.withLetter,
      ),
    },
    {
      href: makersPath,
      head: figs.sales.head,
      figure: shareWords(missing, sales.reported ?? 0),
      change: since(
        visit,
        nation,
        (one) => missingOf(one.sales),
        (change) => figs.vehicles(signed(change)),
      ),
      told:
        sales.reported === null
          ? figs.sales.none
          : figs.sales.told(sales.reported, missing, shares.length > 1 ? `${least}–${most}` : ''),
    },
  ];
  if (other !== null) {
    cards.push(
      {
        href: moneyPath,
        head: figs.money.head,
        figure: cny(visit, other.atRisk),
        change: since(
          visit,
          nation,
          (one) => one.other?.atRisk ?? null,
          (change) => signedMoney(visit, change),
        ),
        told: figs.money.told(
          other.claimants,
          other.claimsAtRisk,
          other.nextLimit === null ? null : dateWords(other.nextLimit, language),
        ),
      },
      {
        href: servicePath,
        head: figs.service.head(nearKm),
        figure: figs.vehicles(Math.round(other.alone)),
        change: since(
          visit,
          nation,
          (one) => (one.other === null ? null : Math.round(one.other.alone)),
          (change) => figs.vehicles(signed(change)),
        ),
        told: figs.service.told(other.left, shareWords(other.alone, other.left), other.outlets),
      },
    );
  }
  return html`<ul class="figs">${cards.map(figureHtml)}</ul>`;
};

/** Three makers and three provinces whose number rose most, each with the way to its page. */
const worstHtml = (visit: Visit, { left, figures }: NationRead): Html => {
  const { worst } = visit.say.nation;
  const month = monthName(left.month, visit.language);
  const rowsOf = (
    rows: NationRead['left']['makers'],
    to: (key: string) => string,
    name: (key: string) => string,
  ): Html => {
    const known = rows.filter(({ key, year }) => key !== '' && year > 0);
    const rose = known.filter(({ now, before }) => now > before);
    // where fewer rose, those that had most all year stand behind them, and say so
    const most = known
      .filter((one) => !rose.includes(one))
      .toSorted((one, other) => other.year - one.year);
    const shown = [...rose, ...most].slice(0, WORST);
    if (shown.length === 0) return html`<p class="empty">${worst.none(month)}</p>`;
    return html`<ol class="rows">${shown.map(
      ({ key, now, before, year }) =>
        html`<li><a href="${to(key)}"><bdi>${name(key)}</bdi></a> ${
          now > before
            ? html`<b>${worst.now(now)}</b> <span class="stop">${signed(now - before)}</span>`
            : html`<span class="quiet">${worst.year(year)}</span>`
        }</li>`,
    )}</ol>`;
  };
  return html`<div class="cols"><section id="worst-makers"><h2>${worst.makers(month)}</h2>
      <p class="quiet">${worst.note(figures.within)}</p>${rowsOf(left.makers, makerPath, (key) => makerName(visit, key))}</section>
    <section id="worst-provinces"><h2>${worst.provinces(month)}</h2>
      <p class="quiet">${worst.note(figures.within)}</p>${rowsOf(
        left.provinces,
        provincePath,
        (key) => provinceWords(visit, key),
      )}</section></div>`;
};

interface Tiles {
  readonly title: string;
  readonly figures: ReadonlyMap<string, TileFigure>;
}

/** The figures of provinces by the measure that the address chooses, with a title that says who leads. */
const tilesOf = async (
  visit: Visit,
  nation: NationRead,
  measure: Measure,
): Promise<Tiles | Refusal> => {
  const { register, actor, say } = visit;
  const { tiles } = say.nation;
  const figures = new Map<string, TileFigure>();
  const { run, left } = nation;
  if (measure === 'left') {
    const rows = await salesBy(visit, run.id, 'province');
    if (rows.kind === 'refused') return rows;
    for (const { province, figures: one } of rows.value) {
      if (province === null || one.registered === 0) continue;
      const value = one.exportedWithin / one.registered;
      figures.set(province, { words: shareWords(one.exportedWithin, one.registered), value });
    }
  } else if (measure === 'worse') {
    for (const { key, now, before } of left.provinces)
      figures.set(key, { words: signed(now - before), value: now - before });
  } else {
    const offices = await compareOffices(register, actor);
    if (offices.kind === 'refused') return offices;
    for (const { province, [measure]: compared } of offices.value.items) {
      const { count, of, share, low, high } = compared;
      if (province === null || of === 0) continue;
      const words = share === null ? `${count}/${of}` : shareWords(count, of);
      const between = tiles.interval(shareWords(low, 1), shareWords(high, 1));
      figures.set(province, { words, value: share, title: `${words} ${between}` });
    }
  }
  const [first] = [...figures]
    .filter(([code]) => code !== '')
    .toSorted(([, one], [, other]) => (other.value ?? 0) - (one.value ?? 0));
  const title =
    first === undefined || (first[1].value ?? 0) <= 0
      ? tiles.titles.none(tiles.measures[measure])
      : tiles.titles[measure](provinceWords(visit, first[0]), first[1].title ?? first[1].words);
  return { title, figures };
};

/** The makers of whose reports most did not stay at home, each with its months. */
const makersHtml = async (
  visit: Visit,
  nation: NationRead,
  rows: readonly SalesRow[],
): Promise<Html> => {
  const { register, actor, say } = visit;
  const { sales, sides } = say.nation;
  const months = await everyRow((page) =>
    listNationSales(register, actor, {
      ...{ ...page, run: nation.run.id, by: 'maker-month', since: 'month' },
    }),
  );
  const byMaker = Map.groupBy(months.kind === 'refused' ? [] : months.value, ({ maker }) => maker);
  const shown = rows.slice(0, MAKERS);
  const [first] = shown;
  const share = (row: SalesRow): string =>
    shareWords(missingOf(row.figures) ?? 0, row.figures.reported ?? 0);
  return html`<h2>${
    first?.maker == null
      ? sides.maker.all
      : sales.title(makerName(visit, first.maker), share(first))
  }</h2><p class="quiet">${sales.note}</p>${list(visit, {
    caption: sides.maker.caption,
    columns: [
      ...salesColumns(visit, 'maker', nation.figures.within).filter(
        ({ name }) => name !== 'ofRegistered',
      ),
      {
        name: 'months',
        title: sales.months,
        cell: ({ maker }) =>
          sparkline(
            (byMaker.get(maker) ?? [])
              .filter(({ month }) => month !== '')
              .toSorted((one, other) => (one.month ?? '').localeCompare(other.month ?? ''))
              .map(({ figures }) => figures.exportedWithin),
            sales.sparkline,
          ),
      },
    ],
    rows: shown,
    all: rows.length,
    empty: sales.empty,
  })}<p><a href="${makersPath}">${sides.maker.all}</a> · <a href="${provincesPath}">${sides.province.all}</a></p>`;
};

/** What was asked of another law last. */
const lawHtml = async (visit: Visit): Promise<Html> => {
  const { register, actor, say } = visit;
  const { law } = say.nation;
  const found = await listLawShadows(register, actor, { limit: 1 });
  const [last] = found.kind === 'refused' ? [] : found.value.items;
  return html`<h2>${law.title}</h2>${
    last === undefined
      ? html`<p class="quiet">${law.neverAsked}</p>`
      : html`<p>${law.last(shadowWords(visit, last), last.changed, last.vehicles)}
          <a href="${lawShadowPath(last.id)}">${law.which}</a></p>`
  }<p><a href="${lawShadowsPath}#ask">${law.askTitle}</a></p>`;
};

/** The nation as a page, for its address and for the first page of the ministry. */
export const showNation = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const { title, tiles, director } = say.nation;
  const read = await readNation(visit);
  if ('kind' in read) return read;
  const { nation } = read;
  if (nation === null) return noNation(visit, title);
  const { run, figures, left } = nation;
  const makers = await salesBy(visit, run.id, 'maker');
  if (makers.kind === 'refused') return makers;
  const ordered = makers.value.toSorted(
    (one, other) => (missingOf(other.figures) ?? 0) - (missingOf(one.figures) ?? 0),
  );
  const waits = await getToDecide(register, actor, { run: run.id });
  if (waits.kind === 'refused') return waits;
  const measure = MEASURES.find((one) => one === query.get('by')) ?? 'left';
  const drawn = await tilesOf(visit, nation, measure);
  if ('kind' in drawn) return drawn;
  return {
    kind: 'page',
    title,
    body: html`${await freshHtml(visit, nation)}<h1>${title}</h1>
      ${figuresHtml(visit, nation, makers.value)}
      ${worstHtml(visit, nation)}
      <div class="cols"><section><h2>${drawn.title}</h2><p class="quiet">${tiles.note}</p>
        ${measureLinks(
          visit,
          MEASURES.map((one) => [one, tiles.measures[one]] as const),
          measure,
        )}${provinceTiles(visit, drawn.title, drawn.figures)}</section>
      <section>${await toDecideHtml(visit, nation, waits.value)}</section></div>
      ${await makersHtml(visit, nation, ordered)}
      <div class="cols">${[
        ['months', monthsPlot(visit, left.months, figures.within)] as const,
        ['ages', agesPlot(visit, left.ages, figures.within)] as const,
      ].map(([id, plot]) => html`<section>${sheetPlotHtml(visit, plot, id)}</section>`)}</div>
      ${await lawHtml(visit)}
      <p class="quiet"><a href="${directorPath}">${director.link}</a> ·
        <a href="/v1/nation-runs/${run.id}/public-sales">${say.nation.publicSales}</a></p>`,
  };
};

/** The nation for the ministry's analyst: figures, provinces, makers, months, and what waits to be decided. */
export const NATION_PAGE: Page = {
  path: nationPath,
  access: MINISTRY_READS,
  show: atOneMoment(showNation),
};
