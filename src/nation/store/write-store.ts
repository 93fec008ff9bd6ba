import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import { type Database, sqlText } from '../database.ts';
import { accountView } from '../feeds/account-view.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import { KEPT_PARQUET } from '../kept-parquet.ts';
import { EXPORTER_NAMES } from '../output/exporter-names.ts';
import { STORE_FORM, STORE_INDEX, type StoreIndex, storeFile } from './store.ts';
import { STORED_ACCOUNTS, storedFacts } from './stored-accounts.ts';

/** Where a part that was answered left its files. */
export interface PartFiles {
  readonly verdicts: string;
  readonly dossiers: string;
}

/** The same file under a second name; a copy where the disk knows no second names. */
const linked = (from: string, to: string): Promise<void> =>
  link(from, to).catch(() => copyFile(from, to));

/**
 * Writes the store of a screened nation into a folder: the rows of the accounts given that products ask for, from
 * their staged files, the verdicts and dossiers of every part, and the table `exporter_names`. Cells that could not
 * be read are not in it, so no text stands there that the intake has not pseudonymised.
 */
export const writeStore = async (
  database: Database,
  folder: string,
  staged: readonly StagedFeed[],
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
    const rows = accountView(account, staged, storedFacts(account));
    await database.run(`COPY (${rows}) TO ${path} (${KEPT_PARQUET})`);
  }
  for (const [part, { verdicts, dossiers }] of parts.entries()) {
    await linked(verdicts, join(folder, storeFile.verdicts(part)));
    await linked(dossiers, join(folder, storeFile.dossiers(part)));
  }
  const names = sqlText(join(folder, storeFile.exporterNames));
  await database.run(`COPY ${EXPORTER_NAMES} TO ${names} (${KEPT_PARQUET})`);
  const index: StoreIndex = {
    form: STORE_FORM,
    accounts: [...given.accounts].sort(),
    broken: [...given.broken].sort(),
    parts: parts.length,
    blank: [...given.blank].sort(),
  };
  await writeFile(join(folder, STORE_INDEX), `${JSON.stringify(index, null, 2)}\n`);
};
