import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';
import { issuerKind } from './build-announcements.ts';
import { buildChoices, takeChosen } from './near-rows-by-licence.ts';

/** What choosing among letters asks of them. */
export const HELD_AGAINST_LICENCE = [
  'letter_application',
  'letter_destination',
  'letter_revoked_on',
  'letter_suspended_on',
  'letter_issued_on',
  'letter_number',
  'letter_issuer',
  'letter_seal',
  'letter_seal_standard',
  'letter_confirmed_on',
  'letter_told_by',
  'letter_vin',
] as const;

/** Whether the law accepts the issuer and the seal of a letter; null where a fact is missing or an officer confirms. */
const acceptedSql = (factory: boolean): string =>
  sql`
    ${issuerKind('letter_issuer', 'n', 'i', factory)} = 'manufacturer'
      AND i.maker = ${factory ? 'made.maker' : 'NULL'}
      AND (n.announced_from IS NULL OR letter_issued_on >= n.announced_from OR NULL)
      AND (n.announced_until IS NULL OR letter_issued_on <= n.announced_until OR NULL)
      AND (NOT n.days_unread OR NULL)
      AND CASE letter_seal
        WHEN 'signed' THEN true
        WHEN 'none' THEN false
        WHEN 'e-seal'
          THEN CASE WHEN letter_seal_standard IS NOT NULL OR letter_confirmed_on IS NOT NULL THEN true END
        WHEN 'stamped' THEN CASE WHEN letter_confirmed_on IS NOT NULL THEN true END
      END
      AND (
        i.letters_until IS NULL
        OR letter_issued_on > i.letters_until
        OR letter_told_by = 'issuer'
        OR letter_confirmed_on IS NOT NULL
        OR NULL)
      AND (letter_suspended_on IS NULL OR NULL)`;

/** Joins to rows of letters what `acceptedSql` names; `vehicle` is SQL of whose they are. */
const issuersOf = (vehicle: string, factory: boolean): string =>
  sql`
    LEFT JOIN shared_issuer i ON i.named = letter_issuer
    LEFT JOIN shared_announced n
      ON n.named = letter_issuer AND n.issued_on IS NOT DISTINCT FROM letter_issued_on
    ${
      factory
        ? `LEFT JOIN part_factory f ON f.licence = ${vehicle}
           LEFT JOIN shared_maker made ON made.named = f.factory_maker`
        : ''
    }`;

/**
 * Builds the letters of `part_candidate` into `part_letter_candidate`, each once (of the rows of one number,
 * issuer, application and destination the one issued last, of equals the last), and whether the law accepts
 * its issuer (G03) and its seal (G07), whatever the licence: `accepted`, null where a fact is missing or
 * an officer confirms.
 *
 * @param factory `part_factory` is there, one row a vehicle.
 */
const buildCandidates = (database: Database, factory: boolean): Promise<void> =>
  database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_letter_candidate AS
    SELECT
      c.licence,
      c.told,
      letter_application,
      letter_destination,
      letter_revoked_on,
      letter_issued_on,
      ${acceptedSql(factory)} AS accepted
    FROM part_candidate c ${issuersOf('c.licence', factory)}
    QUALIFY letter_number IS NULL
      OR row_number() OVER (
        PARTITION BY
          c.licence,
          letter_application,
          letter_destination,
          i.company,
          ${plainNumber('letter_number')}
        ORDER BY letter_issued_on DESC NULLS LAST, c.told DESC) = 1`);

/**
 * Letters among which one is chosen: of those alike in what is held against the licence, the latest.
 * Keeps a VIN that stands in very many letters from being held against each of its applications.
 */
const alike = (of: { readonly application: boolean }): string => {
  const application = of.application ? 'letter_application, ' : '';
  const same = `licence, ${application}letter_destination, letter_revoked_on, accepted`;
  return sql`
    (
      SELECT ${same}, letter_issued_on, told
      FROM part_letter_candidate
      QUALIFY row_number() OVER (
        PARTITION BY ${same}
        ORDER BY letter_issued_on DESC NULLS LAST, told) = 1)`;
};

/** As `engine/letter-standing.ts`: true, null and false. */
const STANDING = sql`
  (
    t.accepted
    AND t.letter_destination = c.destination
    AND (t.letter_revoked_on IS NULL OR t.letter_revoked_on > c.applied_on))`;

const BEST_LETTER = sql`
  row_number() OVER (
    PARTITION BY c.row_id
    ORDER BY
      CASE WHEN ${STANDING} THEN 0 WHEN NOT ${STANDING} THEN 2 ELSE 1 END, -- not-law: an order
      CASE WHEN t.letter_destination IS NOT DISTINCT FROM c.destination THEN 0 ELSE 1 END,
      CASE WHEN t.letter_revoked_on <= c.applied_on THEN 1 ELSE 0 END,
      t.letter_issued_on DESC NULLS LAST,
      t.told) = 1`;

/**
 * Leaves in `part_letter` one letter a licence row: one made out for the application, then for no
 * application, then for another; of these the best; as `engine/pick-letter.ts`. Needs
 * `HELD_AGAINST_LICENCE` of the letters, `shared_issuer` and `shared_announced`.
 *
 * @param factory `part_factory` is there with the maker, one row a vehicle.
 */
export const chooseLetters = async (database: Database, factory: boolean): Promise<void> => {
  await buildChoices(database, 'letter');
  await buildCandidates(database, factory);
  const byApplication = alike({ application: true });
  const tiers = [
    [byApplication, 'AND t.letter_application IS NOT DISTINCT FROM c.application'],
    [`(FROM ${byApplication} WHERE letter_application IS NULL)`, ''],
    [alike({ application: false }), ''],
  ] as const;
  await database.run('CREATE OR REPLACE TEMP TABLE part_settled (row_id BIGINT, told BIGINT)');
  for (const [letters, condition] of tiers) {
    await database.run(sql`
      INSERT INTO part_settled
      SELECT c.row_id, t.told
      FROM part_choice c
      JOIN ${letters} t ON t.licence = c.vehicle ${condition}
      WHERE c.row_id NOT IN (SELECT row_id FROM part_settled)
      QUALIFY ${BEST_LETTER}`);
  }
  await takeChosen(database, 'letter', 'FROM part_settled');
  for (const table of ['settled', 'letter_candidate']) {
    await database.run(`DROP TABLE part_${table}`);
  }
};

/**
 * Builds into `part_refused` the licence rows whose letter in `part_letter` the law refuses while another that cannot
 * be read may stand in its place, a later one or a better: which counts is not known. As
 * `engine/assemble-filing.ts`; needs `shared_meant_letter`.
 *
 * @param factory as `chooseLetters` takes it.
 */
export const buildRefused = (database: Database, factory: boolean): Promise<void> =>
  database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_refused AS
    SELECT row_id
    FROM (
      SELECT
        c.row_id,
        c.destination,
        c.applied_on,
        letter_destination,
        letter_revoked_on,
        ${acceptedSql(factory)} AS accepted
      FROM part_key c
      JOIN part_letter l ON l.licence = c.row_id
      ${issuersOf('c.vehicle', factory)}
      WHERE c.vin IN (SELECT vin FROM shared_meant_letter)) c
    WHERE NOT ${STANDING.replaceAll('t.', 'c.')}`);
