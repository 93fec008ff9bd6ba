import { sql } from '../../domain/rules/sql/sql.ts';
import { USCC_CHECK } from '../../nation/check-sum-sql.ts';
import { sqlText } from '../../nation/database.ts';
import { VEHICLE_MAKER, vehicleMakerJoins } from '../makers/build-makers.ts';
import type { SalesTerms } from './sales-terms.ts';

/** Days are packed above the row's number, so that one smallest number is the earliest row. */
const DAY_ONE = "DATE '0001-01-01'";
const ROW_BITS = 70; // not-law: bits

/** SQL of a number that is smallest for the earliest day and, of one day, for the first row. */
const packed = (day: string, rowId: string, province: string): string =>
  sql`
    (CAST(${day} - ${DAY_ONE} AS HUGEINT) << ${ROW_BITS}) | (CAST(${rowId} AS HUGEINT) << 7)
      | CAST(${province} AS HUGEINT)`; // not-law: bits

const dayOf = (number: string): string => `${DAY_ONE} + CAST(${number} >> ${ROW_BITS} AS INTEGER)`;

/** Two digits as a number below 128; 0 is not known. */
const provinceNo = (text: string): string =>
  `CASE WHEN regexp_full_match(${text}, '[1-9][0-9]') THEN CAST(${text} AS UTINYINT) ELSE 0 END`;

const provinceOf = (number: string): string => `CAST(${number} & 127 AS UTINYINT)`; // not-law: seven bits

/** SQL of a month as a number of months; 0 stands for none. */
export const monthNo = (day: string): string =>
  `CAST(year(${day}) * 12 + month(${day}) - 1 AS INTEGER)`; // not-law: the calendar

/**
 * SQL of the vehicles, after `buildMakers`: `sales_first` (vin, day first registered, province, whether a
 * row of it lacks its date), `sales_exits` (vin, day of the first exit, day of the first declaration) and
 * `sales_sold` (vin, maker, province, day, since, until: months) of those insured or sold that have no
 * certificate, or got one so late that they counted as never plated before. What is dated after the day asked
 * does not exist.
 *
 * VINs are compared as texts: DuckDB's hash of them takes two of 20 million for one.
 */
export const vehicleSql = ({ asOf, settle }: SalesTerms): readonly string[] => {
  const known = (day: string): string => `(${day} IS NULL OR ${day} <= DATE ${sqlText(asOf)})`;
  const firstSale = `(invoice_kind IS NULL OR invoice_kind IN ('special', 'ordinary'))`;
  const seller = sql`
    CASE
      WHEN regexp_full_match(invoice_seller, '${USCC_CHECK.shape}')
        THEN ${provinceNo('substr(invoice_seller, 3, 2)')}
      ELSE 0
    END`;
  return [
    sql`
      CREATE TEMP TABLE sales_first AS
      SELECT vin, ${dayOf('first')} AS day, coalesce(${provinceOf('first')}, 0) AS province, undated
      FROM (
        SELECT
          certificate_vin AS vin,
          min(
            ${packed('certificate_registered_on', 'row_id', provinceNo('certificate_province'))}) AS first,
          bool_or(certificate_registered_on IS NULL) AS undated
        FROM certificate
        WHERE certificate_vin IS NOT NULL
          AND ${known('certificate_registered_on')}
        GROUP BY ALL)`,
    sql`
      CREATE TEMP TABLE sales_exits AS
      SELECT
        declaration_vin AS vin,
        min(
          CASE WHEN declaration_exited_on <= DATE ${sqlText(asOf)} THEN declaration_exited_on END) AS exited,
        min(coalesce(declaration_declared_on, ${DAY_ONE})) AS declared
      FROM declaration
      WHERE declaration_vin IS NOT NULL
        AND (
          declaration_declared_on <= DATE ${sqlText(asOf)}
          OR declaration_exited_on <= DATE ${sqlText(asOf)}
          OR (declaration_declared_on IS NULL AND declaration_exited_on IS NULL))
      GROUP BY ALL`,
    // the ends of what the registry knows: after the first of them past the settling days, no plate has come
    sql`
      CREATE TEMP TABLE sales_days AS
      SELECT DISTINCT day
      FROM sales_first
      WHERE day IS NOT NULL`,
    sql`
      CREATE TEMP TABLE sales_unplated AS
      SELECT
        t.vin,
        min(t.day) AS day,
        coalesce(${provinceOf('min(t.seller)')}, 0) AS province,
        any_value(f.day) AS plated
      FROM (
        SELECT insurance_vin AS vin, insurance_starts_on AS day, CAST(NULL AS HUGEINT) AS seller
        FROM insurance
        WHERE insurance_vin IS NOT NULL
          AND ${known('insurance_starts_on')}
        UNION ALL
        SELECT invoice_vin, invoice_issued_on, ${packed('invoice_issued_on', 'row_id', seller)}
        FROM invoice
        WHERE invoice_vin IS NOT NULL
          AND ${firstSale}
          AND ${known('invoice_issued_on')}) t
      LEFT JOIN sales_first f ON f.vin = t.vin
      WHERE f.vin IS NULL
        OR (f.day > t.day + ${settle} AND NOT f.undated)
      GROUP BY t.vin`,
    sql`
      CREATE TEMP TABLE sales_sold AS
      SELECT
        u.vin,
        ${VEHICLE_MAKER} AS maker,
        u.province,
        u.day,
        ${monthNo('d.day')} AS since,
        ${monthNo('u.plated')} AS until
      FROM sales_unplated u
      ASOF LEFT JOIN sales_days d ON d.day >= u.day + ${settle}
      ${vehicleMakerJoins('u.vin')}
      WHERE u.plated IS NULL
        OR ${monthNo('d.day')} < ${monthNo('u.plated')}`,
    'DROP TABLE sales_unplated',
  ];
};

/** SQL of the registered vehicles, one row each, with what is needed to count them. */
export const REGISTERED = sql`
  SELECT ${VEHICLE_MAKER} AS maker, f.province, f.day, e.exited, e.declared
  FROM sales_first f
  LEFT JOIN sales_exits e ON e.vin = f.vin ${vehicleMakerJoins('f.vin')}`;
