import { sql } from '../../domain/rules/sql/sql.ts';
import type { Words } from '../../report/product/words.ts';
import { inflationSql, monthText, provinceText } from './cell-sql.ts';
import { measureNo, REASONS } from './sales-terms.ts';

/** A column of a published table, as a table schema has it. */
export interface SalesColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'yearmonth';
  readonly words: Words;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A published table: a file, its columns, and the query that yields them in order. */
export interface SalesTable {
  /** File name without ending. */
  readonly name: string;
  readonly words: Words;
  readonly columns: readonly SalesColumn[];
  readonly key: readonly string[];
  readonly query: string;
  /** Written as Parquet too. */
  readonly parquet?: true;
}

/** A column of whole numbers, from 0 unless another least is given. */
export const whole = (
  name: string,
  en: string,
  zh: string,
  least: number | null = 0,
): SalesColumn => ({
  name,
  type: 'integer',
  words: { en, zh },
  ...(least === null ? {} : { constraints: { minimum: least } }),
});

/** The column of the maker. */
export const MAKER: SalesColumn = {
  name: 'maker',
  type: 'string',
  words: {
    en: 'Maker as its factory rows name it; empty: not known',
    zh: '生产企业（按出厂记录名称）；空：不详',
  },
};
/** The column of the province. */
export const PROVINCE: SalesColumn = {
  name: 'province',
  type: 'string',
  words: {
    en: 'Province, two digits (GB/T 2260); empty: not known',
    zh: '省份（GB/T 2260两位代码）；空：不详',
  },
  constraints: { pattern: '[1-9][0-9]' },
};
/** The column of the month. */
export const MONTH: SalesColumn = {
  name: 'month',
  type: 'yearmonth',
  words: { en: 'Month; empty: no readable date', zh: '月份；空：日期无法读取' },
};
const REPORTED = whole(
  'reported',
  'Sales reported by the maker; empty: not reported',
  '生产企业上报销量；空：未上报',
  null,
);
const REGISTERED = whole('registered', 'Vehicles first registered', '首次登记车辆数');
const EXPORTED = whole(
  'exportedWithin',
  'Of the registered, exported within the window',
  '其中期内出口车辆数',
);
const NEVER_PLATED = whole(
  'neverPlated',
  'Insured or sold and never plated',
  '已投保或销售而从未注册登记车辆数',
);
const RESTATED = whole('restated', 'Registered less exported within', '登记数减期内出口数');
const INFLATION: SalesColumn = {
  name: 'inflation',
  type: 'number',
  words: { en: 'Reported over restated, four decimals', zh: '上报销量÷核实销量，四位小数' },
};
const AS_OF: SalesColumn = {
  name: 'asOf',
  type: 'date',
  words: { en: 'Day on which it was known so', zh: '所知截至日' },
  constraints: { required: true },
};
const REVISION = whole(
  'revision',
  'Restated less that of the vintage before; empty in the first',
  '核实销量较上一版次之差；首版为空',
  null,
);
const PROVISIONAL: SalesColumn = {
  name: 'provisional',
  type: 'boolean',
  words: {
    en: 'The window of the last vehicle was open on that day',
    zh: '该日最后一辆车的期限尚未届满',
  },
};
/** SQL of the name of a maker `m`. */
export const MAKER_NAME = "coalesce(m.maker, '')";
/** SQL that joins the makers to a relation `t`. */
export const MAKERS = 'LEFT JOIN makers m ON m.id = t.maker';
const INFLATED = sql`
  CASE
    WHEN reported IS NOT NULL THEN ${inflationSql('reported', '(registered - exported_within)')}
  END`;
const VINTAGE = [AS_OF, REGISTERED, EXPORTED, NEVER_PLATED, RESTATED, INFLATION, REVISION];

/** The published tables, in the order of the package. */
export const SALES_TABLES: readonly SalesTable[] = [
  {
    name: 'sales',
    words: {
      en: 'Restated sales by maker, province and month',
      zh: '按生产企业、省份和月份的核实销量',
    },
    columns: [
      ...[
        MAKER,
        PROVINCE,
        MONTH,
        REPORTED,
        REGISTERED,
        EXPORTED,
        NEVER_PLATED,
        RESTATED,
        INFLATION,
      ],
      whole('undecided', 'Vehicles that could not be decided', '无法判定的车辆数'),
    ],
    key: ['maker', 'province', 'month'],
    query: sql`
      SELECT
        ${MAKER_NAME} AS maker,
        ${provinceText('t.province')} AS province,
        ${monthText('t.month')} AS month,
        reported,
        registered,
        exported_within AS "exportedWithin",
        never_plated AS "neverPlated",
        registered - exported_within AS restated,
        ${INFLATED} AS inflation,
        undecided
      FROM sales_cells t ${MAKERS}`,
    parquet: true,
  },
  {
    name: 'undecided',
    words: { en: 'Vehicles that could not be decided, by reason', zh: '无法判定的车辆，按原因' },
    columns: [
      ...[MAKER, PROVINCE, MONTH],
      {
        name: 'reason',
        type: 'string',
        words: { en: 'Reason', zh: '原因' },
        constraints: { required: true, enum: REASONS.filter((reason) => reason !== '') },
      },
      whole('vehicles', 'Vehicles', '车辆数'),
    ],
    key: ['maker', 'province', 'month', 'reason'],
    query: sql`
      SELECT
        ${MAKER_NAME} AS maker,
        ${provinceText('t.province')} AS province,
        ${monthText('t.month')} AS month,
        CASE reason ${REASONS.map((reason, at) => `WHEN ${at} THEN '${reason}'`).join(' ')}
        END AS reason,
        CAST(sum(n) AS BIGINT) AS vehicles
      FROM sales_atoms t ${MAKERS}
      WHERE measure = ${measureNo('undecided')}
      GROUP BY ALL`,
  },
  {
    name: 'vintages',
    words: { en: 'The nation’s months as they were known', zh: '全国各月数据的历次版次' },
    columns: [{ ...MONTH, constraints: { required: true } }, ...VINTAGE, PROVISIONAL],
    key: ['month', 'asOf'],
    query: sql`
      SELECT
        month_text AS month,
        "asOf",
        registered,
        "exportedWithin",
        "neverPlated",
        restated,
        inflation,
        revision,
        provisional
      FROM sales_vintages`,
  },
  {
    name: 'vintages-makers',
    words: { en: 'The makers’ months as they were known', zh: '各生产企业各月数据的历次版次' },
    columns: [MAKER, { ...MONTH, constraints: { required: true } }, ...VINTAGE, PROVISIONAL],
    key: ['maker', 'month', 'asOf'],
    query: sql`
      SELECT
        ${MAKER_NAME} AS maker,
        month_text AS month,
        "asOf",
        registered,
        "exportedWithin",
        "neverPlated",
        restated,
        inflation,
        revision,
        provisional
      FROM sales_vintages_makers t ${MAKERS}`,
  },
  {
    name: 'revisions',
    words: {
      en: 'The nation’s months, from the first vintage to the latest',
      zh: '全国各月数据，首版与最新版',
    },
    columns: [
      { ...MONTH, constraints: { required: true } },
      whole('restatedFirst', 'Restated, as known at the end of the month', '当月末所知核实销量'),
      whole('restatedLatest', 'Restated, as known on the day of the answer', '最新所知核实销量'),
      whole('revision', 'The latest less the first', '最新版减首版', null),
      PROVISIONAL,
    ],
    key: ['month'],
    query: sql`
      SELECT
        month_text AS month,
        arg_min(restated, seen) AS "restatedFirst",
        arg_max(restated, seen) AS "restatedLatest",
        arg_max(restated, seen) - arg_min(restated, seen) AS revision,
        arg_max(provisional, seen) AS provisional
      FROM sales_vintages
      GROUP BY month_text`,
  },
  {
    name: 'curve',
    words: { en: 'The nation for every window', zh: '全国，各期限' },
    columns: [
      whole('n', 'Days from first registration, the last included', '首次登记后天数（含末日）'),
      EXPORTED,
      RESTATED,
      INFLATION,
    ],
    key: ['n'],
    query: `SELECT n, "exportedWithin", restated, inflation FROM sales_curve`,
  },
  {
    name: 'ages',
    words: { en: 'Days from first registration to export', zh: '首次登记至出口的天数' },
    columns: [
      whole('from', 'First day', '首日'),
      whole('to', 'Last day; empty: all later ones', '末日；空：此后各日'),
      whole('exported', 'Vehicles exported', '出口车辆数'),
    ],
    key: ['from'],
    query: `SELECT "from", "to", exported FROM sales_ages`,
  },
];
