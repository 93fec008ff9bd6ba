import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';

/** A value of R21 by its name. */
export const ofValue = (name: string): string => `integrity.value-against-invoice.${name}`;

/**
 * Logarithms held against those of like vehicles: the amount, and its relation to the first sale and the last
 * invoice.
 */
export const MEASURES = ['x', 'y', 'z'] as const;

interface Level {
  readonly name: string;
  /** Columns beside kind and currency that make vehicles alike. */
  readonly by: readonly string[];
  /** Whether the amounts themselves can be held against each other: those of one model. */
  readonly amounts: boolean;
}

/** From the closest likeness to the widest; the first with enough vehicles, and of enough exporters, counts. */
const LEVELS: readonly Level[] = [
  { name: 'model, year of registration, month', by: ['model', 'year', 'month'], amounts: true },
  { name: 'model, year of registration, quarter', by: ['model', 'year', 'quarter'], amounts: true },
  { name: 'model, year of registration', by: ['model', 'year'], amounts: true },
  { name: 'model, two years of registration', by: ['model', 'years'], amounts: true },
  { name: 'year of registration, quarter, any model', by: ['year', 'quarter'], amounts: false },
];

/**
 * Statements that make `value_found`, groups with enough vehicles to tell a middle, and `value_left`, exporters whose
 * vehicles are left out of a group: whoever has more than `oneExporterPercent` of it, the largest first, until nobody
 * has. What is left, vehicles of exporters unknown among it, must be `likeVehicles` at least. Exporters are only
 * counted one by one where some of them have that much together. The bounds of a group are those of the end of its
 * last month (`ends`).
 */
const foundAmong = (law: LawNumbersSql): readonly string[] => {
  const enough = law.on(ofValue('likeVehicles'), 'ends');
  const largest = (frame: string): string =>
    `OVER (PARTITION BY place ORDER BY own DESC, exporter ROWS BETWEEN UNBOUNDED PRECEDING AND ${frame})`;
  const tooMany = (own: string, all: string): string =>
    `${own} * 100 > ${all} * ${law.on(ofValue('oneExporterPercent'), 'ends')}`; // not-law: percent
  return [
    sql`
    CREATE OR REPLACE TEMP TABLE value_size AS
    SELECT *
    FROM (
      SELECT place, CAST(sum(n) AS BIGINT) AS n, max(ends) AS ends
      FROM value_cell
      JOIN value_group USING (cell)
      GROUP BY place)
    WHERE n >= ${enough}`,
    sql`
    CREATE OR REPLACE TEMP TABLE value_full AS
    SELECT DISTINCT place, n, ends
    FROM (
      SELECT place, part, CAST(sum(n) AS BIGINT) AS own
      FROM value_tally
      JOIN value_group USING (cell)
      WHERE part IS NOT NULL
      GROUP BY place, part)
    JOIN value_size USING (place)
    WHERE ${tooMany('own', 'n')}`,
    sql`
    CREATE OR REPLACE TEMP TABLE value_left AS
    SELECT place, exporter, own
    FROM (
      SELECT *, bool_and(${tooMany('own', '(n - before)')}) ${largest('CURRENT ROW')} AS out
      FROM (
        SELECT place, exporter, own, n, ends, coalesce(sum(own) ${largest('1 PRECEDING')}, 0) AS before
        FROM value_full
        JOIN (
          SELECT place, exporter, count(*) AS own
          FROM value_amount
          JOIN (FROM value_group SEMI JOIN value_full USING (place)) USING (cell)
          WHERE exporter IS NOT NULL
          GROUP BY place, exporter) USING (place)))
    WHERE out`,
    sql`
    CREATE OR REPLACE TEMP TABLE value_found AS
    SELECT place, n - coalesce(less, 0) AS n, ends
    FROM value_size
    LEFT JOIN (SELECT place, CAST(sum(own) AS BIGINT) AS less FROM value_left GROUP BY place) USING (place)
    WHERE n - coalesce(less, 0) >= ${enough}`,
  ];
};

/**
 * Statements that add to `value_like` what the cells not in it yet are held against at a level. Most cells find
 * enough like vehicles at the first one: of the others only groups in which such a cell lies are looked at.
 */
const likeAt = (law: LawNumbersSql, { name, by, amounts }: Level): readonly string[] => {
  const keys = ['kind', 'currency', ...by].join(', ');
  const enough = law.on(ofValue('likeVehicles'), 'f.ends');
  const measures = sql`(SELECT *, ln(amount) AS x FROM value_amount)
      JOIN (FROM value_group SEMI JOIN value_found USING (place)) USING (cell)
      ANTI JOIN value_left USING (place, exporter)`;
  const middle = (measure: string): string =>
    `median(${measure}) AS middle_${measure}, mad(${measure}) AS spread_${measure}`;
  return [
    'CREATE OR REPLACE TEMP TABLE value_open AS SELECT * FROM value_cell ANTI JOIN value_like USING (cell)',
    sql`
    CREATE OR REPLACE TEMP TABLE value_group AS
    SELECT c.cell, g.place
    FROM value_cell c
    JOIN (
      SELECT row_number() OVER () AS place, ${keys}
      FROM (SELECT DISTINCT ${keys} FROM value_open)) g USING (${keys})`,
    ...foundAmong(law),
    sql`
    INSERT INTO value_like
    SELECT
      o.cell,
      '${name}',
      f.n,
      ${amounts ? 'x.middle_x, x.spread_x' : 'NULL, NULL'},
      p.* EXCLUDE (place, kept, kept_of, last, last_of),
      CASE WHEN kept_of >= ${enough} THEN kept END,
      ${amounts ? `CASE WHEN last_of >= ${enough} THEN last END` : 'NULL'}
    FROM value_open o
    JOIN value_group USING (cell)
    JOIN value_found f USING (place)
    ${amounts ? `JOIN (SELECT place, ${middle('x')} FROM ${measures} GROUP BY place) x USING (place)` : ''}
    LEFT JOIN (
      SELECT
        place,
        ${middle('y')},
        ${middle('z')},
        median(y - z) AS kept,
        count(y - z) AS kept_of,
        median(x - z) AS last,
        count(z) AS last_of
      FROM ${measures}
      WHERE coalesce(y, z) IS NOT NULL
      GROUP BY place) p USING (place)`,
  ];
};

const MIDDLES = MEASURES.flatMap((m) => [`middle_${m} DOUBLE`, `spread_${m} DOUBLE`]).join(', ');

/**
 * Statements that make `value_like`: of each cell what its amounts are held against, in logarithms: `likeness`, the
 * number `n` of like vehicles, the middle and spread of each measure, what like vehicles keep of their first price
 * (`kept`) and of their last invoice (`last`). Needs `value_amount`, `value_tally` and `value_cell`.
 */
export const valueLikeness = (law: LawNumbersSql): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE value_like (
    cell BIGINT, likeness VARCHAR, n BIGINT, ${MIDDLES}, kept DOUBLE, last DOUBLE)`,
  ...LEVELS.flatMap((level) => likeAt(law, level)),
];
