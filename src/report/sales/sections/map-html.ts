import type { Html } from '../../html/html.ts';
import { percentOf } from '../../nation/figures.ts';
import { productFigure } from '../../product/product-figure.ts';
import { productTable } from '../../product/product-table.ts';
import { wordsIn } from '../../product/words.ts';
import { PROVINCE_TILES } from '../province-grid.ts';
import { provinceMap } from '../province-map.ts';
import { saySales } from '../sales-messages.ts';
import type { SalesNames, SalesReport, SalesRow } from '../sales-model.ts';
import { emptyFigure } from './empty-figure.ts';
import { countColumn, nameColumn } from './sales-columns.ts';

/** A province with less than one in so many of all registrations is not named for its share. */
const PART = 100; // not-law: one in a hundred

const shareOf = ({ exportedWithin, registered }: SalesRow): number =>
  registered === 0 ? 0 : exportedWithin / registered;

/** The province with the highest share of those with at least `least` registrations; null when nothing left. */
const highestOf = (rows: readonly SalesRow[], least: number): SalesRow | null =>
  rows
    .filter((row) => row.registered >= least && row.exportedWithin > 0)
    .reduce<SalesRow | null>(
      (best, row) => (best === null || shareOf(row) > shareOf(best) ? row : best),
      null,
    );

/** The provinces as a grid of tiles with the share exported within the window. */
export const mapHtml = ({ byProvince, totals, within }: SalesReport, names: SalesNames): Html => {
  const title = saySales((say) => say.mapTitle);
  const drawn = byProvince.filter(({ key }) => PROVINCE_TILES.some(({ code }) => code === key));
  const counted = drawn.reduce((total, { registered }) => total + registered, 0);
  if (counted === 0)
    return emptyFigure(
      'map',
      title,
      saySales((say) => say.mapNone),
    );
  const least = Math.max(1, Math.ceil(totals.registered / PART));
  const top = highestOf(drawn, least);
  const message = saySales((say, lang) =>
    top === null
      ? say.mapQuiet
      : say.mapTell(
          names.province(top.key, lang),
          percentOf(top.exportedWithin, top.registered),
          top.exportedWithin,
          top.registered,
          within,
        ),
  );
  const leftOut = totals.registered - counted;
  return productFigure({
    id: 'map',
    title,
    message,
    notes: [
      saySales((say) => say.mapShade),
      ...(top === null ? [] : [saySales((say) => say.mapSize(least))]),
      saySales((say) => say.mapDrawn),
      ...(leftOut > 0 ? [saySales((say) => say.mapLeftOut(leftOut))] : []),
    ],
    svg: (lang) =>
      provinceMap(
        drawn.map(({ key, exportedWithin, registered }) => ({
          code: key,
          exportedWithin,
          registered,
        })),
        (code) => names.province(code, lang),
        `${wordsIn(title, lang)} · ${wordsIn(message, lang)}`,
        lang,
      ),
    table: productTable<SalesRow>({
      name: 'map',
      labelledBy: 'map',
      columns: [
        nameColumn('province', names),
        {
          id: 'code',
          title: saySales((say) => say.columns.code),
          kind: 'text',
          key: ({ key }) => key,
          html: ({ key }) => PROVINCE_TILES.find(({ code }) => code === key)?.short ?? '–',
        },
        countColumn('registered', ({ registered }) => registered),
        countColumn('exported', ({ exportedWithin }) => exportedWithin),
        {
          id: 'share',
          title: saySales((say) => say.columns.share),
          kind: 'figure',
          key: (row) => (row.registered === 0 ? '' : shareOf(row)),
          html: ({ exportedWithin, registered }) =>
            percentOf(exportedWithin, registered).replace('<', '&lt;').replace('>', '&gt;'),
        },
      ],
      rows: byProvince,
    }),
  });
};
