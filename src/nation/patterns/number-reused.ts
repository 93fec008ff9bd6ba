import type { Account } from '../../domain/facts/fact-table.ts';
import { numberReused as definition, TELLING } from '../../domain/patterns/number-reused.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { checkedRelation, VIN_CHECK } from '../check-sum-sql.ts';
import { longHash, ofSeveral } from '../repeated-hashes.ts';
import { byOwnDay } from './by-own-day.ts';
import { BEARINGS, type Bearing, WIDE } from './number-bearings.ts';
import { numberSum, numbersAsk } from './number-interest.ts';
import type { Pattern } from './pattern.ts';
import {
  dropTables,
  evidenceOf,
  isNear,
  isPlaceholder,
  isWellFormed,
  plainNumber,
  SHOWN,
  structOf,
} from './pattern-sql.ts';
import { CERTIFICATE_SHARES } from './shared-tables.ts';
import { WIDE_TABLES, wideNumbers } from './wide-numbers.ts';

const PER_MILLE = 1000; // not-law: a unit

/** Papers among rows of an account, those that tell a number and a VIN. */
const papers = (
  { kind, account, number, within, day }: Bearing,
  place: number,
  rows: string,
): string => sql`
  SELECT DISTINCT
    ${place} AS place,
    '${kind}' AS kind,
    ${plainNumber(number)} AS number,
    ${within} AS within,
    ${account}_vin AS vin,
    CAST(${day ?? 'NULL'} AS DATE) AS day
  FROM ${rows}
  WHERE ${number} IS NOT NULL
    AND ${account}_vin IS NOT NULL`;

/** Statements that put the papers of vehicles that may share a number in `number_paper`: candidates by hash. */
const candidatesOf = (bearing: Bearing, place: number): readonly string[] => {
  const { account, number, within } = bearing;
  return [
    sql`
    CREATE OR REPLACE TEMP TABLE number_hash AS
    SELECT ${account}_vin AS vin, ${longHash(plainNumber(number), within)} AS number
    FROM ${account}
    WHERE ${number} IS NOT NULL
      AND ${account}_vin IS NOT NULL`,
    sql`
    INSERT INTO number_count
    SELECT ${place}, count(*)
    FROM number_hash`,
    sql`
    INSERT INTO number_paper
    ${papers(bearing, place, account)}
      AND ${account}_vin IN (
        SELECT vin
        FROM number_hash
        SEMI JOIN (${ofSeveral('number', 'vin', 'number_hash')}) USING (number))`,
  ];
};

/** The vehicles asked about that an account tells; of a bearing's own account its papers tell most. */
const toldBy = (account: Account): string => {
  const place = BEARINGS.findIndex((bearing) => bearing.account === account);
  const without = `WHERE vin NOT IN (SELECT vin FROM number_paper WHERE place = ${place})`;
  const byPapers = sql`
    UNION ALL
    SELECT vin
    FROM number_paper
    WHERE place = ${place}
      AND vin IN (SELECT vin FROM number_vin)`;
  return sql`
    SELECT DISTINCT '${account}' AS account, vin
    FROM (
      SELECT ${account}_vin AS vin
      FROM ${account}
      WHERE ${account}_vin IN (SELECT vin FROM number_vin ${place < 0 ? '' : without})
      ${place < 0 ? '' : byPapers})`;
};

const CERTIFICATES = sql`(
  SELECT number AS certificate_number, vin AS certificate_vin, registered AS certificate_registered_on
  FROM certificate_doubled
  WHERE shared)`;

const BEST = '(u.usual, r.place, r.number, r.within)';

const REUSED = structOf({
  paper: 'f.kind',
  number: 'f.number',
  vins: `list_filter(f.vins, lambda x: x <> r.vin)[1:${SHOWN}]`,
  count: 'f.n',
});

/** R14: as `domain/patterns/number-reused.ts`. */
export const numberReused: Pattern = {
  name: definition.name,
  facts: ['pattern.numberReused', 'pattern.numberVins', 'pattern.numberUsualPerMille'],
  reads: TELLING,
  shares: CERTIFICATE_SHARES,
  asks: numbersAsk,
  build: (law) =>
    byOwnDay(numberReused, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      const { placeholderVins, shortestNumber, keystrokes, leastNumbers, widePerMille } = figures;
      const [certificate, ...others] = BEARINGS;
      return [
        sql`
        CREATE OR REPLACE TEMP TABLE number_count AS
        SELECT 0 AS place, count(number) AS n
        FROM certificate_hash`,
        `CREATE OR REPLACE TEMP TABLE number_paper AS ${papers(certificate, 0, CERTIFICATES)}`,
        ...others.flatMap((bearing, at) => candidatesOf(bearing, at + 1)),
        ...wideNumbers(WIDE, figures, numberSum(figures)),
        {
          table: 'number_told_count',
          sum: numberSum(figures),
          counted: 'FROM number_count',
          of: (counts) => sql`
            SELECT place, CAST(sum(n) AS BIGINT) AS n
            FROM ${counts}
            WHERE place < ${BEARINGS.length}
              OR size >= ${figures.longCharacters}
            GROUP BY place`,
        },
        sql`
        INSERT INTO number_paper
        SELECT DISTINCT place, kind, number, '', vin, day
        FROM number_wide`,
        // as they stand, or a long number in several forms
        sql`
        CREATE OR REPLACE TEMP TABLE number_apart AS
        SELECT place, number
        FROM number_wide
        WHERE ${isWellFormed('vin')}
        GROUP BY place, number
        HAVING count(DISTINCT (text, "within")) > 1`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_row AS
        SELECT DISTINCT place, kind, number, within, vin
        FROM number_paper`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_shared AS
        SELECT place, number, within, count(*) AS n
        FROM number_row
        WHERE ${isWellFormed('vin')}
        GROUP BY ALL
        HAVING count(*) BETWEEN 2 AND ${placeholderVins}
          AND NOT ${isPlaceholder('number', shortestNumber)}`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_group AS
        SELECT *
        FROM number_shared
        WHERE place < ${BEARINGS.length}
          OR (place, number) IN (SELECT (place, number) FROM number_apart)`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_vin AS
        SELECT DISTINCT vin
        FROM number_row
        SEMI JOIN number_group USING (place, number, within)
        WHERE ${isWellFormed('vin')}`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_told AS
        SELECT vin, count(*) AS accounts
        FROM (${TELLING.map(toldBy).join(' UNION ALL ')})
        GROUP BY vin`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_seen AS
        SELECT vin, accounts, answer AS valid
        FROM (${checkedRelation('SELECT * FROM number_told', [{ check: VIN_CHECK, text: 'vin', answer: 'answer' }])})`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_own AS
        SELECT *
        FROM number_paper
        ANTI JOIN number_shared USING (place, number, within)`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_member AS
        SELECT r.*, s.accounts, s.valid
        FROM number_row r
        SEMI JOIN number_group g USING (place, number, within)
        JOIN number_seen s USING (vin)`,
        // a group is at most so large that its pairs can be looked at
        sql`
        CREATE OR REPLACE TEMP TABLE number_typo AS
        SELECT DISTINCT a.place, a.number, a.within, a.vin
        FROM number_member a
        JOIN number_member b
          ON b.place = a.place AND b.number = a.number AND b.within = a.within AND b.vin <> a.vin
        WHERE (
            (a.accounts = 1 AND b.accounts > 1)
            OR (b.valid AND NOT a.valid AND (a.accounts = 1 OR a.accounts < b.accounts)))
          AND ${isNear('a.vin', 'b.vin', keystrokes)}
        UNION
        SELECT a.place, a.number, a.within, a.vin
        FROM number_member a
        JOIN number_own o ON o.place = a.place AND o.within = a.within AND o.vin = a.vin
        JOIN number_paper p
          ON p.place = a.place AND p.number = a.number AND p.within = a.within AND p.vin = a.vin
        WHERE ${isNear('o.number', 'a.number', keystrokes)}
          AND coalesce(o.day = p.day, true)`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_real AS
        SELECT *
        FROM number_member
        ANTI JOIN number_typo USING (place, number, within, vin)`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_found AS
        SELECT place, kind, number, within, count(*) AS n, list(vin ORDER BY vin) AS vins
        FROM number_real
        GROUP BY ALL
        HAVING count(*) > 1`,
        sql`
        CREATE OR REPLACE TEMP TABLE number_usual AS
        SELECT
          c.place,
          CASE WHEN c.n < ${leastNumbers} THEN 0 ELSE coalesce(f.n, 0) * ${PER_MILLE} // c.n END AS usual
        FROM number_told_count c
        LEFT JOIN (SELECT place, sum(n) AS n FROM number_found GROUP BY place) f USING (place)`,
        sql`
        CREATE OR REPLACE TABLE pattern_number_reused AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          r.vin,
          arg_min(f.kind, ${BEST}) AS pattern_number_reused,
          CAST(arg_min(f.n, ${BEST}) AS BIGINT) AS pattern_number_vins,
          CAST(min(u.usual) AS BIGINT) AS pattern_number_usual_per_mille,
          ${evidenceOf({ reused: `list(${REUSED} ORDER BY r.place, r.number, r.within)[1:${SHOWN}]` })} AS evidence
        FROM number_real r
        JOIN number_found f USING (place, number, within)
        JOIN number_usual u ON u.place = r.place
        WHERE r.place < ${BEARINGS.length}
          OR u.usual <= ${widePerMille}
        GROUP BY r.vin
        ORDER BY r.vin`,
        ...dropTables(
          'number_hash',
          'number_row',
          'number_count',
          'number_told_count',
          'number_apart',
          'number_shared',
          'number_group',
          'number_vin',
          'number_told',
          'number_seen',
          'number_paper',
          'number_own',
          'number_member',
          'number_typo',
          'number_real',
          'number_found',
          'number_usual',
          ...WIDE_TABLES,
        ),
      ];
    }),
};
