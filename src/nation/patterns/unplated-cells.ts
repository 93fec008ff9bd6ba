import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { PatternStep } from './decided-groups.ts';
import { FIRST_SALE, soldMonthOf } from './nation-sums.ts';
import { firstOf } from './pattern-sql.ts';

/** A value of R08 by its name. */
export const ofUnplated = (name: string): string => `integrity.insured-not-plated.${name}`;

/** Those of a cell in percent of all, over the cells of a window but this one. */
const elsewhere = (window: string): string =>
  `(sum(n) OVER ${window} - n) * 100.0 / nullif(sum(total) OVER ${window} - total, 0)`; // not-law: percent

/** A query of the holders of so many of `unplated_vin` that their cell may be told. */
export const manyHolders = (law: LawNumbersSql): string => sql`
  SELECT holder
  FROM unplated_vin
  GROUP BY holder
  HAVING count(*) >= ${law.least(ofUnplated('toldVehicles'))}`;

/**
 * Statements that make `unplated_cell` (`place`, `cell`, `key`, `at`, `month`, `n`, `late`, `total`, `vins`, `usual`):
 * the cells in which `unplated_vin` stand, `usual` in percent; `n` counts those of `late` too, which stand in cells of
 * a seller and month alone. Needs `unplated_plated`.
 */
export const unplatedCells = (law: LawNumbersSql): readonly PatternStep[] => {
  const least = law.least(ofUnplated('toldVehicles'));
  const atMonthEnd = (name: string): string => law.on(ofUnplated(name), 'last_day(o.month)');
  return [
    sql`
    CREATE OR REPLACE TEMP TABLE unplated_nation AS
    SELECT u AS n, late, u + coalesce((SELECT sum(n) FROM unplated_plated), 0) AS total
    FROM (
      SELECT count(*) FILTER (NOT late) AS u, count(*) FILTER (late) AS late
      FROM unplated_vin)`,
    // seller and month: of the vehicles it sold in the month
    soldMonthOf(
      'unplated_sold',
      sql`
        SELECT seller
        FROM unplated_vin
        GROUP BY seller, month
        HAVING count(*) >= ${least}`,
    ),
    sql`
    CREATE OR REPLACE TEMP TABLE unplated_seller AS
    SELECT
      s.seller,
      s.month,
      coalesce(u.n, 0) AS n,
      coalesce(u.late, 0) AS late,
      greatest(s.n, u.n) AS total,
      u.vins
    FROM unplated_sold s
    LEFT JOIN (
      SELECT seller, month, count(*) AS n, count(*) FILTER (late) AS late, ${firstOf('vin')} AS vins
      FROM unplated_vin
      GROUP BY ALL) u
      ON u.seller = s.seller AND u.month = s.month`,
    sql`
    CREATE OR REPLACE TEMP TABLE unplated_holder AS
    SELECT u.holder, u.n, greatest(u.n, s.total) AS total, u.vins
    FROM (
      SELECT holder, count(*) AS n, ${firstOf('vin')} AS vins
      FROM unplated_vin
      WHERE holder IS NOT NULL
      GROUP BY holder
      HAVING count(*) >= ${least}) u
    JOIN (
      SELECT holder, count(DISTINCT vin) AS total
      FROM (
        SELECT insurance_holder AS holder, insurance_vin AS vin
        FROM insurance
        WHERE insurance_holder IN (${manyHolders(law)})
        UNION ALL
        SELECT invoice_buyer, invoice_vin
        FROM invoice
        WHERE ${FIRST_SALE}
          AND invoice_buyer IN (${manyHolders(law)}))
      GROUP BY holder) s USING (holder)`,
    sql`
    CREATE OR REPLACE TEMP TABLE unplated_maker AS
    SELECT p.wmi, p.province, p.month, coalesce(u.n, 0) AS n, p.n + coalesce(u.n, 0) AS total, u.vins
    FROM unplated_plated p
    LEFT JOIN (
      SELECT wmi, province, month, count(*) AS n, ${firstOf('vin')} AS vins
      FROM unplated_vin
      GROUP BY ALL) u
      ON u.wmi = p.wmi AND u.province = p.province AND u.month = p.month`,
    sql`
    CREATE OR REPLACE TEMP TABLE unplated_placeless AS
    SELECT p.wmi, p.month, coalesce(u.n, 0) AS n, p.n + coalesce(u.n, 0) AS total, u.vins
    FROM (SELECT wmi, month, sum(n) AS n FROM unplated_plated GROUP BY ALL) p
    LEFT JOIN (
      SELECT wmi, month, count(*) AS n, ${firstOf('vin')} AS vins
      FROM unplated_vin
      WHERE placeless
      GROUP BY ALL) u
      ON u.wmi = p.wmi AND u.month = p.month`,
    sql`
    CREATE OR REPLACE TEMP TABLE unplated_cell AS
    WITH other AS (
      SELECT
        1 AS place,
        'seller and month' AS cell,
        seller AS key,
        concat('1|', seller, '|', month) AS at,
        month,
        n,
        late,
        total,
        vins,
        ${elsewhere('s')} AS own,
        0 AS around
      FROM unplated_seller
      WINDOW s AS (PARTITION BY seller)
      UNION ALL
      SELECT 2, 'holder', holder, concat('2|', holder), NULL, n, 0, total, vins, NULL, 0
      FROM unplated_holder
      UNION ALL
      SELECT
        3, 'maker, province and month', wmi, concat('3|', wmi, '|', province, '|', month), month, n, 0, total,
        vins,
        ${elsewhere('m')},
        0
      FROM unplated_maker
      WINDOW m AS (PARTITION BY wmi)
      UNION ALL
      SELECT
        4, 'maker and month', wmi, concat('4|', wmi, '|', month), month, n, 0, total, vins,
        ${elsewhere('w')},
        ${elsewhere('t')}
      FROM unplated_placeless
      WINDOW w AS (PARTITION BY wmi), t AS (PARTITION BY month))
    SELECT
      o.* EXCLUDE (own, around),
      greatest(
        (a.n + CASE WHEN place = 1 THEN a.late ELSE 0 END - o.n) * 100.0 / nullif(a.total - o.total, 0),
        least(${atMonthEnd('mostUsualPercent')}, coalesce(own, 0)),
        around,
        0) AS usual
    FROM other o, unplated_nation a
    WHERE o.n >= ${atMonthEnd('toldVehicles')}`, // not-law: percent
  ];
};
