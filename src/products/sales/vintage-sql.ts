import { sql } from '../../domain/rules/sql/sql.ts';
import { sqlText } from '../../nation/database.ts';
import { inflationSql, monthText } from './cell-sql.ts';
import { measureNo } from './sales-terms.ts';
import { monthNo } from './vehicle-sql.ts';

/** SQL of the last day of a month by number. */
const monthEnd = (month: string): string =>
  `last_day(make_date(CAST(${month} // 12 AS BIGINT), CAST(${month} % 12 + 1 AS BIGINT), 1))`; // not-law: the calendar

/**
 * SQL of the vintages, after `cellSql`, for makers (`sales_vintages_makers`, maker's id) or the nation
 * (`sales_vintages`, maker 0): every month as known at every month's end since, and on the day asked. What
 * becomes known in a month is a step, and a vintage the sum of the steps up to it.
 */
const vintagesOf = (
  table: string,
  maker: string,
  terms: { readonly within: number; readonly asOf: string },
): string => {
  const { within, asOf } = terms;
  const isWithin = `measure = ${measureNo('exported')} AND age <= ${within}`;
  const isUnplated = `measure = ${measureNo('neverPlated')}`;
  return sql`
    CREATE TEMP TABLE ${table} AS
    WITH
      counted AS (
        SELECT * REPLACE (${maker} AS maker)
        FROM sales_counted
        WHERE month > 0),
      months AS (
        SELECT
          maker,
          month,
          CAST(sum(n) FILTER (WHERE measure = ${measureNo('reported')}) AS BIGINT) AS reported,
          coalesce(sum(n) FILTER (WHERE is_registered), 0) AS registered,
          coalesce(sum(n) FILTER (WHERE is_registered AND told), 0) AS registered_told
        FROM counted
        GROUP BY ALL),
      steps AS (
        SELECT
          maker,
          month,
          seen,
          sum(exported) AS exported,
          sum(told) AS told,
          sum(unplated) AS unplated
        FROM (
          SELECT
            maker,
            month,
            since AS seen,
            n AS exported,
            CASE WHEN told THEN n ELSE 0 END AS told,
            0 AS unplated
          FROM counted
          WHERE ${isWithin}
          UNION ALL
          SELECT maker, month, since, 0, 0, n
          FROM counted
          WHERE ${isUnplated}
          UNION ALL
          SELECT maker, month, until, 0, 0, -n
          FROM counted
          WHERE ${isUnplated} AND until > 0)
        GROUP BY ALL),
      known AS (
        SELECT
          m.*,
          k.seen,
          least(${monthEnd('k.seen')}, DATE ${sqlText(asOf)}) AS as_of,
          coalesce(sum(exported) OVER w, 0) AS exported,
          coalesce(sum(told) OVER w, 0) AS told,
          coalesce(sum(unplated) OVER w, 0) AS unplated
        FROM (
          SELECT *, unnest(range(month, ${monthNo(`DATE ${sqlText(asOf)}`)} + 1)) AS seen
          FROM months) k
        JOIN months m USING (maker, month)
        LEFT JOIN steps s ON s.maker = k.maker AND s.month = k.month AND s.seen = k.seen
        WINDOW w AS (PARTITION BY m.maker, m.month ORDER BY k.seen))
    SELECT
      maker,
      month,
      seen,
      ${monthText('month')} AS month_text,
      CAST(as_of AS VARCHAR) AS "asOf",
      CAST(registered AS BIGINT) AS registered,
      CAST(exported AS BIGINT) AS "exportedWithin",
      CAST(unplated AS BIGINT) AS "neverPlated",
      CAST(registered - exported AS BIGINT) AS restated,
      CASE
        WHEN reported IS NOT NULL THEN ${inflationSql('reported', '(registered_told - told)')}
      END AS inflation,
      CAST(
        lag(exported) OVER (PARTITION BY maker, month ORDER BY seen) - exported AS BIGINT) AS revision,
      ${monthEnd('month')} + ${within} > as_of AS provisional
    FROM known`;
};

/** SQL of the vintages of the nation and of its makers. */
export const vintageSql = (terms: {
  readonly within: number;
  readonly asOf: string;
}): readonly string[] => [
  vintagesOf('sales_vintages', '0', terms),
  vintagesOf('sales_vintages_makers', 'maker', terms),
];
