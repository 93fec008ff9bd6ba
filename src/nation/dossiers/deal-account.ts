import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../database.ts';
import { INTERNAL_PARQUET, parquetRows } from '../parquet-sql.ts';
import { dealtTo } from './in-part.ts';

const ofPart = (folder: string, part: number): string => join(folder, `part=${part}`);

/**
 * Writes the rows that an account has about vehicles of licence rows into a folder, dealt out by the share that the
 * vehicle falls to: `licence` (the vehicle, its first licence row), `told` (the row), the VIN and the columns asked
 * for. A large account is read once then, and not once for each share. Needs `shared_again`.
 *
 * @param parts into how many shares the vehicles are dealt.
 */
export const dealAccount = (
  database: Database,
  account: Account,
  columns: Iterable<string>,
  parts: number,
  folder: string,
): Promise<void> => {
  const vin = `${account}_vin`;
  const told = [...new Set([vin, ...columns])].map((column) => `a.${column}`).join(', ');
  return database.run(sql`
    COPY (
      SELECT v.vehicle AS licence, a.row_id AS told, ${told}, v.part
      FROM ${account} a
      JOIN (
        SELECT row_id AS vehicle, licence_vin AS vin, ${dealtTo('licence_vin', parts)} AS part
        FROM licence l
        WHERE licence_vin IS NOT NULL AND NOT EXISTS (
          SELECT 1
          FROM shared_again g
          WHERE g.row_id = l.row_id AND g.vehicle <> g.row_id
        )
      ) v ON a.${vin} = v.vin
    ) TO ${sqlText(folder)} (${INTERNAL_PARQUET}, PARTITION_BY (part))
  `);
};

/** The files of a part; a part without rows has no folder. */
const filesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.toSorted().map((name) => join(folder, name));
};

/**
 * SQL of the rows that `dealAccount` wrote of some shares; null where there are none.
 * @throws Error when a folder is there and cannot be read.
 */
export const dealtRows = async (
  folder: string,
  parts: Iterable<number>,
): Promise<string | null> => {
  const files: string[] = [];
  for (const part of parts) files.push(...(await filesIn(ofPart(folder, part))));
  return files.length === 0 ? null : parquetRows(...files);
};
