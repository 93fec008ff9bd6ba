import type { PendingSince } from '../../domain/assess/pending-since.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';
import { rowsOfSeveral } from '../repeated-hashes.ts';
import { IS_LICENSED } from './licences-told.ts';

/**
 * Of rows that share a key another value than the row's own: the first there is, or where that is its own the first
 * that differs from it; `row_id` and the value. Blank values are nobody's.
 *
 * @param own what is asked of the row's own value.
 */
const otherBeside = (table: string, key: string, value: string, own = 'true'): string => sql`
  SELECT row_id, CASE WHEN ${value} IS DISTINCT FROM one THEN one ELSE other END AS ${value}
  FROM ${table}
  JOIN (
    SELECT
      ${key},
      any_value(one) AS one,
      arg_min(${value}, row_id) FILTER (${value} <> one) AS other
    FROM ${table}
    JOIN (
      SELECT ${key}, arg_min(${value}, row_id) AS one
      FROM ${table}
      WHERE ${value} IS NOT NULL
      GROUP BY ${key}
    ) USING (${key})
    GROUP BY ${key}
  ) USING (${key})
  WHERE ${own} AND (${value} IS DISTINCT FROM one OR other IS NOT NULL)
`;

/**
 * Builds the licence rows of VINs that stand in several into `shared_again`: `row_id`, `vin`, `application`,
 * `vehicle` the VIN's first row.
 *
 * @param among relation of `row_id` in which these are.
 */
export const buildRepeatedVins = async (
  database: Database,
  among = `(${rowsOfSeveral('licence', 'licence_vin')})`,
): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_again AS
    SELECT
      row_id,
      licence_vin AS vin,
      licence_application AS application,
      min(row_id) OVER (PARTITION BY licence_vin) AS vehicle
    FROM licence
    SEMI JOIN ${among} USING (row_id)
    QUALIFY count(*) OVER (PARTITION BY licence_vin) > 1
    ORDER BY row_id
  `);
};

/** Where no end of a licence is told: later than any. */
const NO_END = "DATE '9999-12-31'"; // not-law: no day

/**
 * Builds `shared_other_application` (`row_id`, `application`, `open_ended`, `uncounted`): the other application that
 * stands against that of a row, certainly, if a licence without a told end had not run out, or if one is pending that
 * may be, as `domain/assess/other-application.ts` tells it; each row is an application, and
 * the first exit is that of all customs entries of the VIN. Needs `shared_again`.
 *
 * @param pendingSince as `engine/filing-index.ts` takes it: where no row tells of a licence, all are pending.
 */
export const buildOtherApplications = async (
  database: Database,
  pendingSince: PendingSince | null,
): Promise<void> => {
  const isPending = (since: number | undefined): string => {
    const recent =
      since === undefined ? 'false' : `coalesce(applied >= DATE '${isoDate(since)}', false)`;
    return `until IS NULL AND (${recent} OR NOT EXISTS (SELECT 1 FROM licence WHERE ${IS_LICENSED}))`;
  };
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_claim AS
    SELECT
      row_id,
      vehicle,
      vin,
      application,
      licence_applied_on AS applied,
      ${plainNumber('licence_number')} AS number,
      CASE WHEN ${IS_LICENSED} THEN coalesce(licence_valid_until, ${NO_END}) END AS licensed_until
    FROM shared_again
    JOIN licence USING (row_id)
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_claim_exit AS
    SELECT vin, number, min(exited) AS exited
    FROM (
      SELECT
        declaration_vin AS vin,
        arg_max(${plainNumber('declaration_licence')}, row_id) AS number,
        arg_max(declaration_exited_on, row_id) AS exited
      FROM declaration
      WHERE declaration_vin IN (SELECT vin FROM shared_claim)
      GROUP BY
        declaration_vin,
        coalesce(${plainNumber('declaration_number')}, CAST(row_id AS VARCHAR))
    )
    GROUP BY vin, number
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_claim_beside AS
    WITH used AS (
      SELECT
        shared_claim.*,
        CASE
          WHEN u.exited < applied THEN licensed_until
          WHEN licensed_until IS NOT NULL THEN least(licensed_until, u.exited - 1)
        END AS until
      FROM shared_claim
      LEFT JOIN shared_claim_exit u USING (vin, number)
    ),
    c AS (
      SELECT
        *,
        ${isPending(pendingSince?.certain)} AS pending_certain,
        ${isPending(pendingSince?.possible)} AS pending_possible,
        coalesce(until IS NOT NULL AND exited >= applied, false) AS gone,
        row_number() OVER (PARTITION BY vehicle ORDER BY applied NULLS FIRST, row_id) AS turn
      FROM used
      LEFT JOIN (
        SELECT vin, min(exited) AS exited
        FROM shared_claim_exit
        GROUP BY vin
      ) USING (vin)
    )
    SELECT
      *,
      max(
        {until: until, turn: -turn, application: application}
      ) FILTER (application IS NOT NULL AND until IS NOT NULL) OVER before AS longest,
      max(
        {until: until, turn: -turn, application: application}
      ) FILTER (application IS NOT NULL AND until < ${NO_END}) OVER before AS longest_certain,
      min({turn: turn, application: application}) FILTER (
        application IS NOT NULL AND pending_certain
      ) OVER before AS waiting_certain,
      min({turn: turn, application: application}) FILTER (
        application IS NOT NULL AND pending_possible
      ) OVER before AS waiting_possible,
      min(
        {turn: turn, applied: applied, application: application}
      ) FILTER (application IS NOT NULL) OVER after AS next,
      min({turn: turn, applied: applied, application: application}) FILTER (
        application IS NOT NULL AND (pending_certain OR until IS NOT NULL)
      ) OVER after AS next_alive_certain,
      min({turn: turn, applied: applied, application: application}) FILTER (
        application IS NOT NULL AND (pending_possible OR until IS NOT NULL)
      ) OVER after AS next_alive_possible
    FROM c
    WINDOW
      before AS (PARTITION BY vehicle ORDER BY turn ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
      after AS (PARTITION BY vehicle ORDER BY turn ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
  `);
  const other = (longest: string, counts: string, sure: 'certain' | 'possible'): string => {
    const [waiting, alive] = [`waiting_${sure}`, `next_alive_${sure}`];
    const held = (next: string): string =>
      `(pending_${sure} OR (${counts} AND coalesce(until >= ${next}.applied, true)))`;
    return sql`
      CASE
        WHEN ${longest} IS NOT NULL AND coalesce(${longest}.until >= applied, true)
          THEN ${longest}.application
        WHEN ${waiting} IS NOT NULL THEN ${waiting}.application
        WHEN NOT gone AND next IS NOT NULL AND ${held('next')} THEN next.application
        WHEN gone
          AND ${alive} IS NOT NULL
          AND ${held(alive)}
          AND NOT coalesce(exited <= ${alive}.applied, false)
          THEN ${alive}.application
      END`;
  };
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_other_application AS
    SELECT
      row_id,
      certain AS application,
      CASE WHEN certain IS NULL THEN possible END AS open_ended,
      CASE WHEN certain IS NULL AND possible IS NULL THEN uncounted END AS uncounted
    FROM (
      SELECT
        row_id,
        ${other('longest_certain', `coalesce(until < ${NO_END}, false)`, 'certain')} AS certain,
        ${other('longest', 'until IS NOT NULL', 'certain')} AS possible,
        ${other('longest', 'until IS NOT NULL', 'possible')} AS uncounted
      FROM shared_claim_beside
    )
    WHERE coalesce(possible, uncounted) IS NOT NULL
    ORDER BY row_id
  `);
  for (const table of ['claim', 'claim_exit', 'claim_beside']) {
    await database.run(`DROP TABLE shared_${table}`);
  }
};

/**
 * Builds into `shared_letter_use` (`row_id`, `country`, `application`) what another licence row of the
 * same letter, its number and issuer in whatever spelling, says otherwise. Needs `shared_row`.
 */
export const buildLetterUses = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_letter_again AS
    WITH numbered AS (
      SELECT row_id, concat(${plainNumber('number')}, '|', company) AS number, application, country
      FROM shared_row
      WHERE number IS NOT NULL
    )
    SELECT *
    FROM numbered
    WHERE hash(number) IN (
      SELECT hash(number)
      FROM numbered
      GROUP BY 1
      HAVING min(hash(application)) <> max(hash(application)) OR min(country) <> max(country)
    )
  `);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_letter_use AS
    SELECT coalesce(a.row_id, c.row_id) AS row_id, c.country, a.application
    FROM (${otherBeside('shared_letter_again', 'number', 'application')}) a
    FULL JOIN (${otherBeside('shared_letter_again', 'number', 'country', 'country IS NOT NULL')}) c
      ON a.row_id = c.row_id
    ORDER BY 1
  `);
  await database.run('DROP TABLE shared_letter_again');
};

/**
 * Builds what the licence rows of each application say together: `shared_application` (`application`,
 * `makers`) and `shared_letter_maker` (`application`, `number` of a maker whose letter it relies on).
 * Needs `shared_row`.
 */
export const buildApplications = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_application AS
    SELECT application, count(*) AS makers
    FROM (
      SELECT application, maker
      FROM shared_row
      WHERE application IS NOT NULL AND maker IS NOT NULL
      GROUP BY application, maker
    )
    GROUP BY application
    ORDER BY application
  `);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_letter_maker AS
    SELECT application, issuer AS number
    FROM shared_row
    WHERE application IS NOT NULL AND issuer IS NOT NULL
    GROUP BY application, issuer
    ORDER BY application, issuer
  `);
};
