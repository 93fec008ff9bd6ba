import { sql } from '../../domain/rules/sql/sql.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';
import { FIRST_SALE } from './unplated-cells.ts';

/** A value of R48 by its name. */
const of = (name: string): string => `integrity.quarter-bills.${name}`;

/** The last day of a day's quarter. */
const quarterEnd = (day: string): string =>
  `CAST(date_trunc('quarter', ${day}) + INTERVAL 3 MONTH - INTERVAL 1 DAY AS DATE)`; // not-law: months of a quarter

/** Bills of first sales with their quarter's last day. */
const BILLS = sql`
  SELECT
    invoice_vin AS vin,
    invoice_seller AS seller,
    invoice_issued_on AS day,
    ${quarterEnd('invoice_issued_on')} AS quarter_end
  FROM invoice
  WHERE ${FIRST_SALE}
    AND invoice_vin IS NOT NULL
    AND invoice_seller IS NOT NULL
    AND invoice_issued_on IS NOT NULL`;

/** Bills of a table of them, with the first registration of the vehicle; those of which none is told left out. */
const plated = (bills: string): string => sql`
  SELECT b.vin, b.seller, b.day, b.quarter_end, min(certificate_registered_on) - b.day AS days
  FROM ${bills} b
  JOIN certificate ON certificate_vin = b.vin
  WHERE certificate_registered_on IS NOT NULL
  GROUP BY b.vin, b.seller, b.day, b.quarter_end`;

/** How many of some bills are late in percent; null of fewer than `leastBills`. */
const usualPart = (late: string, billed: string, leastBills: string): string =>
  `CASE WHEN ${billed} >= ${leastBills} THEN ${late} * 100.0 / ${billed} END`; // not-law: percent

/**
 * R48: what a dealer bills in the last days of a quarter and nobody plates for long. Counted are bills of first sales
 * of vehicles of which the registration is told. The part of the late ones is held against that of the dealer's other
 * quarters' ends, since some deliver late in every quarter; where fewer than `leastBills` of these are told, of its
 * other days; else of all other dealers' quarters' ends. Of a vehicle's bills the one with the greatest part counts.
 *
 * Bounds are those of the end of the quarter.
 */
export const quarterBills: Pattern = {
  name: 'quarterBills',
  facts: [
    'pattern.quarterBills',
    'pattern.quarterBillsPercent',
    'pattern.quarterBillsUsualPercent',
  ],
  reads: ['invoice', 'certificate'],
  build: (law) => {
    const atEnd = (name: string): string => law.on(of(name), 'quarter_end');
    const inWindow = `quarter_end - day < ${atEnd('lastDays')}`;
    const isLate = `days >= ${atEnd('lateDays')}`;
    return [
      sql`
      CREATE OR REPLACE TEMP TABLE quarter_end_bill AS
      SELECT DISTINCT *
      FROM (${BILLS})
      WHERE ${inWindow}`,
      sql`
      CREATE OR REPLACE TEMP TABLE quarter_plated AS
      ${plated('quarter_end_bill')}`,
      sql`
      CREATE OR REPLACE TEMP TABLE quarter_cell AS
      SELECT
        seller,
        quarter_end,
        count(DISTINCT vin) AS billed,
        count(DISTINCT vin) FILTER (${isLate}) AS late,
        ${firstOf(`CASE WHEN ${isLate} THEN vin END`)} AS vins
      FROM quarter_plated
      GROUP BY seller, quarter_end`,
      sql`
      CREATE OR REPLACE TEMP TABLE quarter_candidate AS
      SELECT DISTINCT seller
      FROM quarter_cell
      WHERE late >= ${atEnd('vehicles')}`,
      sql`
      CREATE OR REPLACE TEMP TABLE quarter_other_bill AS
      SELECT DISTINCT *
      FROM (${BILLS})
      WHERE seller IN (FROM quarter_candidate)
        AND NOT ${inWindow}`,
      sql`
      CREATE OR REPLACE TEMP TABLE quarter_other_days AS
      SELECT seller, count(*) AS billed, count(*) FILTER (${isLate}) AS late
      FROM (${plated('quarter_other_bill')})
      GROUP BY seller`,
      sql`
      CREATE OR REPLACE TEMP TABLE quarter_usual AS
      SELECT
        c.*,
        coalesce(
          ${usualPart('(own_late - c.late)', '(own_billed - c.billed)', atEnd('leastBills'))},
          ${usualPart('o.late', 'o.billed', atEnd('leastBills'))},
          (all_late - own_late) * 100.0 / nullif(all_billed - own_billed, 0)) AS usual
      FROM (
        SELECT
          *,
          sum(billed) OVER (PARTITION BY seller) AS own_billed,
          sum(late) OVER (PARTITION BY seller) AS own_late,
          sum(billed) OVER () AS all_billed,
          sum(late) OVER () AS all_late
        FROM quarter_cell) c
      LEFT JOIN quarter_other_days o USING (seller)
      WHERE c.late >= ${atEnd('vehicles')}`, // not-law: percent
      sql`
      CREATE OR REPLACE TABLE pattern_quarter_bills AS
      SELECT
        CAST(NULL AS BIGINT) AS row_id,
        vin,
        c.late AS pattern_quarter_bills,
        ${percentOf('c.late', 'c.billed')} AS pattern_quarter_bills_percent,
        CAST(ceil(c.usual) AS BIGINT) AS pattern_quarter_bills_usual_percent,
        ${evidenceOf({
          seller: 'c.seller',
          until: 'c.quarter_end',
          soldOn: 'p.day',
          daysUntilPlated: 'p.days',
          late: 'c.late',
          billed: 'c.billed',
          usualPercent: 'round(c.usual, 1)',
          vins: 'c.vins',
        })} AS evidence
      FROM (FROM quarter_plated WHERE ${isLate}) p
      JOIN quarter_usual c USING (seller, quarter_end)
      QUALIFY row_number() OVER (
        PARTITION BY vin
        ORDER BY c.late * 1.0 / c.billed DESC, c.late DESC, c.quarter_end, c.seller, p.day) = 1
      ORDER BY vin`,
      ...dropTables(
        'quarter_end_bill',
        'quarter_plated',
        'quarter_cell',
        'quarter_candidate',
        'quarter_other_bill',
        'quarter_other_days',
        'quarter_usual',
      ),
    ];
  },
};
