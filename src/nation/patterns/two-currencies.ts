import { sql } from '../../domain/rules/sql/sql.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, inSteps } from './pattern-sql.ts';

const LIKE = 'integrity.two-currencies.likeVehicles';

/** Nearer than so much to the licence, either way, nothing is told. */
const TOLD_PERCENT = 110; // not-law: what is told at least

const quarter = (day: string): string => `date_trunc('quarter', ${day})`;

/** What a currency is worth in the quarter of a day, failing that over all days; null where too few prices tell. */
const worth = (currency: string, day: string): string => sql`(
  coalesce(
    (SELECT worth FROM currency_worth w WHERE w.currency = ${currency} AND w.quarter = ${quarter(day)}),
    (SELECT worth FROM currency_worth w WHERE w.currency = ${currency} AND w.quarter IS NULL),
    CASE WHEN ${currency} = 'CNY' THEN 1.0 END))`;

/**
 * R42: an entry in another currency than the licence whose value is far from it, changed at the feeds' own ratio: what
 * vehicles that are licensed in a currency cost in it for each yuan of their last invoice (`worth`, the middle of a
 * quarter). In yuan itself the invoice is the measure where no licence is. An entry that another row tells in the
 * licence's currency was put right. Of several entries of one licence row the farthest counts.
 */
export const twoCurrencies: Pattern = {
  name: 'twoCurrencies',
  facts: ['pattern.otherCurrencyPercent'],
  reads: ['licence', 'declaration', 'invoice'],
  build: (law) =>
    inSteps(
      {
        currency_pair: sql`
          SELECT
            l.row_id,
            l.licence_vin AS vin,
            l.licence_number AS number,
            licence_unit_price AS price,
            licence_currency AS currency,
            licence_applied_on AS applied,
            declaration_value AS value,
            declaration_currency AS other,
            declaration_declared_on AS declared
          FROM licence l
          JOIN declaration d ON d.declaration_vin = l.licence_vin
          WHERE licence_unit_price > 0
            AND declaration_value > 0
            AND licence_currency <> declaration_currency
            AND licence_applied_on IS NOT NULL
            AND declaration_declared_on IS NOT NULL
            AND (declaration_licence IS NULL OR declaration_licence = licence_number)`,
        currency_price: sql`
          SELECT
            l.row_id,
            any_value(licence_currency) AS currency,
            any_value(${quarter('licence_applied_on')}) AS quarter,
            any_value(licence_unit_price) / arg_max(invoice_price, (invoice_issued_on, -i.row_id)) AS ratio,
            any_value(licence_applied_on) AS applied
          FROM licence l
          JOIN invoice i ON i.invoice_vin = l.licence_vin
          WHERE licence_unit_price > 0
            AND licence_currency IN (SELECT currency FROM currency_pair UNION SELECT other FROM currency_pair)
            AND invoice_price > 0
            AND invoice_issued_on <= licence_applied_on
          GROUP BY l.row_id`,
        currency_worth: sql`
          SELECT currency, quarter, median(ratio) AS worth
          FROM currency_price
          GROUP BY GROUPING SETS ((currency, quarter), (currency))
          HAVING count(*) >= ${law.on(LIKE, 'max(applied)')}`,
        currency_found: sql`
          SELECT *, CAST(round(value / there * 100 / (price / here)) AS BIGINT) AS percent -- not-law: percent
          FROM (
            SELECT *, ${worth('p.currency', 'p.applied')} AS here, ${worth('p.other', 'p.declared')} AS there
            FROM currency_pair p
            WHERE NOT EXISTS (
              SELECT 1
              FROM declaration d
              WHERE d.declaration_vin = p.vin
                AND d.declaration_currency = p.currency
                AND d.declaration_value > 0
                AND (d.declaration_licence IS NULL OR d.declaration_licence = p.number)))`,
      },
      sql`
      CREATE OR REPLACE TABLE pattern_two_currencies AS
      SELECT
        row_id,
        vin,
        percent AS pattern_other_currency_percent,
        ${evidenceOf({
          licence: 'struct_pack(amount := price / 100, currency := currency)', // not-law: hundredths
          entry: 'struct_pack(amount := value / 100, currency := other)', // not-law: hundredths
          percent: 'percent',
        })} AS evidence
      FROM currency_found
      WHERE percent >= ${TOLD_PERCENT}
        OR percent * ${TOLD_PERCENT} <= 10000 -- not-law: percent
      QUALIFY row_number() OVER (
        PARTITION BY row_id
        ORDER BY greatest(percent / 100, 100 / greatest(percent, 1)) DESC, value, other) = 1 -- not-law: percent
      ORDER BY vin, row_id`,
    ),
};
