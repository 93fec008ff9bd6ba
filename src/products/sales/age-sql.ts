import { sql } from '../../domain/rules/sql/sql.ts';
import { inflationSql } from './cell-sql.ts';
import { ageBands, measureNo, type SalesTerms } from './sales-terms.ts';

/** Days of a bar of the histogram. */
const BIN = 10; // not-law: what a page shows
/** The histogram tells ages apart up to a year and some, or past the window. */
const PLOT_DAYS = 370; // not-law: a year and some, length of a plot

/**
 * SQL of the ages at export, after `cellSql`: `sales_curve` (n, exportedWithin, restated, restatedTold, inflation;
 * each end of a band) and `sales_ages` (from, to or null, exported).
 */
export const ageSql = ({ within, step }: SalesTerms): readonly string[] => {
  const bands = ageBands(within, step);
  const bins = ageBands(within, BIN);
  const most = Math.max(PLOT_DAYS, within + BIN);
  const last = bins.first + BIN * Math.floor((most - bins.first) / BIN);
  const exported = `measure = ${measureNo('exported')}`;
  /** The bin of all that is beyond the plot. */
  const beyond = (last - bins.first) / BIN + 1;
  const inPlot = sql`
    least(
      CASE
        WHEN age <= ${bins.first} THEN 0
        ELSE CAST(ceil((age - ${bins.first}) / ${BIN}.0) AS INTEGER)
      END,
      ${beyond})`;
  return [
    sql`
      CREATE TEMP TABLE sales_curve AS
      WITH
        ends AS (
          SELECT unnest(range(${bands.first}, ${bands.last} + 1, ${step})) AS n),
        whole AS (
          SELECT
            coalesce(sum(registered), 0) AS registered,
            CAST(sum(reported) AS BIGINT) AS reported,
            coalesce(sum(registered) FILTER (WHERE reported IS NOT NULL), 0) AS registered_told
          FROM sales_cells),
        aged AS (
          SELECT age, sum(n) AS exported, coalesce(sum(n) FILTER (WHERE told), 0) AS told
          FROM sales_counted
          WHERE ${exported}
          GROUP BY ALL),
        summed AS (
          SELECT
            n,
            coalesce(sum(exported) OVER w, 0) AS exported,
            coalesce(sum(told) OVER w, 0) AS told
          FROM ends
          LEFT JOIN aged ON age = n
          WINDOW w AS (ORDER BY n))
      SELECT
        CAST(n AS INTEGER) AS n,
        CAST(exported AS BIGINT) AS "exportedWithin",
        CAST(registered - exported AS BIGINT) AS restated,
        CAST(registered_told - told AS BIGINT) AS "restatedTold",
        CASE
          WHEN reported IS NOT NULL THEN ${inflationSql('reported', '(registered_told - told)')}
        END AS inflation
      FROM summed, whole`,
    sql`
      CREATE TEMP TABLE sales_ages AS
      WITH counted AS (
        SELECT ${inPlot} AS bin, sum(n) AS n
        FROM sales_counted
        WHERE ${exported}
        GROUP BY ALL)
      SELECT
        CAST(CASE WHEN bin = 0 THEN 0 ELSE ${bins.first} + ${BIN} * (bin - 1) + 1 END AS INTEGER)
          AS "from",
        CAST(CASE WHEN bin < ${beyond} THEN ${bins.first} + ${BIN} * bin END AS INTEGER) AS "to",
        CAST(coalesce(n, 0) AS BIGINT) AS exported
      FROM (SELECT unnest(range(0, ${beyond + 1})) AS bin)
      LEFT JOIN counted USING (bin)`,
  ];
};
