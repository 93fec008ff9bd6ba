import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { TRADE } from './burst-registrations.ts';
import { burstWindows, monthOf, ofBurst, quarterOf } from './burst-windows.ts';
import type { PatternStep } from './decided-groups.ts';
import { PLATED_DAY } from './nation-sums.ts';
import { firstOf } from './pattern-sql.ts';
import { wholeSum } from './summed.ts';

/** `burst_market`: what a province registered in a month's window, and a day otherwise. Needs `plated_day`. */
const market = (law: LawNumbersSql): string => {
  const { atMonthEnd, inWindow, inQuarter } = burstWindows(law);
  return sql`
    CREATE OR REPLACE TEMP TABLE burst_market AS
    WITH month AS (
      SELECT
        province,
        ${monthOf('day')} AS month,
        CAST(coalesce(sum(n) FILTER (${inWindow('day')}), 0) AS BIGINT) AS inside,
        CAST(coalesce(sum(n) FILTER (${inQuarter('day')}), 0) AS BIGINT) AS quarter_inside,
        CAST(coalesce(sum(n) FILTER (NOT ${inWindow('day')}), 0) AS BIGINT) AS outside,
        day(last_day(any_value(p.day))) - ${atMonthEnd('lastDays', 'any_value(p.day)')} AS days
      FROM ${PLATED_DAY.name} p
      GROUP BY ALL)
    SELECT
      province,
      month,
      inside,
      quarter_inside,
      nullif(sum(outside) OVER p * 1.0 / sum(days) OVER p, 0) AS a_day
    FROM month
    WINDOW p AS (PARTITION BY province)`;
};

/** `burst_base`: what a unit registered outside of windows in its whole time; bounds of its last month's end. */
const base = (law: LawNumbersSql): string => {
  const { atMonthEnd, windowDays } = burstWindows(law);
  return sql`
    CREATE OR REPLACE TEMP TABLE burst_base AS
    SELECT
      unit,
      grouped,
      outside,
      ends,
      greatest(${atMonthEnd('baseDays', 'until')}, span - least(span, ends * ${windowDays('until')})) AS days,
      trade
    FROM (
      SELECT
        unit,
        grouped,
        count(*) FILTER (NOT inside) AS outside,
        max(day) AS until,
        max(day) - min(day) + 1 AS span,
        CASE WHEN grouped
          THEN max(${quarterOf('day')}) - min(${quarterOf('day')})
          ELSE max(month) - min(month)
        END + 1 AS ends,
        bool_or(trade) AS trade
      FROM burst_row
      GROUP BY unit, grouped)`;
};

/** `burst_month`: the months at whose end a unit registered enough under the law of some day. */
const months = (law: LawNumbersSql): string => {
  const { atMonthEnd, windowDays } = burstWindows(law);
  return sql`
    CREATE OR REPLACE TEMP TABLE burst_month AS
    SELECT
      unit,
      grouped,
      month,
      count(*) FILTER (inside) AS n,
      count(*) FILTER (NOT inside) AS beside,
      day(last_day(any_value(day))) - any_value(${windowDays('day')}) AS other_days,
      min(day) FILTER (inside) AS first_day,
      max(day) FILTER (inside) AS last_day,
      min(province) FILTER (inside) AS province,
      ${firstOf('CASE WHEN inside THEN vin END')} AS vins,
      ${firstOf('CASE WHEN inside THEN owner END')} AS owners
    FROM burst_row
    GROUP BY unit, grouped, month
    HAVING count(*) FILTER (inside) >= ${law.least(ofBurst('vehicles'))}
      AND (NOT grouped OR count(DISTINCT owner) FILTER (inside) >= ${atMonthEnd('branches', 'any_value(day)')})`;
};

/** `burst_usual`: the same with the number that is usual in so many days. */
const usual = (law: LawNumbersSql): readonly string[] => {
  const { atMonthEnd, windowDays } = burstWindows(law);
  const window = `(${windowDays('first_day')})`;
  return [
    // how many in the other months' ends in which there were any
    sql`
    CREATE OR REPLACE TEMP TABLE burst_end AS
    SELECT w.unit, w.grouped, w.month, list(c.n ORDER BY c.n) AS ends_told
    FROM burst_month w
    JOIN (SELECT unit, grouped, month, count(*) AS n FROM burst_row WHERE inside GROUP BY ALL) c
      ON c.unit = w.unit AND c.grouped = w.grouped AND c.month <> w.month
    GROUP BY ALL`,
    sql`
    CREATE OR REPLACE TEMP TABLE burst_usual AS
    SELECT
      * EXCLUDE (ends, ends_told, middle, market_inside, a_day, outside, days),
      greatest(
        outside * ${window} / (days * 1.0) * coalesce(
          least(
            ${atMonthEnd('mostRise', 'first_day')},
            greatest(1, (market_inside - n) / (a_day * ${window}))),
          1),
        beside * ${window} / (other_days * 1.0),
        CASE WHEN ends >= ${atMonthEnd('otherEnds', 'first_day')} AND middle > 0
          THEN ends_told[middle]
          ELSE 0
        END) AS usual
    FROM (
      SELECT
        w.*,
        b.trade,
        b.outside,
        b.days,
        b.ends - 1 AS ends,
        e.ends_told,
        CASE WHEN w.grouped THEN m.quarter_inside ELSE m.inside END AS market_inside,
        m.a_day,
        -- place of the middle one among those in which there were any, the others being nought
        b.ends // 2 - (b.ends - 1 - coalesce(len(e.ends_told), 0)) AS middle -- not-law: the middle
      FROM burst_month w
      JOIN burst_base b USING (unit, grouped)
      LEFT JOIN burst_end e USING (unit, grouped, month)
      LEFT JOIN burst_market m USING (province, month))`,
  ];
};

/**
 * `burst_trade`: owners that deal in cars, and those behind which one who does stands. Who shares a telephone is asked
 * of the parties as they stand, by the bound of the day of the answer.
 */
const traders = (law: LawNumbersSql): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE burst_holder AS
  SELECT unit, grouped, coalesce(m.owner, unit) AS owner, first_day
  FROM (SELECT unit, grouped, min(first_day) AS first_day FROM burst_usual GROUP BY ALL) u
  LEFT JOIN burst_member m USING (unit)`,
  // one phone at a time: those of the owners concerned
  sql`
  CREATE OR REPLACE TEMP TABLE burst_phone AS
  SELECT party_phone AS phone
  FROM party
  WHERE party_phone IN (SELECT party_phone FROM party WHERE party_id IN (SELECT owner FROM burst_holder))
  GROUP BY 1
  HAVING count(DISTINCT party_id) <= ${law(ofBurst('phoneParties'))}`,
  sql`
  CREATE OR REPLACE TEMP TABLE burst_link AS
  SELECT party_id AS id, coalesce(n.code, party_controller) AS other
  FROM party
  LEFT JOIN company_code n ON n.spelling = party_controller
  WHERE party_controller IS NOT NULL
    AND party_id IN (SELECT owner FROM burst_holder)
  UNION
  SELECT a.party_id, b.party_id
  FROM party a
  JOIN party b ON b.party_phone = a.party_phone
  WHERE a.party_phone IN (SELECT phone FROM burst_phone)
    AND a.party_id IN (SELECT owner FROM burst_holder)
    AND b.party_id <> a.party_id`,
  sql`
  CREATE OR REPLACE TEMP TABLE burst_trade AS
  SELECT unit, grouped, owner
  FROM burst_holder
  JOIN party ON party_id = owner
  WHERE party_kind IN ${TRADE}
  UNION
  SELECT h.unit, h.grouped, h.owner
  FROM burst_holder h
  JOIN burst_link l ON l.id = h.owner
  JOIN party p ON p.party_id = l.other
  ANTI JOIN (
    SELECT unit, grouped, owner
    FROM burst_holder
    JOIN party ON party_id = owner
    WHERE party_since < first_day - ${law.on(ofBurst('firmDays'), 'first_day')}) old
    ON old.unit = h.unit AND old.grouped = h.grouped AND old.owner = h.owner
  WHERE p.party_kind IN ('dealer', 'exporter')`,
];

/**
 * Statements that make `burst`: the bursts of `burst_row`, with the number that is usual (`usual`) and whether they
 * are of the trade. Needs `burst_member`.
 */
export const burstUsual = (law: LawNumbersSql): readonly PatternStep[] => {
  const { atMonthEnd } = burstWindows(law);
  return [
    wholeSum(PLATED_DAY),
    market(law),
    base(law),
    months(law),
    ...usual(law),
    ...traders(law),
    sql`
    CREATE OR REPLACE TEMP TABLE burst AS
    SELECT
      * EXCLUDE (trade, of_trade),
      CASE WHEN grouped
        THEN of_trade * 100 > n * ${atMonthEnd('tradePercent', 'first_day')} -- not-law: percent
        ELSE coalesce(trade, false) OR of_trade > 0
      END AS trade
    FROM (
      SELECT
        u.*,
        (
          SELECT count(*)
          FROM burst_row r
          LEFT JOIN burst_trade t ON t.unit = r.unit AND t.grouped = r.grouped AND t.owner = r.owner
          WHERE r.unit = u.unit
            AND r.grouped = u.grouped
            AND r.month = u.month
            AND r.inside
            AND (t.owner IS NOT NULL OR (r.grouped AND r.trade))) AS of_trade
      FROM burst_usual u
      WHERE n >= ${atMonthEnd('toldTimes', 'first_day')} * usual)`, // not-law: percent
  ];
};
