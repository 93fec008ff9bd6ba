import { YEAR_CODES } from '../../domain/vin/model-year.ts';
import { USCC_CHECK } from '../check-sum-sql.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';

/** Fewer vehicles in a cell are told by chance. */
const LEAST = 5;
/** A maker or seller whose other cells are full of such vehicles too is not excused beyond this. */
const MOST_USUAL = 15;
/** A car is insured as new in a year that is so near its model year. */
const NEW_YEARS = 1;

/**
 * R08: vehicles insured or sold and never plated, in cells where they are many: a seller and month, an
 * insurance holder, a maker (by maker code), province and month. A cell is held against the seller's or
 * maker's other cells and the nation. The last weeks of the feeds are left out, as plates may still come,
 * and so are vehicles applied for or declared at customs. The province of a vehicle without plate is its
 * seller's, by company code; failing that, that of the company that insured or bought it. New cars of which
 * neither an invoice nor a province is told stand in a cell of their maker and month over all provinces, and that
 * one is held against all other makers' of the month too: of a month of which plates are missing, every maker's are.
 *
 * Of a vehicle's cells one that the rule would flag counts before others, then the one with the greatest part:
 * a few cars of one small dealer must not stand before those that many dealers left in a maker, province and month.
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
  build: (parameters) => {
    const limit = (name: string): number =>
      Number(parameters(`integrity.insured-not-plated.${name}`));
    const settle = limit('settleDays');
    const part = percentOf('c.n', 'c.total');
    const flagged = `(c.n >= ${limit('vehicles')} AND ((${part} >= ${limit('percent')} AND ${part} >= ceil(c.usual) * ${limit('times')})
      OR coalesce(s.part, 0) >= ${limit('soldPercent')}))`;
    const firstSale = `(invoice_kind IS NULL OR invoice_kind IN ('special', 'ordinary'))`;
    const month = (day: string): string => `CAST(date_trunc('month', ${day}) AS DATE)`;
    const provinceOf = (uscc: string): string =>
      `CASE WHEN regexp_full_match(${uscc}, '${USCC_CHECK.shape}') THEN substr(${uscc}, 3, 2) END`;
    return [
      // by the VINs themselves: DuckDB's hash takes some 1,400 pairs of 20 million VINs for one
      `CREATE OR REPLACE TEMP TABLE unplated_told AS SELECT t.* FROM (
          SELECT insurance_vin AS vin, insurance_starts_on AS day, NULL AS seller, insurance_holder AS holder, false AS billed FROM insurance
          UNION ALL SELECT invoice_vin, invoice_issued_on, invoice_seller, invoice_buyer, true FROM invoice WHERE ${firstSale}) t
        ANTI JOIN (SELECT certificate_vin AS plated FROM certificate WHERE certificate_vin IS NOT NULL) c ON c.plated = t.vin
        WHERE t.vin IS NOT NULL AND t.day IS NOT NULL AND t.day <= (SELECT max(certificate_registered_on) FROM certificate) - ${settle}`,
      `CREATE OR REPLACE TEMP TABLE unplated_vin AS
        SELECT vin, min(day) AS day, ${month('min(day)')} AS month, min(seller) AS seller, min(holder) AS holder, substr(vin, 1, 3) AS wmi, coalesce(${provinceOf('min(seller)')}, ${provinceOf('min(holder)')}) AS province,
          NOT bool_or(billed) AND province IS NULL AND abs(2000 + instr('${YEAR_CODES}', substr(vin, 10, 1)) - year(min(day))) <= ${NEW_YEARS} AS placeless
        FROM unplated_told WHERE vin NOT IN (SELECT licence_vin FROM licence WHERE licence_vin IN (SELECT vin FROM unplated_told))
          AND vin NOT IN (SELECT declaration_vin FROM declaration WHERE declaration_vin IN (SELECT vin FROM unplated_told)) GROUP BY vin`,
      `CREATE OR REPLACE TEMP TABLE unplated_plated AS
        SELECT substr(certificate_vin, 1, 3) AS wmi, certificate_province AS province, ${month('certificate_registered_on')} AS month, count(*) AS n
        FROM certificate WHERE certificate_registered_on IS NOT NULL AND EXISTS (SELECT 1 FROM unplated_vin UNION ALL SELECT 1 FROM sales) GROUP BY ALL`,
      `CREATE OR REPLACE TEMP TABLE unplated_nation AS SELECT u AS n, u + coalesce((SELECT sum(n) FROM unplated_plated), 0) AS total FROM (SELECT count(*) AS u FROM unplated_vin)`,
      // seller and month: of the vehicles it sold in the month
      `CREATE OR REPLACE TEMP TABLE unplated_seller AS SELECT s.seller, s.month, coalesce(u.n, 0) AS n, greatest(s.total, u.n) AS total, u.vins FROM (
          SELECT invoice_seller AS seller, ${month('invoice_issued_on')} AS month, count(*) AS total FROM invoice
          WHERE ${firstSale} AND invoice_seller IN (SELECT seller FROM unplated_vin GROUP BY seller, month HAVING count(*) >= ${LEAST}) GROUP BY ALL) s
        LEFT JOIN (SELECT seller, month, count(*) AS n, ${firstOf('vin')} AS vins FROM unplated_vin GROUP BY ALL) u ON u.seller = s.seller AND u.month = s.month`,
      `CREATE OR REPLACE TEMP TABLE unplated_holder AS SELECT u.holder, u.n, greatest(u.n, s.total) AS total, u.vins FROM (
          SELECT holder, count(*) AS n, ${firstOf('vin')} AS vins FROM unplated_vin WHERE holder IS NOT NULL GROUP BY holder HAVING count(*) >= ${LEAST}) u
        JOIN (SELECT holder, count(DISTINCT vin) AS total FROM (
          SELECT insurance_holder AS holder, insurance_vin AS vin FROM insurance WHERE insurance_holder IN (SELECT holder FROM unplated_vin GROUP BY holder HAVING count(*) >= ${LEAST})
          UNION ALL SELECT invoice_buyer, invoice_vin FROM invoice WHERE ${firstSale} AND invoice_buyer IN (SELECT holder FROM unplated_vin GROUP BY holder HAVING count(*) >= ${LEAST}))
          GROUP BY holder) s USING (holder)`,
      `CREATE OR REPLACE TEMP TABLE unplated_maker AS SELECT p.wmi, p.province, p.month, coalesce(u.n, 0) AS n, p.n + coalesce(u.n, 0) AS total, u.vins FROM unplated_plated p
        LEFT JOIN (SELECT wmi, province, month, count(*) AS n, ${firstOf('vin')} AS vins FROM unplated_vin GROUP BY ALL) u
          ON u.wmi = p.wmi AND u.province = p.province AND u.month = p.month`,
      `CREATE OR REPLACE TEMP TABLE unplated_placeless AS SELECT p.wmi, p.month, coalesce(u.n, 0) AS n, p.n + coalesce(u.n, 0) AS total, u.vins
        FROM (SELECT wmi, month, sum(n) AS n FROM unplated_plated GROUP BY ALL) p
        LEFT JOIN (SELECT wmi, month, count(*) AS n, ${firstOf('vin')} AS vins FROM unplated_vin WHERE placeless GROUP BY ALL) u ON u.wmi = p.wmi AND u.month = p.month`,
      `CREATE OR REPLACE TEMP TABLE unplated_cell AS
        WITH other AS (
          SELECT 1 AS place, 'seller and month' AS cell, seller AS key, concat('1|', seller, '|', month) AS at, month, n, total, vins,
            (sum(n) OVER s - n) * 100.0 / nullif(sum(total) OVER s - total, 0) AS own, 0 AS around FROM unplated_seller WINDOW s AS (PARTITION BY seller)
          UNION ALL SELECT 2, 'holder', holder, concat('2|', holder), NULL, n, total, vins, NULL, 0 FROM unplated_holder
          UNION ALL SELECT 3, 'maker, province and month', wmi, concat('3|', wmi, '|', province, '|', month), month, n, total, vins,
            (sum(n) OVER m - n) * 100.0 / nullif(sum(total) OVER m - total, 0), 0 FROM unplated_maker WINDOW m AS (PARTITION BY wmi)
          UNION ALL SELECT 4, 'maker and month', wmi, concat('4|', wmi, '|', month), month, n, total, vins,
            (sum(n) OVER w - n) * 100.0 / nullif(sum(total) OVER w - total, 0), (sum(n) OVER t - n) * 100.0 / nullif(sum(total) OVER t - total, 0)
            FROM unplated_placeless WINDOW w AS (PARTITION BY wmi), t AS (PARTITION BY month))
        SELECT o.* EXCLUDE (own, around), greatest((a.n - o.n) * 100.0 / nullif(a.total - o.total, 0), least(${MOST_USUAL}, coalesce(own, 0)), around, 0) AS usual
        FROM other o, unplated_nation a WHERE o.n >= ${LEAST}`, // not-law: percent
      // what makers report as retail or insured, against plates; a maker's name stands for its codes by its factory
      // rows
      `CREATE OR REPLACE TEMP TABLE unplated_wmi AS SELECT wmi, arg_max(maker, (n, maker)) AS maker FROM (
          SELECT substr(factory_vin, 1, 3) AS wmi, factory_maker AS maker, count(*) AS n FROM factory
          WHERE factory_maker IS NOT NULL AND EXISTS (SELECT 1 FROM sales) GROUP BY ALL) GROUP BY wmi`,
      `CREATE OR REPLACE TEMP TABLE unplated_sales AS SELECT w.wmi, s.province, s.month, ${percentOf('s.reported', 'p.n')} AS part FROM (
          SELECT sales_maker AS maker, sales_province AS province, try_cast(sales_month || '-01' AS DATE) AS month, max(sales_reported) AS reported
          FROM sales WHERE sales_kind IN ('insured', 'retail') GROUP BY ALL) s
        JOIN unplated_wmi w USING (maker)
        JOIN (SELECT maker, province, month, sum(n) AS n FROM unplated_plated JOIN unplated_wmi USING (wmi) GROUP BY ALL) p
          ON p.maker = s.maker AND p.province = s.province AND p.month = s.month`,
      `CREATE OR REPLACE TEMP TABLE unplated_in AS
        SELECT *, concat('1|', seller, '|', month) AS at FROM unplated_vin WHERE seller IS NOT NULL
        UNION ALL SELECT *, concat('2|', holder) FROM unplated_vin WHERE holder IS NOT NULL
        UNION ALL SELECT *, concat('3|', wmi, '|', province, '|', month) FROM unplated_vin WHERE province IS NOT NULL
        UNION ALL SELECT *, concat('4|', wmi, '|', month) FROM unplated_vin WHERE placeless`,
      `CREATE OR REPLACE TABLE pattern_insured_not_plated AS
        SELECT CAST(NULL AS BIGINT) AS row_id, v.vin, CAST(c.n AS BIGINT) AS pattern_unplated, ${part} AS pattern_unplated_percent,
          CAST(ceil(c.usual) AS BIGINT) AS pattern_unplated_usual_percent, s.part AS pattern_sold_per_plated_percent,
          ${evidenceOf({ soldOn: 'v.day', cell: 'c.cell', of: 'c.key', province: 'v.province', month: `strftime(c.month, '%Y-%m')`, neverPlated: 'c.n', sold: 'c.total', usualPercent: 'round(c.usual, 1)', reportedPerPlatedPercent: 's.part', vins: 'c.vins' })} AS evidence
        FROM unplated_in v JOIN unplated_cell c ON c.at = v.at
        LEFT JOIN unplated_sales s ON s.wmi = v.wmi AND s.province = v.province AND s.month = v.month
        QUALIFY row_number() OVER (PARTITION BY v.vin ORDER BY ${flagged} DESC, c.n * 1.0 / c.total DESC, c.n DESC, c.place) = 1
        ORDER BY v.vin`,
      ...dropTables(
        'unplated_told',
        'unplated_vin',
        'unplated_plated',
        'unplated_nation',
        'unplated_seller',
        'unplated_holder',
        'unplated_maker',
        'unplated_placeless',
        'unplated_cell',
        'unplated_wmi',
        'unplated_in',
        'unplated_sales',
      ),
    ];
  },
};
