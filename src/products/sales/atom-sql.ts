import { sql } from '../../domain/rules/sql/sql.ts';
import { sqlText } from '../../nation/database.ts';
import { bandSql, measureNo, reasonNo, type SalesTerms } from './sales-terms.ts';
import { monthNo, REGISTERED } from './vehicle-sql.ts';

const COLUMNS = 'maker, province, month, measure, age, since, until, reason, n';

const registered = ({ within, step, silent }: SalesTerms): string => {
  const exported = 'day IS NOT NULL AND exited >= day';
  // the first that holds
  const reason = sql`
    CASE
      WHEN day IS NULL THEN ${reasonNo('undated')}
      WHEN exited >= day THEN 0
      WHEN exited < day THEN ${reasonNo('exit-before-registration')}
      WHEN ${silent.declaration} THEN ${reasonNo('no-declarations')}
      WHEN declared <= day + ${within} THEN ${reasonNo('exit-unknown')}
      ELSE 0
    END`;
  return sql`
    SELECT
      maker,
      province,
      coalesce(${monthNo('day')}, 0) AS month,
      CASE
        WHEN ${exported} THEN ${measureNo('exported')}
        WHEN ${reason} > 0 THEN ${measureNo('undecided')}
        ELSE ${measureNo('stayed')}
      END AS measure,
      CASE
        WHEN ${exported} THEN ${bandSql('CAST(exited - day AS INTEGER)', within, step)}
        ELSE -1
      END AS age,
      CASE WHEN ${exported} THEN ${monthNo('exited')} ELSE 0 END AS since,
      0 AS until,
      ${reason} AS reason,
      count(*) AS n
    FROM (${REGISTERED})
    GROUP BY ALL`;
};

const sold = ({ silent }: SalesTerms): string => {
  const reason = sql`
    CASE
      WHEN day IS NULL THEN ${reasonNo('undated')}
      WHEN ${silent.certificate} THEN ${reasonNo('no-registrations')}
      WHEN since IS NULL THEN ${reasonNo('plate-may-come')}
      ELSE 0
    END`;
  return sql`
    SELECT
      maker,
      province,
      coalesce(${monthNo('day')}, 0) AS month,
      CASE
        WHEN ${reason} > 0 THEN ${measureNo('undecided')}
        ELSE ${measureNo('neverPlated')}
      END AS measure,
      -1 AS age,
      CASE WHEN ${reason} > 0 THEN 0 ELSE since END AS since,
      coalesce(until, 0) AS until,
      ${reason} AS reason,
      count(*) AS n
    FROM sales_sold
    GROUP BY ALL`;
};

/** The last row of a maker, province, month and kind stands: what comes later corrects. */
const reported = ({ kind, asOf }: SalesTerms): string =>
  sql`
    SELECT
      maker,
      province,
      month,
      ${measureNo('reported')} AS measure,
      -1 AS age,
      0 AS since,
      0 AS until,
      0 AS reason,
      n
    FROM (
      SELECT
        coalesce(m.id, 0) AS maker,
        CASE
          WHEN regexp_full_match(sales_province, '[1-9][0-9]') THEN CAST(sales_province AS UTINYINT)
          ELSE 0
        END AS province,
        coalesce(${monthNo("try_cast(sales_month || '-01' AS DATE)")}, 0) AS month,
        arg_max(sales_reported, row_id) AS n
      FROM sales
      LEFT JOIN maker_spellings ON name = sales_maker
      LEFT JOIN makers m USING (key)
      WHERE sales_kind = ${sqlText(kind)}
        AND sales_reported IS NOT NULL
      GROUP BY ALL)
    WHERE month <= ${monthNo(`DATE ${sqlText(asOf)}`)}`;

/**
 * SQL of the finest counts, after `vehicleSql`: `sales_atoms` (maker, province, month, measure, age, since,
 * until, reason, n), as `SalesAtom` has them, by number; months as `monthNo`, 0 for none.
 */
export const atomSql = (terms: SalesTerms): string =>
  sql`
    CREATE TEMP TABLE sales_atoms AS
    SELECT ${COLUMNS}
    FROM (
      ${registered(terms)}
      UNION ALL ${sold(terms)}
      UNION ALL ${reported(terms)})`;
