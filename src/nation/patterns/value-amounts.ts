import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { ENTRIES, ENTRIES_ALONE, ENTRIES_BESIDE_OTHERS } from './merged-entries.ts';
import { SAYS_WHAT } from './shared-tables.ts';

/** Months of all years that a date may have, counted from the year 0. */
const MONTHS = 120_000; // not-law: the calendar
/** More than any number of a make. */
const MAKES = 2 ** 31; // not-law: the range of an INTEGER
/** A tally of a cell is kept by so many parts of its exporters. */
const PARTS = 16; // not-law: how a table is cut

/** What is asked of a vehicle whose amounts are held against those of others; in SQL of `value_vehicle`. */
const VEHICLE = 'v.rowid AS vehicle, v.make, v.exporter';

/** Rows of customs as amounts told of vehicles. */
const declared = (entries: string): string => `
  0 AS kind, ${VEHICLE}, declaration_value AS amount, declaration_currency AS currency, declaration_declared_on AS day
  FROM ${entries}
  JOIN value_vehicle v ON v.vin = declaration_vin`;

/**
 * The amounts told of vehicles, each once: `kind`, vehicle, `amount`, `currency`, `day`. Only where a VIN stands in
 * several rows can one be told twice: the others, nearly all, are not compared.
 */
const AMOUNTS = sql`
  SELECT ${declared(ENTRIES_ALONE)}
  UNION ALL
  SELECT DISTINCT ${declared(ENTRIES_BESIDE_OTHERS)}
  UNION ALL
  SELECT 1, ${VEHICLE}, price, currency, applied
  FROM value_vehicle v
  UNION ALL
  SELECT 1, t.*
  FROM (
    SELECT DISTINCT
      ${VEHICLE},
      licence_unit_price AS amount,
      licence_currency AS currency,
      licence_applied_on AS day
    FROM value_beside
    JOIN value_vehicle v ON v.vin = licence_vin) t
  ANTI JOIN value_vehicle o
    ON o.rowid = t.vehicle AND o.price = t.amount AND o.currency = t.currency AND o.applied = t.day`;

/**
 * All that makes amounts alike, in one number: kind and currency, the make, which is a model and year of first
 * registration, and the month. Amounts of one cell are of one group at every level.
 */
const CELL = sql`(
  ((place * 2 + kind) * ${MAKES} + make) * ${MONTHS} -- not-law: how a cell is numbered
    + year(day) * 12 + month(day))`; // not-law: the calendar

const bare = (text: string): string => `upper(replace(${text}, ' ', ''))`;

/** Statements that make `value_vehicle`: what each vehicle is, by the first row that says it; and `value_beside`. */
const vehicles: readonly string[] = [
  sql`
  CREATE OR REPLACE TEMP TABLE value_later AS
  SELECT row_id
  FROM (
    SELECT row_id, row_number() OVER (PARTITION BY licence_vin ORDER BY row_id) AS place
    FROM licence
    SEMI JOIN licence_several USING (row_id)
    WHERE ${SAYS_WHAT})
  WHERE place > 1`,
  // declared without an application that says it: the certificate says what it is
  sql`
  CREATE OR REPLACE TEMP TABLE value_bare AS
  SELECT
    vin,
    arg_min(coalesce(brand, ''), row_id) AS brand,
    arg_min(model, row_id) AS model,
    min(registered) AS registered
  FROM unsaid_certificate
  WHERE model IS NOT NULL
    AND registered IS NOT NULL
    AND vin IN (
      SELECT declaration_vin
      FROM ${ENTRIES}
      WHERE declaration_value > 0
        AND declaration_vin IN (SELECT vin FROM unsaid_certificate))
  GROUP BY vin`,
  // models as they are written, however they are: few beside the vehicles
  sql`
  CREATE OR REPLACE TEMP TABLE value_make AS
  SELECT
    brand,
    written,
    year,
    CAST(dense_rank() OVER (ORDER BY model) AS INTEGER) AS model,
    CAST(dense_rank() OVER (ORDER BY model, year) AS INTEGER) AS make
  FROM (
    SELECT brand, written, year, ${bare('brand')} || '|' || ${bare('written')} AS model
    FROM (
      SELECT coalesce(licence_brand, '') AS brand, licence_model AS written, year(licence_registered_on) AS year
      FROM licence
      WHERE ${SAYS_WHAT}
      GROUP BY ALL
      UNION
      SELECT brand, model, year(registered)
      FROM value_bare))`,
  sql`
  CREATE OR REPLACE TEMP TABLE value_vehicle AS
  SELECT
    licence_vin AS vin,
    m.make,
    licence_registered_on AS registered,
    CASE WHEN licence_applicant IS NOT NULL THEN hash(licence_applicant) END AS exporter,
    licence_unit_price AS price,
    licence_currency AS currency,
    licence_applied_on AS applied
  FROM licence
  ANTI JOIN value_later USING (row_id)
  JOIN value_make m
    ON m.brand = coalesce(licence_brand, '') AND m.written = licence_model AND m.year = year(licence_registered_on)
  WHERE ${SAYS_WHAT}
    AND licence_vin IS NOT NULL
  UNION ALL
  SELECT vin, m.make, registered, NULL, NULL, NULL, NULL
  FROM value_bare b
  JOIN value_make m ON m.brand = b.brand AND m.written = b.model AND m.year = year(registered)`,
  // rows that tell an amount of a vehicle beside that one
  sql`
  CREATE OR REPLACE TEMP TABLE value_beside AS
  SELECT licence_vin, licence_unit_price, licence_currency, licence_applied_on
  FROM licence
  WHERE licence_vin IS NOT NULL
    AND (NOT ${SAYS_WHAT} OR row_id IN (FROM value_later))`,
];

/**
 * Statements that make `value_vehicle`, `value_amount` (`cell`, `vehicle`, `exporter`, `amount`, its relation `y` to
 * the first sale and `z` to the last invoice), `value_tally` (amounts by cell and part of the exporters), and
 * `value_cell`: what makes the amounts of a cell alike, with `ends`, the last day of its month.
 */
export const valueAmounts = (law: LawNumbersSql): readonly string[] => {
  // what is invoiced later after registration is a resale's
  const saleDays = law.on('integrity.dates-out-of-order.firstSaleDays', 'any_value(v.registered)');
  return [
    ...vehicles,
    // from here on a vehicle is the number of its row: short keys, and of a VIN none but where something was found
    sql`
    CREATE OR REPLACE TEMP TABLE value_price AS
    SELECT
      vehicle,
      CASE WHEN sold THEN first_price END AS first_price,
      CASE WHEN NOT sold OR first_on < last_on THEN last_price END AS last_price
    FROM (
      SELECT
        v.rowid AS vehicle,
        ln(arg_min(invoice_price, (invoice_issued_on, row_id))) AS first_price,
        ln(arg_max(invoice_price, (invoice_issued_on, -row_id))) AS last_price,
        min(invoice_issued_on) AS first_on,
        max(invoice_issued_on) AS last_on,
        first_on <= any_value(v.registered) + ${saleDays} AS sold
      FROM invoice
      JOIN value_vehicle v ON v.vin = invoice_vin
      WHERE invoice_price > 0
        AND invoice_issued_on IS NOT NULL
      GROUP BY 1)`,
    sql`
    CREATE OR REPLACE TEMP TABLE value_currency AS
    SELECT currency, row_number() OVER () AS place
    FROM (
      SELECT DISTINCT declaration_currency AS currency FROM declaration
      UNION
      SELECT DISTINCT licence_currency FROM licence)`,
    sql`
    CREATE OR REPLACE TEMP TABLE value_amount AS
    SELECT
      ${CELL} AS cell,
      vehicle,
      exporter,
      amount,
      ln(amount) - first_price AS y,
      ln(amount) - last_price AS z
    FROM (${AMOUNTS})
    JOIN value_currency USING (currency)
    LEFT JOIN value_price USING (vehicle)
    WHERE amount > 0
      AND day IS NOT NULL`,
    sql`
    CREATE OR REPLACE TEMP TABLE value_tally AS
    SELECT cell, CAST(exporter % ${PARTS} AS UTINYINT) AS part, count(*) AS n
    FROM value_amount
    GROUP BY ALL`,
    sql`
    CREATE OR REPLACE TEMP TABLE value_cell AS
    SELECT
      c.*,
      currency,
      model,
      year,
      year // 2 AS years, -- not-law: a level by its name
      (month - 1) // 3 AS quarter, -- not-law: the calendar
      last_day(make_date((month - 1) // 12, (month - 1) % 12 + 1, 1)) AS ends -- not-law: the calendar
    FROM (
      SELECT
        cell,
        CAST(sum(n) AS BIGINT) AS n,
        cell % ${MONTHS} AS month,
        cell // ${MONTHS} % ${MAKES} AS make,
        cell // ${MONTHS} // ${MAKES} AS of,
        of % 2 AS kind -- not-law: how a cell is numbered
      FROM value_tally
      GROUP BY cell) c
    JOIN value_currency ON place = of // 2 -- not-law: how a cell is numbered
    JOIN (SELECT DISTINCT make, model, year FROM value_make) USING (make)`, // not-law: the calendar
  ];
};
