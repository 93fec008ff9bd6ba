import type { Account } from '../../domain/facts/fact-table.ts';
import type { Database } from '../database.ts';
import { pickOrder, several } from './near-rows.ts';

/** The licence rows of vehicles of which the account has several rows, in `part_choice`. */
const layChoices = async (database: Database, account: Account): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE part_several AS ${several(account)}`);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_choice AS
    SELECT k.row_id, coalesce(a.vehicle, k.row_id) AS vehicle, k.application, k.number,
      k.destination, k.applied_on
    FROM part_key k LEFT JOIN part_again a USING (row_id)
    WHERE coalesce(a.vehicle, k.row_id) IN (FROM part_several)`);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_candidate AS
    SELECT * FROM part_${account} WHERE licence IN (FROM part_several)`);
};

/**
 * Makes `part_ACCOUNT` hold one row a licence row: the chosen one where there are several, else the
 * only one, for every licence row of the vehicle.
 *
 * @param chosen query over `part_choice` and `part_candidate`: `row_id` and the row's `told`.
 */
const takeChosen = async (database: Database, account: Account, chosen: string): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE part_chosen AS
    SELECT c.row_id, n.* EXCLUDE (licence) FROM (${chosen}) c JOIN part_candidate n USING (told)`);
  await database.run(`DELETE FROM part_${account} WHERE licence IN (FROM part_several)`);
  await database.run(`INSERT INTO part_${account}
    SELECT a.row_id, n.* EXCLUDE (licence) FROM part_${account} n
    JOIN part_again a ON a.vehicle = n.licence WHERE a.row_id <> a.vehicle`);
  await database.run(`INSERT INTO part_${account} FROM part_chosen`);
  for (const table of ['several', 'choice', 'candidate', 'chosen']) {
    await database.run(`DROP TABLE part_${table}`);
  }
};

const BEST_OF_ALL = (account: 'inspection' | 'declaration'): string =>
  `(SELECT licence, told FROM part_candidate
    QUALIFY row_number() OVER (PARTITION BY licence ORDER BY ${pickOrder(account)}) = 1)`;

/** The last inspection up to the application; failing that, the last. */
export const chooseInspections = async (database: Database): Promise<void> => {
  await layChoices(database, 'inspection');
  await takeChosen(
    database,
    'inspection',
    `SELECT c.row_id, coalesce(d.told, best.told) AS told
    FROM part_choice c ASOF LEFT JOIN (
      SELECT licence, inspection_on, min(told) AS told FROM part_candidate
      WHERE inspection_on IS NOT NULL GROUP BY licence, inspection_on) d
      ON c.vehicle = d.licence AND c.applied_on >= d.inspection_on
    JOIN ${BEST_OF_ALL('inspection')} best ON best.licence = c.vehicle`,
  );
};

/** The last declaration that quotes the licence; failing that, the last. */
export const chooseDeclarations = async (database: Database): Promise<void> => {
  await layChoices(database, 'declaration');
  await takeChosen(
    database,
    'declaration',
    `SELECT c.row_id, coalesce(quoting.told, best.told) AS told
    FROM part_choice c LEFT JOIN (
      SELECT licence, declaration_licence, told FROM part_candidate
      WHERE declaration_licence IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY licence, declaration_licence
        ORDER BY ${pickOrder('declaration')}) = 1) quoting
      ON quoting.licence = c.vehicle AND quoting.declaration_licence = c.number
    JOIN ${BEST_OF_ALL('declaration')} best ON best.licence = c.vehicle`,
  );
};

/**
 * Letters among which one is chosen: of those alike in what is held against the licence, the latest.
 * Keeps a VIN that stands in very many letters from being held against each of its applications.
 */
const alike = (of: { readonly application: boolean }): string => {
  const application = of.application ? 'letter_application, ' : '';
  return `(SELECT licence, ${application}letter_destination, letter_revoked_on, letter_issued_on, told
    FROM part_candidate
    QUALIFY row_number() OVER (
      PARTITION BY licence, ${application}letter_destination, letter_revoked_on
      ORDER BY letter_issued_on DESC NULLS LAST, told) = 1)`;
};

const BEST_LETTER = `row_number() OVER (PARTITION BY c.row_id ORDER BY
  CASE WHEN t.letter_destination IS NOT DISTINCT FROM c.destination THEN 0 ELSE 1 END,
  CASE WHEN t.letter_revoked_on <= c.applied_on THEN 1 ELSE 0 END,
  t.letter_issued_on DESC NULLS LAST, t.told) = 1`;

/** The letter made out for the application, then for no application, then for another; as `pick-letter.ts`. */
export const chooseLetters = async (database: Database): Promise<void> => {
  await layChoices(database, 'letter');
  const byApplication = alike({ application: true });
  const tiers = [
    [byApplication, 'AND t.letter_application IS NOT DISTINCT FROM c.application'],
    [`(FROM ${byApplication} WHERE letter_application IS NULL)`, ''],
    [alike({ application: false }), ''],
  ] as const;
  await database.run('CREATE OR REPLACE TEMP TABLE part_settled (row_id BIGINT, told BIGINT)');
  for (const [letters, condition] of tiers) {
    await database.run(`INSERT INTO part_settled
      SELECT c.row_id, t.told FROM part_choice c JOIN ${letters} t
        ON t.licence = c.vehicle ${condition}
      WHERE c.row_id NOT IN (SELECT row_id FROM part_settled)
      QUALIFY ${BEST_LETTER}`);
  }
  await takeChosen(database, 'letter', 'FROM part_settled');
  await database.run('DROP TABLE part_settled');
};
