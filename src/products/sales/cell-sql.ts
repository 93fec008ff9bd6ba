import { sql } from '../../domain/rules/sql/sql.ts';
import { MAY_HAVE_LEFT, measureNo, reasonNo } from './sales-terms.ts';

/** Four decimals, halves up, of whole numbers: DECIMAL(18,4), null where nothing is told or nothing remains. */
export const inflationSql = (reported: string, restated: string): string => {
  const twice = `2 * CAST(${restated} AS HUGEINT)`; // not-law: halves
  const tenThousandths = `(20000 * CAST(${reported} AS HUGEINT) + ${restated}) // (${twice})`; // not-law: four decimals
  return sql`
    CASE
      WHEN ${restated} > 0
        THEN CAST(CAST(${tenThousandths} AS DECIMAL(18, 0)) / 10000 AS DECIMAL(18, 4)) -- not-law: four decimals
    END`;
};

const LEFT = MAY_HAVE_LEFT.map(reasonNo).join(', ');
const REGISTERED = sql`
  (
    measure IN (${measureNo('stayed')}, ${measureNo('exported')})
    OR (measure = ${measureNo('undecided')} AND reason IN (${LEFT})))`;

const sumWhere = (condition: string): string =>
  `coalesce(CAST(sum(n) FILTER (WHERE ${condition}) AS BIGINT), 0)`;

/**
 * SQL of the cells, after the atoms: `sales_cells` (maker, province, month by number, reported or null,
 * registered, exported_within, never_plated, undecided, may_have_left), and `sales_counted`: the atoms with
 * `told`, that sales are reported of their cell, and `is_registered`.
 */
export const cellSql = (within: number): readonly string[] => [
  sql`
    CREATE TEMP TABLE sales_cells AS
    SELECT
      maker,
      province,
      month,
      CAST(sum(n) FILTER (WHERE measure = ${measureNo('reported')}) AS BIGINT) AS reported,
      ${sumWhere(REGISTERED)} AS registered,
      ${sumWhere(`measure = ${measureNo('exported')} AND age <= ${within}`)} AS exported_within,
      ${sumWhere(`measure = ${measureNo('neverPlated')} AND until = 0`)} AS never_plated,
      ${sumWhere(`measure = ${measureNo('undecided')}`)} AS undecided,
      ${sumWhere(`measure = ${measureNo('undecided')} AND reason IN (${LEFT})`)} AS may_have_left
    FROM sales_atoms
    GROUP BY ALL
    HAVING count(*) FILTER (WHERE measure <> ${measureNo('neverPlated')} OR until = 0) > 0`,
  sql`
    CREATE TEMP TABLE sales_counted AS
    SELECT a.*, c.reported IS NOT NULL AS told, ${REGISTERED} AS is_registered
    FROM sales_atoms a
    LEFT JOIN sales_cells c USING (maker, province, month)`,
];

/** SQL of the figures of a sum of cells, as columns; money of `sales_cells`, grouped by the caller. */
export const FIGURES = sql`
  CAST(sum(reported) AS BIGINT) AS reported,
  CAST(coalesce(sum(registered), 0) AS BIGINT) AS registered,
  CAST(coalesce(sum(exported_within), 0) AS BIGINT) AS "exportedWithin",
  CAST(coalesce(sum(never_plated), 0) AS BIGINT) AS "neverPlated",
  CAST(coalesce(sum(undecided), 0) AS BIGINT) AS undecided,
  CAST(coalesce(sum(may_have_left), 0) AS BIGINT) AS "mayHaveLeft",
  CAST(coalesce(sum(registered) FILTER (WHERE reported IS NOT NULL), 0) AS BIGINT)
    AS "registeredTold",
  CAST(coalesce(sum(exported_within) FILTER (WHERE reported IS NOT NULL), 0) AS BIGINT)
    AS "exportedTold",
  CAST(coalesce(sum(registered - exported_within) FILTER (WHERE reported IS NOT NULL), 0) AS BIGINT)
    AS "restatedTold"`;

/** SQL of a month's number as `2026-03`; '' for none. */
export const monthText = (month: string): string =>
  sql`
    CASE
      WHEN ${month} = 0 THEN ''
      ELSE printf(
        '%04d-%02d',
        CAST(${month} // 12 AS INTEGER), -- not-law: the calendar
        CAST(${month} % 12 + 1 AS INTEGER)) -- not-law: the calendar
    END`;

/** SQL of a province's number as two digits; '' for none. */
export const provinceText = (province: string): string =>
  `CASE WHEN ${province} = 0 THEN '' ELSE CAST(${province} AS VARCHAR) END`;
