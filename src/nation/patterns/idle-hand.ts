import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { COMPANY_CODE } from './company-code.ts';
import { handTables, passedOnBy } from './hands.ts';
import { isHardlyDriven } from './hardly-driven.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';
import { USE_SHARES } from './shared-tables.ts';

const RULE = 'integrity.idle-hand';

/** Statements that make `idle_row`, `idle_hand` and `idle_candidate`. */
const candidates = (law: LawNumbersSql): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE idle_row AS
  SELECT row_id, vin, applied
  FROM applied_use
  WHERE age > ${law.on('cn.648.letter-required.days', 'applied')}
    AND ${isHardlyDriven(law, RULE)}`,
  ...handTables('idle_hand', 'idle_row'),
  sql`
  CREATE OR REPLACE TEMP TABLE idle_candidate AS
  SELECT kind, hand, exporter, count(DISTINCT vin) AS n, ${firstOf('vin')} AS vins
  FROM idle_hand
  GROUP BY ALL
  HAVING n >= ${law.least(`${RULE}.vehicles`)}`,
];

/**
 * R35: hands through which hardly driven vehicles pass that are applied for when the letter is no longer needed. A
 * hand is a first owner, somebody between it and the exporter, or a dealer with an exporter (`handTables`). Told of
 * each such vehicle, with how many of them its hand passed on, and what part they are of all that it passed on,
 * whatever became of these. Of several hands one that the rule would flag counts, then the one with the greater part.
 *
 * Bounds are those of the day of the application; a hand has as many such vehicles as the law of any day asks for.
 */
export const idleHand: Pattern = {
  name: 'idleHand',
  facts: ['pattern.idleHand', 'pattern.idleHandPercent'],
  reads: ['licence', 'certificate', 'inspection', 'invoice', 'insurance', 'party'],
  shares: [...USE_SHARES, COMPANY_CODE],
  asks: (law) => ({
    hands: {
      shares: [...USE_SHARES, COMPANY_CODE],
      steps: candidates(law),
      lists: {
        owner: `SELECT hand FROM idle_candidate WHERE kind = 'first owner'`,
        seller: `SELECT hand FROM idle_candidate WHERE kind = 'between'`,
      },
    },
  }),
  build: (law) => {
    const onApplication = (name: string): string => law.on(name, 'applied');
    return [
      ...candidates(law),
      sql`
      CREATE OR REPLACE TEMP TABLE idle_passed AS
      ${passedOnBy('idle_candidate')}`,
      ...handTables('idle_of', 'idle_passed'),
      sql`
      CREATE OR REPLACE TEMP TABLE idle_part AS
      SELECT c.*, of, ${percentOf('n', 'of')} AS part
      FROM idle_candidate c
      JOIN (
        SELECT kind, hand, exporter, count(DISTINCT vin) AS of
        FROM idle_of
        GROUP BY ALL) o
        ON o.kind = c.kind AND o.hand = c.hand AND o.exporter IS NOT DISTINCT FROM c.exporter`,
      sql`
      CREATE OR REPLACE TABLE pattern_idle_hand AS
      SELECT
        row_id,
        vin,
        CAST(n AS BIGINT) AS pattern_idle_hand,
        part AS pattern_idle_hand_percent,
        ${evidenceOf({
          counted: 'p.kind',
          hand: 'p.hand',
          applicant: 'p.exporter',
          vehicles: 'n',
          of: 'of',
          percent: 'part',
          vins: 'vins',
        })} AS evidence
      FROM idle_row
      JOIN idle_hand h USING (vin)
      JOIN idle_part p
        ON p.kind = h.kind AND p.hand = h.hand AND p.exporter IS NOT DISTINCT FROM h.exporter
      QUALIFY row_number() OVER (
        PARTITION BY row_id
        ORDER BY
          n >= ${onApplication(`${RULE}.vehicles`)} AND part >= ${onApplication(`${RULE}.percent`)} DESC,
          part DESC,
          n DESC,
          p.kind,
          p.hand,
          p.exporter) = 1
      ORDER BY row_id`,
      ...dropTables(
        'idle_row',
        'idle_hand',
        'idle_candidate',
        'idle_passed',
        'idle_of',
        'idle_part',
      ),
    ];
  },
};
