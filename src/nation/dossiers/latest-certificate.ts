import { isoDate } from '../../domain/calendar/iso-date.ts';
import { namedInSql } from '../../domain/rules/named.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { lastEventDay } from '../../engine/in-the-future.ts';
import type { Database } from '../database.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';
import { keepBest, type PickedAccount, several } from './near-rows.ts';

const NUMBER = plainNumber('certificate_number');

/** Days by which the latest of a vehicle's certificate rows is known. */
export const CERTIFICATE_DAYS: readonly string[] = [
  'certificate_registered_on',
  'certificate_last_transfer_on',
  'certificate_pending_export_on',
  'certificate_deregistered_on',
];

/** Days since one of which the owner of a certificate row is its owner. */
const OWNED_SINCE = [
  'certificate_registered_on',
  'certificate_last_transfer_on',
  'certificate_pending_export_on',
] as const;

/** Columns by which the owner of the day of application is known. */
export const OWNER_COLUMNS: readonly string[] = [
  'certificate_owner',
  'certificate_transfers',
  ...OWNED_SINCE,
];

/** SQL of the latest of some days, those that lie ahead left aside. */
const latestOf = (days: readonly string[], today: number): string => {
  const last = `DATE '${isoDate(lastEventDay(today))}'`;
  return `greatest(${days.map((day) => `CASE WHEN ${day} <= ${last} THEN ${day} END`).join(', ')})`;
};

/**
 * SQL of the owner of a day of application by the one row that a vehicle's certificate has; as `ownerThen` in
 * `engine/certificate-then.ts`.
 *
 * @param of the row.
 * @param applied the day.
 */
export const ownerThen = (of: string, applied: string, today: number): string => {
  const since = latestOf(
    OWNED_SINCE.map((day) => `${of}.${day}`),
    today,
  );
  return `CASE WHEN ${since} > ${applied} THEN NULL ELSE ${of}.certificate_owner END`;
};

/**
 * Builds the owner of the day of application, and the day of the pending-export transfer told by then, into
 * `part_certificate_then` (`row_id`, `owner`, `pending_export_on`, and `to_come`: that transfer was still to come), of
 * the licence rows with such a day whose vehicle has several certificate rows; as `engine/certificate-then.ts`. Needs
 * `part_own_certificate`.
 */
const buildOwnersThen = async (database: Database): Promise<void> => {
  const named = namedInSql('b.owner', DUCKDB);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_certificate_then AS
    WITH best AS (
      SELECT k.row_id, k.applicant, o.*
      FROM part_key k
      JOIN part_own_certificate o ON o.licence = k.vehicle
      WHERE k.applied_on >= coalesce(o.since, k.applied_on)
      QUALIFY row_number() OVER (
        PARTITION BY k.row_id
        ORDER BY o.since DESC NULLS LAST, o.latest DESC NULLS LAST, o.told DESC
      ) = 1
    ), doubtful AS (
      SELECT DISTINCT b.row_id
      FROM best b
      JOIN part_own_certificate o ON o.licence = b.licence
      WHERE b.last_transfer_on IS NULL
        AND o.owner <> b.owner
        AND (o.since IS NULL OR o.since = b.since)
        AND NOT coalesce(o.transfers = b.transfers, false)
    )
    SELECT
      k.row_id,
      CASE WHEN d.row_id IS NULL THEN b.owner END AS owner,
      b.pending_export_on,
      b.row_id IS NULL OR d.row_id IS NULL AND b.owner <> b.applicant AND NOT ${named} AS to_come
    FROM part_key k
    LEFT JOIN best b ON b.row_id = k.row_id
    LEFT JOIN doubtful d ON d.row_id = k.row_id
    WHERE k.applied_on IS NOT NULL AND k.vehicle IN (SELECT licence FROM part_own_certificate)
  `);
};

/** Columns of `part_own_certificate` that `buildOwnersThen` asks for. */
const ownedColumns = (today: number): string => sql`
  ,
  ${latestOf(OWNED_SINCE, today)} AS since,
  certificate_owner AS owner,
  certificate_transfers AS transfers,
  certificate_last_transfer_on AS last_transfer_on,
  certificate_pending_export_on AS pending_export_on`;

/**
 * Leaves one certificate row a vehicle in `part_certificate`: of its earliest registration the one with the
 * latest day of its own, of those the last, with the earliest first registration that any row tells; as
 * `engine/latest-certificate.ts`. Only vehicles with several rows are looked at.
 *
 * @param today a day number; days that lie ahead of it are left aside.
 * @param applied the vehicles have licence rows: `part_certificate_then` is laid too.
 */
const keepLatestCertificate = async (
  database: Database,
  today: number,
  applied: boolean,
): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_registered AS
    SELECT licence, min(certificate_registered_on) AS first
    FROM part_certificate
    GROUP BY licence
    HAVING count(*) > 1
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_certificate_number AS
    SELECT DISTINCT licence, ${NUMBER} AS number
    FROM part_certificate
    JOIN part_registered USING (licence)
    WHERE certificate_registered_on = first AND certificate_number IS NOT NULL
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_own_certificate AS
    SELECT
      licence,
      told,
      ${latestOf(CERTIFICATE_DAYS, today)} AS latest${applied ? ownedColumns(today) : ''}
    FROM (SELECT *, ${NUMBER} AS number FROM part_certificate)
    JOIN part_registered USING (licence)
    LEFT JOIN part_certificate_number n USING (licence, number)
    WHERE coalesce(certificate_registered_on = first, true) OR n.licence IS NOT NULL
  `);
  if (applied) await buildOwnersThen(database);
  await database.run(sql`
    DELETE FROM part_certificate
    WHERE licence IN (SELECT licence FROM part_registered) AND told NOT IN (
      SELECT told
      FROM part_own_certificate
      QUALIFY row_number() OVER (PARTITION BY licence ORDER BY latest DESC NULLS LAST, told DESC) = 1
    )
  `);
  await database.run(sql`
    UPDATE part_certificate
    SET certificate_registered_on = r.first
    FROM part_registered r
    WHERE r.licence = part_certificate.licence
  `);
  for (const table of ['registered', 'certificate_number', 'own_certificate']) {
    await database.run(`DROP TABLE part_${table}`);
  }
};

/**
 * Makes the rows of one customs entry one row in `part_declaration`: of each cell the last that is told;
 * as `engine/merged-entries.ts`. Only vehicles with several rows are looked at.
 *
 * @param columns the columns of `part_declaration` beside `licence` and `told`; the number is one.
 */
export const mergeEntries = async (
  database: Database,
  columns: readonly string[],
): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_entry_row AS
    SELECT *, ${plainNumber('declaration_number')} AS entry
    FROM part_declaration
    WHERE declaration_number IS NOT NULL AND licence IN ${several('declaration')}
    QUALIFY count(*) OVER (PARTITION BY licence, entry) > 1
  `);
  await database.run(
    'DELETE FROM part_declaration WHERE told IN (SELECT told FROM part_entry_row)',
  );
  const last = columns.map((column) => `, arg_max(${column}, told) AS ${column}`).join('');
  await database.run(sql`
    INSERT INTO part_declaration BY NAME
    SELECT licence, min(told) AS told${last}
    FROM part_entry_row
    GROUP BY licence, entry
  `);
  await database.run('DROP TABLE part_entry_row');
};

/**
 * Leaves one row a vehicle in `part_ACCOUNT`: the latest certificate, else the best by its date.
 *
 * @param applied the vehicles have licence rows.
 */
export const keepOne = (
  database: Database,
  account: PickedAccount,
  today: number,
  applied: boolean,
): Promise<void> =>
  account === 'certificate'
    ? keepLatestCertificate(database, today, applied)
    : keepBest(database, account);
