import { isoDate } from '../../domain/calendar/iso-date.ts';
import { lastEventDay } from '../../screening/in-the-future.ts';
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

/**
 * Leaves one certificate row a vehicle in `part_certificate`: of its earliest registration the one with the
 * latest day of its own, of those the last, with the earliest first registration that any row tells; as
 * `screening/latest-certificate.ts`. Only vehicles with several rows are looked at.
 *
 * @param today a day number; days that lie ahead of it are left aside.
 */
const keepLatestCertificate = async (database: Database, today: number): Promise<void> => {
  const last = `DATE '${isoDate(lastEventDay(today))}'`;
  const days = CERTIFICATE_DAYS.map((day) => `CASE WHEN ${day} <= ${last} THEN ${day} END`);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_registered AS
    SELECT licence, min(certificate_registered_on) AS first FROM part_certificate
    GROUP BY licence HAVING count(*) > 1`);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_certificate_number AS
    SELECT DISTINCT licence, ${NUMBER} AS number FROM part_certificate JOIN part_registered USING (licence)
    WHERE certificate_registered_on = first AND certificate_number IS NOT NULL`);
  await database.run(`DELETE FROM part_certificate WHERE told IN (
    SELECT told FROM (
      SELECT told, row_number() OVER (PARTITION BY licence
        ORDER BY (coalesce(certificate_registered_on = first, true) OR n.licence IS NOT NULL) DESC,
          greatest(${days.join(', ')}) DESC NULLS LAST, told DESC) AS place
      FROM (SELECT *, ${NUMBER} AS number FROM part_certificate) JOIN part_registered USING (licence)
      LEFT JOIN part_certificate_number n USING (licence, number))
    WHERE place > 1)`);
  await database.run(`UPDATE part_certificate SET certificate_registered_on = r.first
    FROM part_registered r WHERE r.licence = part_certificate.licence`);
  for (const table of ['registered', 'certificate_number']) {
    await database.run(`DROP TABLE part_${table}`);
  }
};

/**
 * Makes the rows of one customs entry one row in `part_declaration`: of each cell the last that is told;
 * as `screening/merged-entries.ts`. Only vehicles with several rows are looked at.
 *
 * @param columns the columns of `part_declaration` beside `licence` and `told`; the number is one.
 */
export const mergeEntries = async (
  database: Database,
  columns: readonly string[],
): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE part_entry_row AS
    SELECT *, ${plainNumber('declaration_number')} AS entry FROM part_declaration
    WHERE declaration_number IS NOT NULL AND licence IN ${several('declaration')}
    QUALIFY count(*) OVER (PARTITION BY licence, entry) > 1`);
  await database.run(
    'DELETE FROM part_declaration WHERE told IN (SELECT told FROM part_entry_row)',
  );
  const last = columns.map((column) => `, arg_max(${column}, told) AS ${column}`).join('');
  await database.run(`INSERT INTO part_declaration BY NAME
    SELECT licence, min(told) AS told${last} FROM part_entry_row GROUP BY licence, entry`);
  await database.run('DROP TABLE part_entry_row');
};

/** Leaves one row a vehicle in `part_ACCOUNT`: the latest certificate, else the best by its date. */
export const keepOne = (
  database: Database,
  account: PickedAccount,
  today: number,
): Promise<void> =>
  account === 'certificate' ? keepLatestCertificate(database, today) : keepBest(database, account);
