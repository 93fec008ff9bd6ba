import { type Html, html, joined } from '../../src/report/html/html.ts';
import { plotBar, plotSvg, plotText } from '../../src/report/nation/plots/plot-frame.ts';
import { productFigure } from '../../src/report/product/product-figure.ts';
import { productPage } from '../../src/report/product/product-page.ts';
import { productTable, wholeColumn } from '../../src/report/product/product-table.ts';
import { told } from '../../src/report/product/words.ts';

interface Maker {
  readonly name: string;
  readonly vehicles: number | null;
}

/** Three manufacturers: a name that is markup, a number that is not known. */
export const MAKERS: readonly Maker[] = [
  { name: 'Beta <b>', vehicles: 1200 },
  { name: 'Alpha', vehicles: null },
  { name: 'Gamma', vehicles: 90 },
];

const table = (name: string, labelledBy: string, rows: readonly Maker[]): Html =>
  productTable<Maker>({
    name,
    labelledBy,
    columns: [
      {
        id: 'maker',
        title: { en: 'Maker', zh: '生产企业' },
        kind: 'head',
        key: (row) => row.name,
        html: (row) => told({ en: row.name, zh: row.name }),
      },
      wholeColumn<Maker>('vehicles', { en: 'Vehicles', zh: '车辆数' }, (row) => row.vehicles),
      ...['a', 'b', 'c'].map((id) =>
        wholeColumn<Maker>(id, { en: 'Grown', zh: '放大' }, (row) =>
          row.vehicles === null ? null : row.vehicles * 10_000,
        ),
      ),
    ],
    rows,
    foot: { maker: told({ en: 'All', zh: '合计' }), vehicles: '1,290', a: '12,900,000' },
  });

/** The page of an example product: a plot of three manufacturers, a table of those given. */
export const examplePage = (makers: readonly Maker[] = MAKERS): string =>
  productPage({
    lang: 'en',
    title: { en: 'Example & page', zh: '示例页面' },
    about: [{ name: { en: 'Input', zh: '输入' }, html: told({ en: 'feeds', zh: 'feeds' }) }],
    answer: html`<p class="headline"><b>1,290</b> ${told({ en: 'vehicles', zh: '辆车' })}</p><p
      class="lead">${told({ en: 'Most are Beta.', zh: 'Beta 最多。' })}</p>`,
    sections: [
      {
        id: 'plots',
        title: { en: 'Plots', zh: '图' },
        html: html`<div class="plots">${productFigure({
          id: 'by-maker',
          title: { en: 'By maker', zh: '按生产企业' },
          message: { en: 'Beta leads: 1,200.', zh: 'Beta 最多：1,200。' },
          notes: [{ en: 'Of all vehicles.', zh: '全部车辆。' }],
          svg: (lang) =>
            plotSvg(
              lang,
              'places',
              36,
              'Beta 1,200',
              joined(plotText('0', 14, 'Beta'), plotBar('m-hatch', 0, 1, 20, 8)),
            ),
          table: table('plotted', 'by-maker', MAKERS),
        })}</div>`,
      },
      {
        id: 'makers',
        title: { en: 'Makers', zh: '生产企业' },
        html: html`${table('makers', 'makers', makers)}<p><a href="https://example.org/law"
          rel="noreferrer">${told({ en: 'Source', zh: '来源' })}</a></p>`,
      },
    ],
    today: '2026-07-01',
    program: 'mileproof 0.0.0',
    ruleset: `sha256:1a2b3c4d${'e'.repeat(56)}`,
    screening: `9f8e7d6c${'b'.repeat(56)}`,
    footnote: { en: 'An example.', zh: '仅为示例。' },
  });
