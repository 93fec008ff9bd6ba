import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { PatternStep } from './decided-groups.ts';
import { LATE_TABLES, lateLine, lateVehicles } from './late-vehicles.ts';
import { PLATED_MONTH, platedMonthWhere, SOLD_MONTH, soldMonthOf } from './nation-sums.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';
import { ofUnplated } from './unplated-cells.ts';

/** Statements that make `late_cell` (`place`, `key`, `month`, `n`, `total`, `vins`, `usual`), `usual` in percent. */
const lateCells = (law: LawNumbersSql): readonly PatternStep[] => [
  platedMonthWhere('late_plated', 'EXISTS (SELECT 1 FROM late_vin)'),
  soldMonthOf('late_sold', 'SELECT seller FROM late_vin'),
  sql`
  CREATE OR REPLACE TEMP TABLE late_cell AS
  WITH sold AS (
    SELECT seller AS key, month, n AS total
    FROM late_sold
    WHERE month IS NOT NULL),
  late AS (
    SELECT 1 AS place, seller AS key, month, count(*) AS n, ${firstOf('vin')} AS vins
    FROM late_vin
    WHERE seller IS NOT NULL
    GROUP BY ALL
    UNION ALL
    SELECT 2, wmi, month, count(*), ${firstOf('vin')}
    FROM late_vin
    GROUP BY ALL),
  cell AS (
    SELECT place, key, month, coalesce(n, 0) AS n, greatest(total, coalesce(n, 0)) AS total, vins
    FROM (SELECT 1 AS place, * FROM sold)
    FULL JOIN (FROM late WHERE place = 1) USING (place, key, month)
    UNION ALL
    SELECT place, key, month, coalesce(n, 0), coalesce(total, 0) + coalesce(n, 0), vins
    FROM (SELECT 2 AS place, wmi AS key, month, CAST(sum(n) AS BIGINT) AS total FROM late_plated GROUP BY ALL)
    FULL JOIN (FROM late WHERE place = 2) USING (place, key, month)), -- not-law: a kind of cell
  nation AS (
    SELECT (SELECT count(*) FROM late_vin) AS n, (SELECT sum(n) FROM late_plated) AS total)
  SELECT
    c.place,
    c.key,
    c.month,
    c.n,
    c.total,
    c.vins,
    greatest(
      (a.n - c.n) * 100.0 / nullif(a.total - c.total, 0),
      least(${law.on(ofUnplated('mostUsualPercent'), 'last_day(c.month)')}, coalesce(c.own, 0)),
      0) AS usual
  FROM (
    SELECT *, (sum(n) OVER o - n) * 100.0 / nullif(sum(total) OVER o - total, 0) AS own
    FROM cell
    WINDOW o AS (PARTITION BY place, key)) c,
    nation a
  WHERE c.n > 0`, // not-law: percent
];

/**
 * R08: vehicles in no application that were insured more than `homeDays` before they were plated, at home: booked as
 * sold long before they were. Told of a vehicle that a person has whom the policy does not name, and of one in a cell
 * where they are many: a seller and month, or a maker (by maker code) and month, held against its other months and
 * the nation. A year mistyped is no wait (`mostDays`), nor is an order of a company, which insures and plates several
 * such vehicles itself.
 *
 * Bounds of one vehicle, and of the order it belongs to, are those of the day on which it was plated; bounds of a cell
 * those of the end of its month.
 */
export const platedLate: Pattern = {
  name: 'platedLate',
  facts: [
    'pattern.platedLateDays',
    'pattern.platedForOther',
    'pattern.platedLate',
    'pattern.platedLatePercent',
    'pattern.platedLateUsualPercent',
  ],
  reads: ['insurance', 'certificate', 'invoice', 'licence', 'declaration'],
  asks: (law) => ({ lived: lateLine(law), sums: [PLATED_MONTH, SOLD_MONTH] }),
  build: (law) => {
    const atMonthEnd = (name: string): string => law.on(ofUnplated(name), 'last_day(c.month)');
    const part = percentOf('c.n', 'c.total');
    const flagged = `(c.n >= ${atMonthEnd('lateVehicles')}
      AND ${part} >= ${atMonthEnd('latePercent')}
      AND ${part} >= ceil(c.usual) * ${atMonthEnd('times')})`;
    return [
      ...lateVehicles(law),
      ...lateCells(law),
      sql`
      CREATE OR REPLACE TABLE pattern_plated_late AS
      SELECT
        CAST(NULL AS BIGINT) AS row_id,
        v.vin,
        CAST(v.days AS BIGINT) AS pattern_plated_late_days,
        v.other AS pattern_plated_for_other,
        CAST(c.n AS BIGINT) AS pattern_plated_late,
        ${part} AS pattern_plated_late_percent,
        CAST(ceil(c.usual) AS BIGINT) AS pattern_plated_late_usual_percent,
        ${evidenceOf({
          insuredOn: 'v.day',
          daysUntilPlated: 'v.days',
          cell: `CASE c.place WHEN 1 THEN 'seller and month' ELSE 'maker and month' END`,
          of: 'c.key',
          month: `strftime(c.month, '%Y-%m')`,
          late: 'c.n',
          sold: 'c.total',
          usualPercent: 'round(c.usual, 1)',
          vins: 'c.vins',
        })} AS evidence
      FROM late_vin v
      JOIN late_cell c
        ON c.month = v.month
          AND ((c.place = 1 AND c.key = v.seller)
            OR (c.place = 2 AND c.key = v.wmi)) -- not-law: a kind of cell
      WHERE v.other OR ${flagged}
      QUALIFY row_number() OVER (
        PARTITION BY v.vin
        ORDER BY ${flagged} DESC, c.n * 1.0 / c.total DESC, c.n DESC, c.place) = 1
      ORDER BY v.vin`,
      ...dropTables(...LATE_TABLES, 'late_plated', 'late_sold', 'late_cell'),
    ];
  },
};
