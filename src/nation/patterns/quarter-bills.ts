import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Exchange } from './interest.ts';
import { BORN, dayNumber } from './lived-columns.ts';
import { FIRST_SALE } from './nation-sums.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';

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

/** The counts of a sum. */
const BILLED = ['billed', 'late'] as const;

/** The sums of R48: bills of the ends of quarters by dealer and quarter, and of a dealer's other days. */
const QUARTER_SUMS = { ends: 'quarter_ends', others: 'quarter_others' } as const;

/** Days of a bill from which on its vehicle was registered late. */
const lateFrom = (law: LawNumbersSql): string => `day + ${law.on(of('lateDays'), 'quarter_end')}`;

const isInWindow = (law: LawNumbersSql): string =>
  `quarter_end - day < ${law.on(of('lastDays'), 'quarter_end')}`;

/** The bills of vehicles that were registered, and whether late: `seller`, `cell`, `inside`, `vin`, `late`. */
const BILL_PLATED = sql`
  SELECT b.seller, b.cell, b.inside, b.vin, max(CASE WHEN p.born >= b.late_from THEN 1 ELSE 0 END) AS late
  FROM bill b
  JOIN (
    SELECT vin, min(born) AS born
    FROM lived
    GROUP BY vin
    HAVING min(born) IS NOT NULL) p ON p.vin = b.vin
  GROUP BY b.seller, b.cell, b.inside, b.vin, b.day`;

/** Those of the ends of quarters by dealer and quarter, a vehicle once. */
const ENDS = sql`
  SELECT seller, cell, count(*) AS billed, sum(late) AS late
  FROM (
    SELECT seller, cell, vin, max(late) AS late
    FROM bill_plated
    WHERE inside = 1
    GROUP BY seller, cell, vin) v
  GROUP BY seller, cell`;

/** What brings bills and registrations together: the sums, and the vehicles that may be told. */
const exchanges = (law: LawNumbersSql): readonly Exchange[] => [
  { name: 'bill_plated', from: ['bill', 'lived'], query: BILL_PLATED, gives: 'table' },
  { name: QUARTER_SUMS.ends, from: ['bill_plated'], query: ENDS, gives: 'sum', counts: BILLED },
  {
    name: QUARTER_SUMS.others,
    from: ['bill_plated'],
    query: sql`
      SELECT seller, count(*) AS billed, sum(late) AS late
      FROM bill_plated
      WHERE inside = 0
      GROUP BY seller`,
    gives: 'sum',
    counts: BILLED,
  },
  {
    name: 'bill_late',
    from: ['bill_plated', QUARTER_SUMS.ends],
    query: sql`
      SELECT p.vin
      FROM bill_plated p
      JOIN quarter_ends c ON c.seller = p.seller AND c.cell = p.cell
      WHERE p.inside = 1
        AND p.late = 1
        AND c.late >= ${law.least(of('vehicles'))}`,
    gives: 'vins',
  },
];

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
  asks: (law) => ({
    lived: { columns: { born: BORN } },
    tables: {
      bill: {
        invoice: sql`
          SELECT DISTINCT
            vin,
            seller,
            ${dayNumber('day')} AS day,
            ${dayNumber('quarter_end')} AS cell,
            CAST(${isInWindow(law)} AS INTEGER) AS inside,
            ${dayNumber(`(${lateFrom(law)})`)} AS late_from
          FROM (${BILLS})`,
      },
    },
    exchanges: exchanges(law),
  }),
  build: (law) => {
    const atEnd = (name: string): string => law.on(of(name), 'quarter_end');
    const inWindow = isInWindow(law);
    const isLate = `days >= ${atEnd('lateDays')}`;
    const cells = sql`
      SELECT
        seller,
        quarter_end,
        count(DISTINCT vin) AS billed,
        count(DISTINCT vin) FILTER (${isLate}) AS late,
        ${firstOf(`CASE WHEN ${isLate} THEN vin END`)} AS vins
      FROM quarter_plated
      GROUP BY seller, quarter_end`;
    return [
      sql`
      CREATE OR REPLACE TEMP TABLE quarter_end_bill AS
      SELECT DISTINCT *
      FROM (${BILLS})
      WHERE ${inWindow}`,
      sql`
      CREATE OR REPLACE TEMP TABLE quarter_plated AS
      ${plated('quarter_end_bill')}`,
      {
        table: 'quarter_cell',
        sum: QUARTER_SUMS.ends,
        counted: cells,
        of: (sum) => sql`
          SELECT seller, quarter_end, s.billed, s.late, c.vins
          FROM (
            SELECT seller, DATE '1970-01-01' + CAST(cell AS INTEGER) AS quarter_end, billed, late
            FROM ${sum}) s -- not-law: where days begin
          LEFT JOIN (${cells}) c USING (seller, quarter_end)`,
      },
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
      {
        table: 'quarter_other_days',
        sum: QUARTER_SUMS.others,
        counted: sql`
          SELECT seller, count(*) AS billed, count(*) FILTER (${isLate}) AS late
          FROM (${plated('quarter_other_bill')})
          GROUP BY seller`,
        of: (sum) => `SELECT seller, billed, late FROM ${sum}`,
      },
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
