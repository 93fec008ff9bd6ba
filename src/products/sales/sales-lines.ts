import { grouped } from '../../report/nation/figures.ts';
import { missingOf, missingPercent } from '../../report/sales/like-for-like.ts';
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
      'less',
      '%',
    ],
    nation: 'nation',
    title: (asOf: string, within: number, edition: 'full' | 'public') =>
      `Restated sales as known on ${asOf}, exports within ${within} days` +
      (edition === 'public' ? ', public edition' : ''),
    missing: (n: string, reported: string, percent: string, within: number) =>
      `${n} of ${reported} reported sales (${percent}) left the country within ${within} days or were never registered`,
    bounds: (least: string, most: string) => `Restated: from ${least} to ${most}`,
  },
  zh: {
    head: [
      '',
      '登记',
      '期内出口',
      '从未注册登记',
      '无法判定',
      '核实',
      '上报',
      '对应核实',
      '相差',
      '占比',
    ],
    nation: '全国',
    title: (asOf: string, within: number, edition: 'full' | 'public') =>
      `核实销量，截至${asOf}所知，${within}日内出口${edition === 'public' ? '，公开版' : ''}`,
    missing: (n: string, reported: string, percent: string, within: number) =>
      `上报销量${reported}辆中，${n}辆（${percent}）在${within}天内出口，或从未注册登记`,
    bounds: (least: string, most: string) => `核实销量：${least}至${most}`,
  },
} as const;

const cells = (name: string, row: SalesFigures): readonly string[] => {
  const missing = missingOf(row);
  return [
    name,
    grouped(row.registered),
    grouped(row.exportedWithin),
    grouped(row.neverPlated),
    grouped(row.undecided),
    grouped(row.restated),
    row.reported === null ? '–' : grouped(row.reported),
    row.reported === null ? '–' : grouped(row.restatedTold),
    missing === null ? '–' : grouped(missing),
    missingPercent(row),
  ];
};

const pad = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text)));

/**
 * Restated sales in a few lines for a terminal: what is missing of the reported, the makers of whom most is, and
 * the nation with its bounds.
 * Reported sales are held against the restated ones of the places and months that have a report.
 */
export const salesLines = (report: SalesReport, lang: 'en' | 'zh'): readonly string[] => {
  const say = WORDS[lang];
  const { totals, topMakers, asOf, within, edition } = report;
  const missing = missingOf(totals);
  const table = [
    say.head,
    ...topMakers.map((row) => cells(report.makerName(row.key)[lang], row)),
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
    ...(missing === null || missing <= 0
      ? []
      : [
          say.missing(
            grouped(missing),
            grouped(totals.reported ?? 0),
            missingPercent(totals),
            within,
          ),
        ]),
    '',
    ...lines,
    '',
    say.bounds(grouped(totals.restatedLeast), grouped(totals.restated)),
  ];
};
