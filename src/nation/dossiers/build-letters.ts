import { sql } from '../../domain/rules/sql/sql.ts';
import { factsOf } from '../account-columns.ts';
import type { Database } from '../database.ts';
import { isVin, vinsInLetters } from '../vins-in-text.ts';
import { buildRefused, chooseLetters, HELD_AGAINST_LICENCE } from './choose-letters.ts';
import type { Share } from './in-part.ts';
import { buildNearRows } from './near-rows.ts';

/** Takes over what other rows of the letters tell: of revocations, and that the issuer tells of the letter too. */
const takeOfOthers = async (database: Database, table: string): Promise<void> => {
  await database.run(sql`
    UPDATE ${table}
    SET letter_revoked_on = r.revoked_on
    FROM shared_revoked r
    WHERE r.told = ${table}.told
  `);
  await database.run(sql`
    UPDATE ${table}
    SET letter_told_by = 'issuer'
    FROM shared_told_by_issuer r
    WHERE r.told = ${table}.told AND r.vin IS NOT DISTINCT FROM ${table}.letter_vin
  `);
};

/** The VIN cell of a letter is blank or cannot be read. */
const UNREAD = `NOT coalesce(${isVin('letter_vin')}, false)`;

/** Every column of the letter account. */
export const LETTER_COLUMNS: readonly string[] = factsOf('letter').map(({ column }) => column);

/**
 * Letters of applications some vehicle of which no letter lists, in `shared_application_letter`: of
 * each application and `company` of an issuer the first row whose VIN cell is blank or cannot be read (`unread`), else
 * the first, and its `told`. Needs `shared_revoked` and
 * `shared_told_by_issuer`.
 */
export const buildApplicationLetters = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_application_letter AS
    SELECT row_id AS told, i.company, ${UNREAD} AS unread, t.* EXCLUDE (row_id)
    FROM (SELECT row_id, ${LETTER_COLUMNS.join(', ')} FROM letter) t
    LEFT JOIN shared_issuer i ON i.named = letter_issuer
    WHERE row_id IN (
      SELECT coalesce(min(row_id) FILTER (${UNREAD}), min(row_id))
      FROM letter
      LEFT JOIN shared_issuer i ON i.named = letter_issuer
      WHERE letter_application IN (
        SELECT licence_application
        FROM (
          FROM licence
          SEMI JOIN (SELECT letter_application FROM letter)
            ON letter_application = licence_application
        )
        ANTI JOIN (SELECT letter_vin FROM letter) ON letter_vin = licence_vin
      )
      GROUP BY letter_application, i.company
    )
    -- a row that lists several VINs is a row for each
    QUALIFY row_number() OVER (PARTITION BY row_id ORDER BY letter_vin) = 1
    ORDER BY row_id
  `);
  await takeOfOthers(database, 'shared_application_letter');
};

/**
 * Builds the vehicles that letters mean which cannot be read into `shared_meant_letter`: `vin`, each once; `lost` as
 * `vinsInLetters`.
 */
export const buildMeantLetters = (database: Database, lost: string | null): Promise<void> =>
  database.run(sql`
    CREATE OR REPLACE TABLE shared_meant_letter AS
    ${vinsInLetters(lost)}
    ORDER BY vin`);

/**
 * Builds the letter that each licence row of the share relies on into `part_letter`, `licence` being the
 * licence row. Needs `part_factory` with the maker, one row a vehicle, when the factory account is given.
 *
 * @param columns columns of the letter account; those that the choice needs are added.
 */
export const buildLetters = async (
  database: Database,
  columns: readonly string[],
  share: Share,
  factory: boolean,
): Promise<void> => {
  const taken = [...new Set([...columns, ...HELD_AGAINST_LICENCE])];
  await buildNearRows(database, 'letter', taken, share);
  await takeOfOthers(database, 'part_letter');
  await chooseLetters(database, factory);
  await buildRefused(database, factory);
  const maker = factory ? 'made.company' : 'NULL';
  const join = factory
    ? sql`
      LEFT JOIN part_factory f ON f.licence = k.vehicle
      LEFT JOIN shared_maker made ON made.named = f.factory_maker`
    : '';
  const told = sql`
    SELECT k.row_id, t.told, ${taken.map((column) => `t.${column}`).join(', ')}
    FROM (
      SELECT row_id, vehicle, application
      FROM part_key
      WHERE row_id NOT IN (SELECT licence FROM part_letter)
    ) k ${join}
    JOIN shared_application_letter t ON t.letter_application = k.application
  `;
  await database.run(`INSERT INTO part_letter ${told} AND t.company IS NOT DISTINCT FROM ${maker}`);
  // nobody knows that it is not the maker's
  await database.run(sql`
    INSERT INTO part_letter ${told} AND t.unread
    WHERE ${maker} IS NULL OR t.company IS NULL
    QUALIFY row_number() OVER (PARTITION BY k.row_id ORDER BY t.told) = 1
  `);
  await database.run('DELETE FROM part_letter WHERE licence IN (FROM part_refused)');
  await database.run('DROP TABLE part_refused');
};
