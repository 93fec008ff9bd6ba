import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';
import { pickOrder, several } from './near-rows.ts';

/** Exits of a vehicle that are laid, the earliest first. */
const EXITS_LAID = 2; // not-law: the first two

/**
 * The licence rows of vehicles among whose rows one is chosen, in `part_choice`: those of which the account has
 * several, and `more`.
 */
export const buildChoices = async (
  database: Database,
  account: Account,
  more = '',
): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE part_several AS ${several(account)} ${more}`);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_choice AS
    SELECT row_id, vehicle, application, number, destination, applied_on
    FROM part_key
    WHERE vehicle IN (FROM part_several)
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_candidate AS
    SELECT *
    FROM part_${account}
    WHERE licence IN (FROM part_several)
  `);
};

/**
 * Makes `part_ACCOUNT` hold one row a licence row: the chosen one where there are several, else the
 * only one, for every licence row of the vehicle.
 *
 * @param chosen query over `part_choice` and `part_candidate`: `row_id` and the row's `told`.
 */
export const takeChosen = async (
  database: Database,
  account: Account,
  chosen: string,
): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_chosen AS
    SELECT c.row_id, n.* EXCLUDE (licence)
    FROM (${chosen}) c
    JOIN part_choice k USING (row_id)
    JOIN part_candidate n ON n.told = c.told AND n.licence = k.vehicle
  `);
  await database.run(`DELETE FROM part_${account} WHERE licence IN (FROM part_several)`);
  await database.run(sql`
    INSERT INTO part_${account}
    SELECT a.row_id, n.* EXCLUDE (licence)
    FROM part_${account} n
    JOIN part_again a ON a.vehicle = n.licence
    WHERE a.row_id <> a.vehicle
  `);
  await database.run(`INSERT INTO part_${account} FROM part_chosen`);
  for (const table of ['several', 'choice', 'candidate', 'chosen']) {
    await database.run(`DROP TABLE part_${table}`);
  }
};

const BEST_INSPECTION = sql`
  (
    SELECT licence, told
    FROM part_candidate
    QUALIFY row_number() OVER (PARTITION BY licence ORDER BY ${pickOrder('inspection')}) = 1)`;

/** The last inspection up to the application; failing that, the last. */
export const chooseInspections = async (database: Database): Promise<void> => {
  await buildChoices(database, 'inspection');
  await takeChosen(
    database,
    'inspection',
    sql`
      SELECT c.row_id, coalesce(d.told, best.told) AS told
      FROM part_choice c
      ASOF LEFT JOIN (
        SELECT licence, inspection_on, max(told) AS told
        FROM part_candidate
        WHERE inspection_on IS NOT NULL
        GROUP BY licence, inspection_on
      ) d ON c.vehicle = d.licence AND c.applied_on >= d.inspection_on
      JOIN ${BEST_INSPECTION} best ON best.licence = c.vehicle
    `,
  );
};

/** Licence numbers as rows are compared by them. */
const LICENCE = plainNumber('number');
const QUOTED_LICENCE = plainNumber('declaration_licence');

/** Vehicles of several licence rows of which a declaration quotes a licence. */
const QUOTED = sql`
  UNION
  SELECT licence
  FROM part_declaration
  WHERE declaration_licence IS NOT NULL
    AND licence IN (SELECT vehicle FROM part_again)`;

/**
 * Builds the first exit that a declaration tells of which the dossier does not show into `part_other_exit`
 * (`row_id`, `exited_on`). Of each vehicle's exits the first two are enough: one of them is another's.
 */
const buildOtherExits = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_other_exit AS
    SELECT k.row_id, min(e.exited_on) AS exited_on
    FROM part_exit_of k
    JOIN part_exit e ON e.vehicle = k.vehicle
    LEFT JOIN part_declaration d ON d.licence = k.row_id
    WHERE e.told IS DISTINCT FROM d.told
    GROUP BY k.row_id
  `);
  for (const table of ['exit', 'exit_of']) await database.run(`DROP TABLE part_${table}`);
};

/**
 * The last declaration that quotes the licence; failing that, the last of those that quote no licence of
 * another application of the vehicle. As `engine/licence-owners.ts`; and `part_other_exit`.
 */
export const chooseDeclarations = async (database: Database): Promise<void> => {
  await buildChoices(database, 'declaration', QUOTED);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_owner AS
    SELECT DISTINCT vehicle, application, ${LICENCE} AS number
    FROM part_choice
    WHERE number IS NOT NULL
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_exit AS
    SELECT licence AS vehicle, told, declaration_exited_on AS exited_on
    FROM part_candidate
    WHERE declaration_exited_on IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY licence ORDER BY declaration_exited_on, told) <= ${EXITS_LAID}
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_exit_of AS
    SELECT row_id, vehicle
    FROM part_choice
    WHERE vehicle IN (SELECT vehicle FROM part_exit)
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_quoting AS
    SELECT licence, ${QUOTED_LICENCE} AS number, declaration_declared_on, told
    FROM part_candidate
    WHERE declaration_licence IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY licence, number ORDER BY ${pickOrder('declaration')}) = 1
  `);
  const best = (of: string): string =>
    `row_number() OVER (PARTITION BY ${of} ORDER BY ${pickOrder('declaration')}) = 1`;
  await takeChosen(
    database,
    'declaration',
    sql`
      WITH free AS (
        SELECT licence, declaration_declared_on, told
        FROM part_candidate
        WHERE (licence, ${QUOTED_LICENCE}) NOT IN (SELECT (vehicle, number) FROM part_owner)
          OR declaration_licence IS NULL
        QUALIFY ${best('licence')}
      ), own AS (
        SELECT o.vehicle, o.application, q.declaration_declared_on, q.told
        FROM part_quoting q
        JOIN part_owner o ON o.vehicle = q.licence AND o.number = q.number
        QUALIFY ${best('o.vehicle, o.application')}
      ), choice AS (
        SELECT c.row_id, false AS quotes, f.declaration_declared_on, f.told
        FROM part_choice c
        JOIN free f ON f.licence = c.vehicle
        UNION ALL
        SELECT c.row_id, false, o.declaration_declared_on, o.told
        FROM part_choice c
        JOIN own o ON o.vehicle = c.vehicle AND o.application IS NOT DISTINCT FROM c.application
        UNION ALL
        SELECT c.row_id, true, q.declaration_declared_on, q.told
        FROM part_choice c
        JOIN part_quoting q ON q.licence = c.vehicle AND q.number = ${plainNumber('c.number')}
      )
      SELECT row_id, told
      FROM choice
      QUALIFY row_number() OVER (PARTITION BY row_id ORDER BY quotes DESC, ${pickOrder('declaration')}) = 1
    `,
  );
  await buildOtherExits(database);
  for (const table of ['owner', 'quoting']) await database.run(`DROP TABLE part_${table}`);
};
