import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { CONTACT_KINDS, CONTACTS_SAID, type ContactKind } from '../links/contact-tables.ts';
import { COMPANY_CODE } from './company-code.ts';
import { calledAs, firstOwners, ownedBy } from './hands.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';
import { USE_SHARES } from './shared-tables.ts';

const RULE = 'integrity.limit-hand';
const LETTER = 'cn.648.letter-required.days';

/** What exporters of one hand share. */
const SHARED: readonly ContactKind[] = ['phone', 'account', 'controller'];
const KIND = `CASE kind ${SHARED.map((kind) => `WHEN ${CONTACT_KINDS.indexOf(kind)} THEN '${kind}'`).join(' ')} END`;

/** Who says which contact of these, companies by their code: `id`, `kind`, `value`. */
const said = (where: string): string => sql`
  SELECT DISTINCT coalesce(n.code, id) AS id, ${KIND} AS kind, coalesce(c.code, value) AS value
  FROM (${CONTACTS_SAID}) s
  LEFT JOIN company_code n ON n.spelling = id
  LEFT JOIN company_code c ON c.spelling = CASE WHEN ${KIND} = 'controller' THEN value END
  WHERE kind IN (${SHARED.map((kind) => CONTACT_KINDS.indexOf(kind)).join(', ')})
    AND ${where}`;

/** `limit_member` (`kind`, `value`, `id`): parties that share a contact with an exporter of `limit_row`. */
const members = (law: LawNumbersSql): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE limit_value AS
  SELECT DISTINCT value
  FROM (${said(`id IN (${calledAs('SELECT exporter FROM limit_row')})`)})`,
  sql`
  CREATE OR REPLACE TEMP TABLE limit_member AS
  SELECT *
  FROM (${said(`value IN (${calledAs('SELECT value FROM limit_value')})`)})
  QUALIFY count(*) OVER (PARTITION BY kind, value) BETWEEN 2 AND ${law(`${RULE}.parties`)}`,
];

/**
 * The rows of a table by hand: `kind`, `hand`, whether the row counts as filed at the limit (`counts`), and the row.
 *
 * @param rows table of `vin`, `exporter`, whether it was filed at the limit (`inside`) and `driven`
 * @param owners table of `vin` and `hand`
 */
const byHand = (rows: string, owners: string): string => sql`
  SELECT 'first owner' AS kind, hand, inside AS counts, r.*
  FROM ${rows} r
  JOIN ${owners} USING (vin)
  UNION ALL
  SELECT 'exporter', exporter, inside AND NOT driven, r.*
  FROM ${rows} r
  WHERE exporter IS NOT NULL
  UNION ALL
  SELECT m.kind, m.value, inside, r.*
  FROM ${rows} r
  JOIN limit_member m ON m.id = exporter`;

/**
 * R36: what one hand filed in the first days in which no letter is needed, beside all that it filed in the weeks
 * around. A hand is a first owner, an exporter, or several exporters that share a telephone, an account or a controller
 * with few others. Of what one exporter filed a vehicle driven by `drivenKmADay` of R02 does not count. Told of each
 * vehicle filed so, with the hand that the rule would flag, then with the one of which it is the greater part.
 *
 * Bounds are those of the day of the application; how many parties share a contact is that of the day of the answer.
 */
export const limitHand: Pattern = {
  name: 'limitHand',
  facts: ['pattern.limitHand', 'pattern.limitHandPercent'],
  reads: ['licence', 'certificate', 'inspection', 'invoice', 'insurance', 'party', 'exporter'],
  shares: [...USE_SHARES, COMPANY_CODE],
  build: (law) => {
    const onApplication = (name: string): string => law.on(name, 'applied');
    const days = `to_days(CAST(${onApplication(`${RULE}.windowDays`)} AS INTEGER))`;
    const least = law.least(`${RULE}.vehicles`);
    return [
      sql`
      CREATE OR REPLACE TEMP TABLE limit_row AS
      SELECT
        u.row_id,
        vin,
        applied,
        coalesce(code, licence_applicant) AS exporter,
        true AS inside,
        coalesce(
          inspected >= registered AND km >= age * ${onApplication('integrity.filed-on-day-181.drivenKmADay')},
          false) AS driven
      FROM applied_use u
      JOIN licence l ON l.row_id = u.row_id
      LEFT JOIN company_code ON spelling = licence_applicant
      WHERE age BETWEEN ${onApplication(LETTER)} AND ${onApplication(LETTER)} + ${onApplication(`${RULE}.within`)}`,
      ...members(law),
      `CREATE OR REPLACE TEMP TABLE limit_owner AS ${firstOwners('limit_row')}`,
      sql`
      CREATE OR REPLACE TEMP TABLE limit_candidate AS
      SELECT kind, hand
      FROM (${byHand('limit_row', 'limit_owner')})
      WHERE counts
      GROUP BY ALL
      HAVING count(DISTINCT vin) >= ${least}
        AND (kind IN ('first owner', 'exporter') OR count(DISTINCT exporter) > 1)`,
      sql`
      CREATE OR REPLACE TEMP TABLE limit_owned AS
      ${ownedBy(`SELECT hand FROM limit_candidate WHERE kind = 'first owner'`)}`,
      sql`
      CREATE OR REPLACE TEMP TABLE limit_filed AS
      SELECT
        l.row_id,
        licence_vin AS vin,
        licence_applied_on AS applied,
        coalesce(code, licence_applicant) AS exporter,
        coalesce(inside, false) AS inside,
        coalesce(driven, false) AS driven
      FROM licence l
      LEFT JOIN limit_row r ON r.row_id = l.row_id
      LEFT JOIN company_code ON spelling = licence_applicant
      WHERE licence_vin IS NOT NULL
        AND licence_applied_on IS NOT NULL
        AND (licence_vin IN (SELECT vin FROM limit_owned)
          OR licence_applicant IN (${calledAs(sql`
            SELECT hand
            FROM limit_candidate
            WHERE kind = 'exporter'
            UNION
            SELECT id
            FROM limit_member m
            SEMI JOIN limit_candidate c ON c.kind = m.kind AND c.hand = m.value`)}))`,
      `CREATE OR REPLACE TEMP TABLE limit_owner AS ${firstOwners('limit_owned')}`,
      sql`
      CREATE OR REPLACE TEMP TABLE limit_part AS
      SELECT *, ${percentOf('n', 'of')} AS part
      FROM (
        SELECT *, count(DISTINCT vin) FILTER (counts) OVER around AS n, count(DISTINCT vin) OVER around AS of
        FROM (SELECT *, ${days} AS days FROM (${byHand('limit_filed', 'limit_owner')}))
        SEMI JOIN limit_candidate USING (kind, hand)
        WINDOW around AS (
          PARTITION BY kind, hand
          ORDER BY applied
          RANGE BETWEEN days PRECEDING AND days FOLLOWING))
      WHERE counts
        AND n >= ${least}`,
      sql`
      CREATE OR REPLACE TEMP TABLE limit_worst AS
      SELECT *
      FROM limit_part
      QUALIFY row_number() OVER (
        PARTITION BY row_id
        ORDER BY
          n >= ${onApplication(`${RULE}.vehicles`)} AND part >= ${onApplication(`${RULE}.percent`)} DESC,
          part DESC,
          n DESC,
          kind,
          hand) = 1`,
      sql`
      CREATE OR REPLACE TABLE pattern_limit_hand AS
      SELECT
        row_id,
        vin,
        CAST(n AS BIGINT) AS pattern_limit_hand,
        part AS pattern_limit_hand_percent,
        ${evidenceOf({
          counted: 'kind',
          hand: 'hand',
          inWindow: 'n',
          of: 'of',
          percent: 'part',
          vins: 'vins',
        })} AS evidence
      FROM limit_worst
      JOIN (
        SELECT w.row_id, ${firstOf('p.vin')} AS vins
        FROM limit_worst w
        JOIN limit_part p
          ON p.kind = w.kind AND p.hand = w.hand AND p.applied BETWEEN w.applied - w.days AND w.applied + w.days
        GROUP BY w.row_id) USING (row_id)
      ORDER BY row_id`,
      ...dropTables(
        'limit_row',
        'limit_value',
        'limit_member',
        'limit_owner',
        'limit_candidate',
        'limit_owned',
        'limit_filed',
        'limit_part',
        'limit_worst',
      ),
    ];
  },
};
