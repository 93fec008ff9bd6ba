import { grouped } from '../../report/nation/figures.ts';
import type { SalesFigures, SalesReport } from '../../report/sales/sales-model.ts';
import { displayWidth } from '../../report/words/display-width.ts';

const WORDS = {
  en: {
    head: [
      '',
      'registered',
      'exported',
      'never plated',
      'undecided',
      'restated',
      'reported',
      'held against',
      'inflation',
    ],
    nation: 'nation',
    unknown: 'not known',
    title: (asOf: string, within: number, edition: 'full' | 'public') =>
      `Restated sales as known on ${asOf}, exports within ${within} days${edition === 'public' ? ', public edition' : ''}`,
    bounds: (least: string, most: string) => `Restated: from ${least} to ${most}`,
  },
  zh: {
    head: ['', '登记', '期内出口', '从未上牌', '无法判定', '核实', '上报', '对应核实', '虚增比'],
    nation: '全国',
    unknown: '不详',
    title: (asOf: string, within: number, edition: 'full' | 'public') =>
      `核实销量，截至${asOf}所知，${within}日内出口${edition === 'public' ? '，公开版' : ''}`,
    bounds: (least: string, most: string) => `核实销量：${least}至${most}`,
  },
} as const;

const cells = (name: string, row: SalesFigures): readonly string[] => [
  name,
  grouped(row.registered),
  grouped(row.exportedWithin),
  grouped(row.neverPlated),
  grouped(row.undecided),
  grouped(row.restated),
  row.reported === null ? '–' : grouped(row.reported),
  row.reported === null ? '–' : grouped(row.restatedTold),
  row.inflation === null ? '–' : row.inflation.toFixed(4),
];

const pad = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text)));

/**
 * Restated sales in a few lines for a terminal: the most restated makers, and the nation with its bounds.
 * Reported sales are held against the restated ones of the places and months that have a report.
 */
export const salesLines = (report: SalesReport, lang: 'en' | 'zh'): readonly string[] => {
  const say = WORDS[lang];
  const { totals, topMakers, asOf, within, edition } = report;
  const table = [
    say.head,
    ...topMakers.map((row) => cells(row.key === '' ? say.unknown : row.key, row)),
    cells(say.nation, totals),
  ];
  const widths = say.head.map((_, at) =>
    Math.max(...table.map((row) => displayWidth(row[at] ?? ''))),
  );
  const lines = table.map((row) =>
    row
      .map((text, at) =>
        at === 0 ? text + pad(text, widths[at] ?? 0) : pad(text, widths[at] ?? 0) + text,
      )
      .join('  ')
      .trimEnd(),
  );
  return [
    say.title(asOf, within, edition),
    '',
    ...lines,
    '',
    say.bounds(grouped(totals.restatedLeast), grouped(totals.restated)),
  ];
};
