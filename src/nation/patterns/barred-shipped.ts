import { type BoundFor, verdictQuery } from '../../domain/rules/sql/compile-sql.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { carriedColumns } from '../law/answers-sql.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';

/** The table of vehicles that left or are barred, which `BARRED_SHIPPED` is built over. */
export const BARRED_TOLD = 'barred_told';

/** The part of a law that says which destinations bar a vehicle. */
export const barringLaw = (ruleSet: RuleSet): RuleSet => ({
  ...ruleSet,
  rules: ruleSet.rules.filter(({ axis, effect }) => axis === 'entry' && effect === 'barred'),
});

const EXIT = ['declaration_exited_on', 'declaration_destination'] as const;

/** The columns of facts that `barredTold` reads of dossiers. */
export const barredColumns = (ruleSet: RuleSet): readonly string[] => [
  ...new Set([...carriedColumns(barringLaw(ruleSet)), ...EXIT]),
];

/**
 * A query of the rows for `BARRED_TOLD`: `row_id`, `vin`, `applicant`, `destination`, `applied_on`; `left_on`, the
 * exit; `barred`, the destination bars the vehicle; `shipped`, it left, and customs names no other destination.
 *
 * @param dossiers a relation with `row_id` and `barredColumns`.
 * @param blank columns of them that are unknown in every row.
 * @param bound the destinations of the rows.
 */
export const barredTold = (
  ruleSet: RuleSet,
  dossiers: string,
  blank: ReadonlySet<string> = new Set(),
  bound: BoundFor = null,
): string => {
  const told = [
    'row_id',
    'licence_vin',
    'licence_applicant',
    'licence_destination',
    'licence_applied_on',
    ...EXIT,
  ];
  const answers = verdictQuery(barringLaw(ruleSet), DUCKDB, dossiers, told, blank, bound);
  return sql`
    SELECT
      row_id,
      licence_vin AS vin,
      licence_applicant AS applicant,
      licence_destination AS destination,
      licence_applied_on AS applied_on,
      declaration_exited_on AS left_on,
      entry = 'barred' AS barred,
      declaration_exited_on IS NOT NULL
        AND coalesce(declaration_destination = licence_destination, true) AS shipped
    FROM (${answers})
    WHERE licence_vin IS NOT NULL
      AND (entry = 'barred' OR declaration_exited_on IS NOT NULL)`;
};

/**
 * R31: of an application whose destination bars the vehicle, how many vehicles of its applicant, applied for since
 * the Notice is in force, left although their destination bars them; and which part that is of all that left. A
 * vehicle counts once, whatever its applications. The law itself says what is barred: its table is built once
 * `BARRED_TOLD` is there, after the dossiers that the entry rules read. Since when a vehicle counts is that of the day
 * of its own application.
 */
export const BARRED_SHIPPED: Pattern = {
  name: 'barredShipped',
  facts: ['pattern.barredShipped', 'pattern.barredShippedPercent'],
  reads: [],
  build: (law) => [
    sql`
    CREATE OR REPLACE TEMP TABLE barred_applicant AS
    SELECT
      applicant,
      count(DISTINCT vin) FILTER (barred AND shipped) AS n,
      count(DISTINCT vin) FILTER (left_on IS NOT NULL) AS total,
      ${firstOf('CASE WHEN barred AND shipped THEN destination END')} AS destinations,
      ${firstOf('CASE WHEN barred AND shipped THEN vin END')} AS vins
    FROM ${BARRED_TOLD}
    WHERE applicant IS NOT NULL
      AND applied_on >= ${law.on('integrity.barred-abroad.since', 'applied_on')}
    GROUP BY applicant
    HAVING count(*) FILTER (barred AND shipped) > 0`,
    sql`
    CREATE OR REPLACE TABLE pattern_barred_shipped AS
    SELECT
      t.row_id,
      t.vin,
      CAST(a.n AS BIGINT) AS pattern_barred_shipped,
      ${percentOf('a.n', 'a.total')} AS pattern_barred_shipped_percent,
      ${evidenceOf({
        vehicles: 'a.n',
        of: 'a.total',
        destinations: 'a.destinations',
        vins: 'a.vins',
      })} AS evidence
    FROM ${BARRED_TOLD} t
    JOIN barred_applicant a USING (applicant)
    WHERE t.barred
    ORDER BY t.row_id`,
    ...dropTables('barred_applicant', BARRED_TOLD),
  ],
};
