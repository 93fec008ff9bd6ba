import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../database.ts';
import { accountView } from '../feeds/account-view.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import { EXPORTER_NAMES } from '../output/exporter-names.ts';
import { linkFile } from '../output/link-file.ts';
import { INTERNAL_PARQUET } from '../parquet-sql.ts';
import { STORE_FORM, STORE_INDEX, type StoreIndex, storeFile } from './store.ts';
import { STORED_ACCOUNTS, storedFacts } from './stored-accounts.ts';

/** What a screening gives to its store. */
export interface StoreContent {
  readonly staged: readonly StagedFeed[];
  readonly accounts: ReadonlySet<Account>;
  readonly broken: ReadonlySet<Account>;
  /** Files of the dossiers, part by part. */
  readonly dossiers: readonly string[];
  /** Columns of facts that the dossiers leave out. */
  readonly blank: ReadonlySet<string>;
  /** How many files each table in parts has. */
  readonly parts: StoreIndex['parts'];
}

/**
 * Writes the store of a screened nation into a folder: of the accounts given the rows and columns that products ask
 * for, from their staged files; the dossiers, as further names of the files of the parts; the table `exporter_names`.
 * Cells that could not be read are not in it, so no text stands there that the intake has not pseudonymised.
 */
export const writeStore = async (
  database: Database,
  folder: string,
  { staged, accounts, broken, dossiers, blank, parts }: StoreContent,
): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const copy = (rows: string, file: string): Promise<void> =>
    database.run(sql`COPY (${rows}) TO ${sqlText(join(folder, file))} (${INTERNAL_PARQUET})`);
  for (const account of STORED_ACCOUNTS.filter((one) => accounts.has(one))) {
    const rows = accountView(account, staged, storedFacts(account));
    await copy(rows, storeFile.account(account));
  }
  for (const [part, file] of dossiers.entries()) {
    await linkFile(file, join(folder, storeFile.dossiers(part)));
  }
  await copy(`FROM ${EXPORTER_NAMES}`, storeFile.exporterNames);
  const index: StoreIndex = {
    form: STORE_FORM,
    accounts: [...accounts].sort(),
    broken: [...broken].sort(),
    parts,
    blank: [...blank].sort(),
  };
  await writeFile(join(folder, STORE_INDEX), `${JSON.stringify(index, null, 2)}\n`);
};
