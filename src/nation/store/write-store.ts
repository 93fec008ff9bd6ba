import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import { type Database, sqlText } from '../database.ts';
import { KEPT_PARQUET } from '../kept-parquet.ts';
import { STORE_FORM, STORE_INDEX, type StoreIndex, storeFile } from './store.ts';
import { STORED_ACCOUNTS, storedColumns } from './stored-accounts.ts';

/** Where a part that was answered left its files. */
export interface PartFiles {
  readonly verdicts: string;
  readonly dossiers: string;
}

/** The same file under a second name; a copy where the disk knows no second names. */
const linked = (from: string, to: string): Promise<void> =>
  link(from, to).catch(() => copyFile(from, to));

/**
 * Writes the store of a screened nation into a folder: the rows of the accounts given that products ask
 * for, and the verdicts and dossiers of every part. Cells that could not be read are not in it, so no
 * text stands there that the intake has not pseudonymised.
 */
export const writeStore = async (
  database: Database,
  folder: string,
  parts: readonly PartFiles[],
  given: {
    readonly accounts: ReadonlySet<Account>;
    readonly broken: ReadonlySet<Account>;
    /** Columns of facts that the dossiers leave out. */
    readonly blank: ReadonlySet<string>;
  },
): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const account of STORED_ACCOUNTS) {
    if (!given.accounts.has(account)) continue;
    const path = sqlText(join(folder, storeFile.account(account)));
    await database.run(
      `COPY (SELECT row_id, ${storedColumns(account).join(', ')} FROM ${account}) TO ${path} (${KEPT_PARQUET})`,
    );
  }
  for (const [part, { verdicts, dossiers }] of parts.entries()) {
    await linked(verdicts, join(folder, storeFile.verdicts(part)));
    await linked(dossiers, join(folder, storeFile.dossiers(part)));
  }
  const index: StoreIndex = {
    form: STORE_FORM,
    accounts: [...given.accounts].sort(),
    broken: [...given.broken].sort(),
    parts: parts.length,
    blank: [...given.blank].sort(),
  };
  await writeFile(join(folder, STORE_INDEX), `${JSON.stringify(index, null, 2)}\n`);
};
