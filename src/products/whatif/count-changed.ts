import { NOT_MET, UNKNOWN } from '../../domain/rules/evaluate/compile-rule.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import { EXPORTER_NAMES } from '../../nation/output/exporter-names.ts';
import {
  GROUPS,
  type Group,
  type GroupTotals,
  type LetterTotals,
  type Move,
  type ProvinceReviews,
  type WhatifAnswer,
} from './whatif-answer.ts';

/** Answers from the lightest to the gravest. */
const GATES = ['clear', 'undetermined', 'blocked'];
const ENTRIES = ['admissible', 'conditional', 'unknown', 'barred'];

const rank = (words: readonly string[], column: string): string =>
  `list_position([${words.map(sqlText).join(', ')}], ${column})`;

const AXES = [
  [rank(GATES, 'gate_before'), rank(GATES, 'gate_after')],
  [rank(ENTRIES, 'entry_before'), rank(ENTRIES, 'entry_after')],
  ['risk_score_before', 'risk_score_after'],
] as const;
const BETTER = `(${AXES.map(([before, after]) => `${before} > ${after}`).join(' OR ')})`;
const WORSE = `(${AXES.map(([before, after]) => `${before} < ${after}`).join(' OR ')})`;

const countMoves = async (database: Database): Promise<readonly Move[]> => {
  const axes = (
    [
      ['gate', 'gate'],
      ['entry', 'entry'],
      ['risk', 'risk_band'],
    ] as const
  ).map(
    ([axis, column]) =>
      sql`
        SELECT
          '${axis}' AS axis,
          ${column}_before AS before,
          ${column}_after AS after,
          CAST(count(*) AS DOUBLE) AS vehicles
        FROM changed
        WHERE ${column}_before <> ${column}_after
        GROUP BY ALL`,
  );
  return database.rows<Move>(sql`
    SELECT *
    FROM (${axes.join(' UNION ALL ')})
    ORDER BY vehicles DESC, axis, before, after`);
};

const countLetters = async (
  database: Database,
  column: string | null,
): Promise<WhatifAnswer['letters']> => {
  if (column === null) return null;
  const totals = (when: 'before' | 'after'): Promise<readonly LetterTotals[]> =>
    database.rows<LetterTotals>(sql`
      SELECT
        CAST(count(*) FILTER (${when}_${column} > 0) AS DOUBLE) AS need,
        CAST(count(*) FILTER (${when}_${column} = ${NOT_MET}) AS DOUBLE) AS lack,
        CAST(count(*) FILTER (${when}_${column} = ${UNKNOWN}) AS DOUBLE) AS open
      FROM asked`);
  const [[before], [after]] = [await totals('before'), await totals('after')];
  return before === undefined || after === undefined ? null : { before, after };
};

const toReview = (gate: string, band: string): string => `${gate} <> 'clear' OR ${band} <> 'low'`;

interface Period {
  readonly from: number | null;
  readonly until: number | null;
}

const DAY = `DATE '1970-01-01'`; // not-law: the day from which days are counted

const countReviews = async (
  database: Database,
  today: number,
): Promise<WhatifAnswer['reviews']> => {
  // a row of no application is looked at by itself
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE reviewed AS
    SELECT any_value(province) AS province, bool_or(before) AS was, bool_or(after) AS is_now
    FROM (
      SELECT
        coalesce(v.application, concat('-', v.row_id)) AS application,
        v.province,
        ${toReview('v.gate', 'v.risk_band')} AS before,
        CASE
          WHEN c.row_id IS NULL THEN ${toReview('v.gate', 'v.risk_band')}
          ELSE ${toReview('c.gate_after', 'c.risk_band_after')}
        END AS after
      FROM verdicts v
      LEFT JOIN (
        SELECT row_id, gate_after, risk_band_after
        FROM changed
        WHERE answer) c USING (row_id))
    GROUP BY application`);
  const counts = sql`
    CAST(count(*) FILTER (was) AS DOUBLE) AS before,
    CAST(count(*) FILTER (is_now) AS DOUBLE) AS after`;
  const [all] = await database.rows<{ before: number; after: number; applications: number }>(
    `SELECT ${counts}, CAST(count(*) AS DOUBLE) AS applications FROM reviewed`,
  );
  const provinces = await database.rows<ProvinceReviews>(sql`
    SELECT coalesce(province, '') AS province, ${counts}
    FROM reviewed
    GROUP BY ALL
    ORDER BY abs(count(*) FILTER (is_now) - count(*) FILTER (was)) DESC, province`);
  const [period] = await database.rows<Period>(sql`
    SELECT
      CAST(min(applied_on) - ${DAY} AS DOUBLE) AS "from",
      CAST(max(applied_on) - ${DAY} AS DOUBLE) AS until
    FROM verdicts
    WHERE applied_on - ${DAY} <= ${today}`);
  const { from = null, until = null } = period ?? {};
  return { before: 0, after: 0, applications: 0, ...all, from, until, provinces };
};

/** SQL of the name of the exporter of a group, as the screening named it. */
const EXPORTER_NAME = `(SELECT any_value(e.name) FROM ${EXPORTER_NAMES} e WHERE e.id = applicant)`;

const countGroup = (database: Database, group: Group): Promise<readonly GroupTotals[]> =>
  database.rows<GroupTotals>(sql`
    SELECT
      coalesce(${group}, '') AS key,
      coalesce(${group === 'applicant' ? EXPORTER_NAME : `''`}, '') AS name,
      CAST(count(*) FILTER (${BETTER} AND NOT ${WORSE}) AS DOUBLE) AS gain,
      CAST(count(*) FILTER (${WORSE} AND NOT ${BETTER}) AS DOUBLE) AS lose,
      CAST(count(*) FILTER (${BETTER} AND ${WORSE}) AS DOUBLE) AS both
    FROM changed
    WHERE answer
    GROUP BY ALL
    ORDER BY count(*) DESC, key`);

/**
 * Counts the tables `asked` and `changed`.
 *
 * @param letter column of the letter rule's results in `asked`; null when the law has none.
 * @param today day of the answer, a day number.
 */
export const countChanged = async (
  database: Database,
  letter: string | null,
  today: number,
): Promise<Omit<WhatifAnswer, 'duties' | 'rules'>> => {
  const groups: [Group, readonly GroupTotals[]][] = [];
  for (const group of GROUPS) groups.push([group, await countGroup(database, group)]);
  return {
    vehicles: await database.number('SELECT count(*) FROM asked'),
    answers: await database.number('SELECT count(*) FROM changed WHERE answer'),
    reasons: await database.number('SELECT count(*) FROM changed WHERE NOT answer'),
    moves: await countMoves(database),
    letters: await countLetters(database, letter),
    reviews: await countReviews(database, today),
    groups: Object.fromEntries(groups) as Record<Group, readonly GroupTotals[]>,
  };
};
