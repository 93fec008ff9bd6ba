import { sql } from '../../domain/rules/sql/sql.ts';
import { nameOf } from '../sales/atom-text.ts';
import { FIGURES, inflationSql, monthText, provinceText } from '../sales/cell-sql.ts';
import {
  MAKER,
  MAKER_NAME,
  MAKERS,
  MONTH,
  PROVINCE,
  SALES_TABLES,
  type SalesColumn,
  type SalesTable,
  whole,
} from '../sales/sales-tables.ts';
import { MEASURES, REASONS } from '../sales/sales-terms.ts';

const month = (name: string, en: string, zh: string): SalesColumn => ({
  name,
  type: 'yearmonth',
  words: { en, zh },
});

/** The protected counts: every other file of an edition is made of sums of these. */
const COUNTS: SalesTable = {
  name: 'counts',
  words: {
    en: 'Protected counts, of which every figure is a sum',
    zh: '受保护的计数，所有数值均由其相加得出',
  },
  columns: [
    ...[MAKER, PROVINCE, MONTH],
    {
      name: 'measure',
      type: 'string',
      words: {
        en:
          'What is counted: sales reported; registered vehicles that stayed, were exported, or cannot be decided; ' +
          'vehicles never plated',
        zh: '计数内容：上报销量；已登记且留存、已出口或无法判定的车辆；从未注册登记的车辆',
      },
      constraints: { required: true, enum: MEASURES },
    },
    whole(
      'age',
      'Of the exported: last day of the band of days from registration to exit; else empty',
      '已出口车辆：登记至出境天数所在区间的末日；其余为空',
    ),
    month(
      'since',
      'Of the exported and the never plated: first month at whose end they count; else empty',
      '已出口、从未注册登记车辆：自该月末起计入；其余为空',
    ),
    month(
      'until',
      'Of the never plated: first month at whose end they no longer count; else empty',
      '从未注册登记车辆：自该月末起不再计入；其余为空',
    ),
    {
      name: 'reason',
      type: 'string',
      words: {
        en: 'Of those that cannot be decided: why; else empty',
        zh: '无法判定的原因；其余为空',
      },
      constraints: { enum: REASONS.filter((reason) => reason !== '') },
    },
    whole('count', 'Vehicles, or sales reported', '车辆数或上报销量'),
  ],
  key: ['maker', 'province', 'month', 'measure', 'age', 'since', 'until', 'reason'],
  query: sql`
    SELECT
      ${MAKER_NAME} AS maker,
      ${provinceText('t.province')} AS province,
      ${monthText('t.month')} AS month,
      ${nameOf('t.measure', MEASURES)} AS measure,
      CASE WHEN t.age >= 0 THEN t.age END AS age,
      ${monthText('t.since')} AS since,
      ${monthText('t.until')} AS until,
      ${nameOf('t.reason', REASONS)} AS reason,
      t.n AS count
    FROM sales_atoms t ${MAKERS}`,
  parquet: true,
};

const SIDES = [
  ['nation', "''"],
  ['maker', MAKER_NAME],
  ['province', provinceText('t.province')],
  ['month', monthText('t.month')],
] as const;

/** The sums of an edition: of the nation, and by maker, province and month. */
const TOTALS: SalesTable = {
  name: 'totals',
  words: {
    en: 'Totals of the nation, and by maker, province and month',
    zh: '全国合计，及按生产企业、省份和月份的合计',
  },
  columns: [
    {
      name: 'by',
      type: 'string',
      words: { en: 'What the row is a total of', zh: '合计维度' },
      constraints: { required: true, enum: SIDES.map(([by]) => by) },
    },
    {
      name: 'key',
      type: 'string',
      words: {
        en: 'Maker, province (two digits) or month (2026-03); empty: not known, or the nation',
        zh: '生产企业、省份（两位代码）或月份（2026-03）；空：不详，或为全国',
      },
    },
    whole('reported', 'Sales reported; empty: none', '上报销量；空：未上报', null),
    whole('registered', 'Vehicles first registered', '首次登记车辆数'),
    whole('exportedWithin', 'Of those, exported within the window', '其中期内出口车辆数'),
    whole('restated', 'Registered less exported within', '登记数减期内出口数'),
    whole(
      'restatedLeast',
      'Restated less the registered of which it cannot be decided',
      '核实销量减已登记而无法判定的车辆数',
      null,
    ),
    whole('neverPlated', 'Insured or sold and never plated', '已投保或销售而从未注册登记车辆数'),
    whole('undecided', 'Vehicles that could not be decided', '无法判定的车辆数'),
    whole(
      'restatedTold',
      'Restated of the makers, provinces and months of which sales are reported',
      '有上报销量的生产企业、省份和月份的核实销量',
    ),
    {
      name: 'inflation',
      type: 'number',
      words: {
        en: 'Reported over restatedTold, four decimals',
        zh: '上报销量÷对应核实销量，四位小数',
      },
    },
  ],
  key: ['by', 'key'],
  query: sql`
    SELECT
      "by",
      "key",
      reported,
      registered,
      "exportedWithin",
      registered - "exportedWithin" AS restated,
      registered - "exportedWithin" - "mayHaveLeft" AS "restatedLeast",
      "neverPlated",
      undecided,
      "restatedTold",
      CASE WHEN reported IS NOT NULL THEN ${inflationSql('reported', '"restatedTold"')} END AS inflation
    FROM (
      ${SIDES.map(
        ([by, key]) => sql`
      SELECT '${by}' AS "by", ${key} AS "key", ${FIGURES}
      FROM sales_cells t ${MAKERS}
      GROUP BY 1, 2`,
      ).join('\n UNION ALL ')})`,
};

/** The tables of an edition, in the order of its package. */
export const FIGURES_TABLES: readonly SalesTable[] = [COUNTS, TOTALS, ...SALES_TABLES];
