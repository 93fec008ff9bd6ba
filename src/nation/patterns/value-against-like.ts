import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf } from './pattern-sql.ts';
import { UNSAID_SHARES } from './shared-tables.ts';
import { valueAmounts } from './value-amounts.ts';
import { MEASURES, ofValue, valueLikeness } from './value-likeness.ts';

/** Median absolute deviation to standard deviation, for a bell curve. */
const TO_DEVIATION = 1.4826; // not-law: statistics

const off = (measure: (typeof MEASURES)[number]): string => `(${measure} - middle_${measure})`;

/** How far the nearest of the measures is. */
const NEAREST = `least(${MEASURES.map((m) => `abs(${off(m)})`).join(', ')})`;

/** A value of R21 as of the end of the month of the amount. */
const atMonthEnd = (law: LawNumbersSql, name: string): string => law.on(ofValue(name), 'ends');

/**
 * The relation to the last invoice, as far as that is believed: up to `lastInvoicePercent` of what like vehicles keep
 * of the price of their first sale, or of that price itself while too few of them tell; of a vehicle whose first sale
 * nobody told up to so much of the last invoices of like vehicles. Where that cannot be told either, it explains no
 * amount above theirs.
 */
const believed = (law: LawNumbersSql): string => {
  const above = `ln(${atMonthEnd(law, 'lastInvoicePercent')} / 100.0)`; // not-law: percent
  return `CASE
      WHEN z IS NULL THEN NULL
      WHEN y IS NOT NULL THEN greatest(z, coalesce(y - kept - ${above}, y))
      WHEN last IS NOT NULL THEN greatest(z, x - last - ${above})
      WHEN middle_x IS NULL OR x <= middle_x THEN z
    END`;
};

/**
 * Whether the vehicle's own invoices judge the amount, in place of the amounts of like vehicles: where one is told,
 * and the amount is not more than `invoiceMistypedTimes` it, or it the amount, beside like vehicles. Farther off the
 * invoice is mistyped.
 */
const ownInvoiceCounts = (law: LawNumbersSql): string =>
  `coalesce(least(abs(${off('y')}), abs(${off('z')})) <= ln(${atMonthEnd(law, 'invoiceMistypedTimes')}), false)`;

/** `value_held`: amounts that are far enough from those of like vehicles to be told, and how far. */
const held = (law: LawNumbersSql): string => {
  const spread = `${atMonthEnd(law, 'leastSpreadPercent')} / 100.0`; // not-law: percent
  const deviations = MEASURES.map(
    (m) => `coalesce(abs(${off(m)}) / greatest(${spread}, spread_${m} * ${TO_DEVIATION}), 1e9)`,
  ).join(', ');
  const nearest = MEASURES.map(
    (m) => `CASE WHEN abs(${off(m)}) = ${NEAREST} THEN ${off(m)} END`,
  ).join(', ');
  return sql`
    CREATE OR REPLACE TEMP TABLE value_held AS
    SELECT
      cell,
      vehicle,
      amount,
      floor(least(${deviations})) AS deviations,
      round(exp(least(${nearest})) * 100) AS part
    FROM (
      SELECT * REPLACE (CASE WHEN ${ownInvoiceCounts(law)} THEN NULL ELSE x END AS x)
      FROM (
        SELECT
          cell,
          vehicle,
          amount,
          x,
          y,
          ${believed(law)} AS z,
          ends,
          l.* EXCLUDE (cell, likeness, n, kept, last)
        FROM (SELECT *, ln(amount) AS x FROM value_amount)
        JOIN value_like l USING (cell)
        JOIN (SELECT cell, ends FROM value_cell) USING (cell)))
    WHERE exp(${NEAREST}) * 100 >= ${atMonthEnd(law, 'toldPercent')}`; // not-law: percent
};

/**
 * `value_agreed`: vehicles of which every value declared in yuan is what like vehicles are worth, and an invoice lies
 * more than `invoiceMistypedTimes` from one.
 */
const agreed = (law: LawNumbersSql): string => {
  const farthest = `ln(${atMonthEnd(law, 'invoiceMistypedTimes')})`;
  return sql`
    CREATE OR REPLACE TEMP TABLE value_agreed AS
    SELECT vehicle, min(part) AS part, min(n) AS n
    FROM (
      SELECT
        vehicle,
        round(exp(x - middle_x) * 100) AS part,
        l.n,
        part > ${atMonthEnd(law, 'leastPercent')} AND part < ${atMonthEnd(law, 'mostPercent')} AS agrees,
        abs(y) > ${farthest} OR abs(z) > ${farthest} AS mistyped
      FROM (SELECT *, ln(amount) AS x FROM value_amount)
      JOIN (SELECT cell, ends FROM value_cell WHERE kind = 0 AND currency = 'CNY') USING (cell)
      LEFT JOIN value_like l USING (cell))
    GROUP BY vehicle
    HAVING bool_and(coalesce(agrees, false)) AND bool_or(coalesce(mistyped, false))`; // not-law: percent
};

/**
 * R21: the value declared at customs, and the price on the licence, against those of like vehicles: of one model, year
 * of first registration and month, in one currency, widened to the quarter, the year and two years while there are too
 * few, no further: a car of seven years is not like one of a year; then to all models, of which only the relations to
 * the invoices are alike. Vehicles of an exporter who has too many of them are held, but not against: else he, or
 * everybody, would be held against him alone. The middle is the median, the spread the median absolute deviation, of
 * logarithms, so that twice and half are equally far. What the vehicle's own invoices explain is no distance: a dearer
 * trim shows in the first sale, wear and damage in the last invoice, which is written for whoever exports and so is
 * believed above like vehicles only a little way. The value is held against both, as those of like vehicles are, and
 * the nearer counts; against the amounts of like vehicles only where no invoice is told, or none that can be right. Of
 * value and licence price the farther is told. Where like vehicles agree with all that is declared in yuan and an
 * invoice lies far from it, that invoice is mistyped, and `pattern.valueAgrees` says so.
 *
 * Bounds of an amount are those of the end of the month in which it was told; of a group of like vehicles those of the
 * end of its last month; a first sale is told by the day of the registration.
 */
export const valueAgainstLike: Pattern = {
  name: 'valueAgainstLike',
  facts: [
    'pattern.valuePercent',
    'pattern.valueDeviations',
    'pattern.valueLike',
    'pattern.valueAgrees',
  ],
  reads: ['declaration', 'licence', 'certificate', 'invoice'],
  shares: [...UNSAID_SHARES, ...ENTRY_SHARES],
  build: (law) => [
    ...valueAmounts(law),
    ...valueLikeness(law),
    held(law),
    agreed(law),
    sql`
    CREATE OR REPLACE TABLE pattern_value_against_like AS
    SELECT
      CAST(NULL AS BIGINT) AS row_id,
      vin,
      CAST(h.part AS BIGINT) AS pattern_value_percent,
      CAST(deviations AS BIGINT) AS pattern_value_deviations,
      CAST(h.n AS BIGINT) AS pattern_value_like,
      CASE WHEN a.vehicle IS NOT NULL THEN true END AS pattern_value_agrees,
      CASE
        WHEN h.vehicle IS NULL
          THEN ${evidenceOf({
            of: `'declared value'`,
            percentOfMedian: 'CAST(a.part AS BIGINT)',
            likeVehicles: 'a.n',
          })}
        ELSE ${evidenceOf({
          of: `CASE kind WHEN 0 THEN 'declared value' ELSE 'price on the licence' END`,
          amount: 'amount / 100.0',
          currency: 'currency',
          median: 'round(exp(middle_x)) / 100.0',
          percentOfMedian: 'CAST(h.part AS BIGINT)',
          deviations: 'CAST(deviations AS BIGINT)',
          like: 'likeness',
          likeVehicles: 'h.n',
        })}
      END AS evidence
    FROM (
      SELECT h.*, c.kind, c.currency, l.n, l.likeness, l.middle_x
      FROM value_held h
      JOIN value_cell c USING (cell)
      JOIN value_like l USING (cell)
      QUALIFY row_number() OVER (
        PARTITION BY vehicle
        ORDER BY deviations DESC, kind, amount, currency, part, l.n, likeness, middle_x) = 1) h
    FULL JOIN value_agreed a USING (vehicle)
    JOIN (SELECT rowid AS vehicle, vin FROM value_vehicle) USING (vehicle)
    ORDER BY vin`, // not-law: hundredths
    ...dropTables(
      'value_later',
      'value_beside',
      'value_vehicle',
      'value_bare',
      'value_price',
      'value_currency',
      'value_tally',
      'value_make',
      'value_cell',
      'value_amount',
      'value_like',
      'value_open',
      'value_group',
      'value_size',
      'value_full',
      'value_left',
      'value_found',
      'value_held',
      'value_agreed',
    ),
  ],
};
