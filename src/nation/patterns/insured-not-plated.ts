import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { YEAR_CODES } from '../../domain/vin/model-year.ts';
import { USCC_CHECK } from '../check-sum-sql.ts';
import type { PatternStep } from './decided-groups.ts';
import { LATE_TABLES, lateVehicles } from './late-vehicles.ts';
import { PLATED } from './lived-columns.ts';
import {
  FIRST_SALE,
  firstOfMonth,
  MADE,
  madeWhere,
  PLATED_DAY,
  PLATED_MONTH,
  platedMonthWhere,
  SOLD_MONTH,
} from './nation-sums.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, percentOf } from './pattern-sql.ts';
import { manyHolders, ofUnplated, unplatedCells } from './unplated-cells.ts';

const provinceOf = (uscc: string): string =>
  `CASE WHEN regexp_full_match(${uscc}, '${USCC_CHECK.shape}') THEN substr(${uscc}, 3, 2) END`;

/** The year after 1999 that the tenth character of a VIN tells. */
const MODEL_YEAR = `(2000 + instr('${YEAR_CODES}', substr(vin, 10, 1)))`; // not-law: how VINs count years

/** What makers report as retail or insured, against plates; a maker's name stands for its codes by its factory rows. */
const REPORTED: readonly PatternStep[] = [
  madeWhere('unplated_made', 'EXISTS (SELECT 1 FROM sales)'),
  sql`
  CREATE OR REPLACE TEMP TABLE unplated_wmi AS
  SELECT wmi, arg_max(maker, (n, maker)) AS maker
  FROM unplated_made
  GROUP BY wmi`,
  sql`
  CREATE OR REPLACE TEMP TABLE unplated_sales AS
  SELECT w.wmi, s.province, s.month, ${percentOf('s.reported', 'p.n')} AS part
  FROM (
    SELECT
      sales_maker AS maker,
      sales_province AS province,
      try_cast(sales_month || '-01' AS DATE) AS month,
      max(sales_reported) AS reported
    FROM sales
    WHERE sales_kind IN ('insured', 'retail')
    GROUP BY ALL) s
  JOIN unplated_wmi w USING (maker)
  JOIN (
    SELECT maker, province, month, sum(n) AS n
    FROM unplated_plated
    JOIN unplated_wmi USING (wmi)
    GROUP BY ALL) p
    ON p.maker = s.maker AND p.province = s.province AND p.month = s.month`,
];

/** Steps that make `unplated_vin`: vehicles sold or insured and never plated, the late ones not among them yet. */
const unplatedVehicles = (law: LawNumbersSql): readonly PatternStep[] => [
  {
    table: 'unplated_last',
    sum: PLATED_DAY.name,
    counted: 'SELECT max(certificate_registered_on) AS day FROM certificate',
    of: (sum) => `SELECT max(day) AS day FROM ${sum}`,
  },
  // by the VINs themselves: DuckDB's hash takes some 1,400 pairs of 20 million VINs for one
  sql`
  CREATE OR REPLACE TEMP TABLE unplated_told AS
  SELECT t.*
  FROM (
    SELECT
      insurance_vin AS vin,
      insurance_starts_on AS day,
      NULL AS seller,
      insurance_holder AS holder,
      false AS billed
    FROM insurance
    UNION ALL
    SELECT invoice_vin, invoice_issued_on, invoice_seller, invoice_buyer, true
    FROM invoice
    WHERE ${FIRST_SALE}) t
  ANTI JOIN (SELECT certificate_vin AS plated FROM certificate WHERE certificate_vin IS NOT NULL) c
    ON c.plated = t.vin
  WHERE t.vin IS NOT NULL
    AND t.day IS NOT NULL
    AND t.day
      <= (SELECT day FROM unplated_last)
        - ${law.on(ofUnplated('settleDays'), 't.day')}`,
  sql`
  CREATE OR REPLACE TEMP TABLE unplated_vin AS
  SELECT
    vin,
    min(day) AS day,
    ${firstOfMonth('min(day)')} AS month,
    min(seller) AS seller,
    min(holder) AS holder,
    substr(vin, 1, 3) AS wmi,
    coalesce(${provinceOf('min(seller)')}, ${provinceOf('min(holder)')}) AS province,
    NOT bool_or(billed)
      AND province IS NULL
      AND abs(${MODEL_YEAR} - year(min(day))) <= ${law.on(ofUnplated('newYears'), 'min(day)')} AS placeless,
    false AS late
  FROM unplated_told
  WHERE vin NOT IN (
      SELECT licence_vin
      FROM licence
      WHERE licence_vin IN (SELECT vin FROM unplated_told))
    AND vin NOT IN (
      SELECT declaration_vin
      FROM declaration
      WHERE declaration_vin IN (SELECT vin FROM unplated_told))
  GROUP BY vin`,
];

/**
 * R08: vehicles insured or sold and never plated, in cells where they are many: a seller and month, with those of it
 * that were plated long after at home (`late_vin`), an insurance holder, a maker (by maker code), province and month. A
 * cell is held against the seller's or maker's other cells and the nation. The last weeks of the feeds are left out, as
 * plates may still come, and so are vehicles applied for or declared at customs. The province of a vehicle without
 * plate is its seller's, by company code; failing that, that of the company that insured or bought it. New cars of
 * which neither an invoice nor a province is told stand in a cell of their maker and month over all provinces, and that
 * one is held against all other makers' of the month too: of a month of which plates are missing, every maker's are.
 *
 * Of a vehicle's cells one that the rule would flag counts before others, then the one with the greatest part:
 * a few cars of one small dealer must not stand before those that many dealers left in a maker, province and month.
 *
 * Bounds of a cell are those of the end of its month; of a holder's, which has none, those of the day of the answer.
 * Bounds of one vehicle are those of the day on which it was insured or sold.
 */
export const insuredNotPlated: Pattern = {
  name: 'insuredNotPlated',
  facts: [
    'pattern.unplated',
    'pattern.unplatedPercent',
    'pattern.unplatedUsualPercent',
    'pattern.soldPerPlatedPercent',
  ],
  reads: ['insurance', 'invoice', 'certificate', 'factory', 'sales', 'licence', 'declaration'],
  // what is plated late is counted beside: `platedLate` asks for it
  asks: (law) => ({
    lived: {
      columns: {
        plated: PLATED,
        sold: {
          added: 'sum',
          told: {
            insurance: 'CAST(insurance_starts_on IS NOT NULL AS INTEGER)',
            invoice: `CAST(invoice_issued_on IS NOT NULL AND ${FIRST_SALE} AS INTEGER)`,
          },
        },
      },
      hot: 'sum(plated) = 0 AND sum(sold) > 0',
    },
    sums: [PLATED_DAY, PLATED_MONTH, SOLD_MONTH, MADE],
    hands: {
      shares: [],
      steps: unplatedVehicles(law),
      lists: { owner: manyHolders(law) },
    },
  }),
  build: (law) => {
    const atMonthEnd = (name: string): string => law.on(ofUnplated(name), 'last_day(c.month)');
    const part = percentOf('c.n', 'c.total');
    const flagged = `(c.n >= ${atMonthEnd('vehicles')}
      AND ((${part} >= ${atMonthEnd('percent')} AND ${part} >= ceil(c.usual) * ${atMonthEnd('times')})
        OR coalesce(s.part, 0) >= ${atMonthEnd('soldPercent')}))`;
    return [
      ...unplatedVehicles(law),
      // of one seller and month, what was plated at last is no other vehicle than what never was
      ...lateVehicles(law),
      sql`
      INSERT INTO unplated_vin
      SELECT vin, day, month, seller, NULL, wmi, NULL, false, true
      FROM late_vin
      WHERE seller IS NOT NULL`,
      platedMonthWhere(
        'unplated_plated',
        'EXISTS (SELECT 1 FROM unplated_vin UNION ALL SELECT 1 FROM sales)',
      ),
      ...unplatedCells(law),
      ...REPORTED,
      sql`
      CREATE OR REPLACE TEMP TABLE unplated_in AS
      SELECT *, concat('1|', seller, '|', month) AS at FROM unplated_vin WHERE seller IS NOT NULL
      UNION ALL
      SELECT *, concat('2|', holder) FROM unplated_vin WHERE holder IS NOT NULL
      UNION ALL
      SELECT *, concat('3|', wmi, '|', province, '|', month) FROM unplated_vin WHERE province IS NOT NULL
      UNION ALL
      SELECT *, concat('4|', wmi, '|', month) FROM unplated_vin WHERE placeless`,
      sql`
      CREATE OR REPLACE TABLE pattern_insured_not_plated AS
      SELECT
        CAST(NULL AS BIGINT) AS row_id,
        v.vin,
        CAST(c.n AS BIGINT) AS pattern_unplated,
        ${part} AS pattern_unplated_percent,
        CAST(ceil(c.usual) AS BIGINT) AS pattern_unplated_usual_percent,
        s.part AS pattern_sold_per_plated_percent,
        ${evidenceOf({
          soldOn: 'v.day',
          cell: 'c.cell',
          of: 'c.key',
          province: 'v.province',
          month: `strftime(c.month, '%Y-%m')`,
          neverPlated: 'c.n - c.late',
          platedLate: 'c.late',
          sold: 'c.total',
          usualPercent: 'round(c.usual, 1)',
          reportedPerPlatedPercent: 's.part',
          vins: 'c.vins',
        })} AS evidence
      FROM unplated_in v
      JOIN unplated_cell c ON c.at = v.at
      LEFT JOIN unplated_sales s ON s.wmi = v.wmi AND s.province = v.province AND s.month = v.month
      QUALIFY row_number() OVER (
        PARTITION BY v.vin
        ORDER BY ${flagged} DESC, c.n * 1.0 / c.total DESC, c.n DESC, c.place) = 1
      ORDER BY v.vin`,
      ...dropTables(
        ...LATE_TABLES,
        'unplated_last',
        'unplated_told',
        'unplated_vin',
        'unplated_plated',
        'unplated_nation',
        'unplated_sold',
        'unplated_seller',
        'unplated_holder',
        'unplated_maker',
        'unplated_placeless',
        'unplated_cell',
        'unplated_made',
        'unplated_wmi',
        'unplated_in',
        'unplated_sales',
      ),
    ];
  },
};
