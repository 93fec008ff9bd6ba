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
import { type FeedUnit, feedUnits } from '../run/feed-units.ts';
import type { Stages } from '../run/stages.ts';
import { STORE_FORM, STORE_INDEX, type StoreIndex, storeFile } from './store.ts';
import { STORED_ACCOUNTS, storedFacts } from './stored-accounts.ts';

/** What a screening gives to its store. */
export interface StoreContent {
  /** Files of the rows of accounts (`storeAccounts`). */
  readonly files: ReadonlyMap<Account, readonly string[]>;
  readonly accounts: ReadonlySet<Account>;
  readonly broken: ReadonlySet<Account>;
  /** Files of the dossiers, part by part. */
  readonly dossiers: readonly string[];
  /** Columns of facts that the dossiers leave out. */
  readonly blank: ReadonlySet<string>;
  /** How many files each table in parts has. */
  readonly parts: StoreIndex['parts'];
}

const copy = (database: Database, rows: string, file: string): Promise<void> =>
  database.run(sql`COPY (${rows}) TO ${sqlText(file)} (${INTERNAL_PARQUET})`);

const ROWS = 'rows.parquet';

/**
 * Keeps of the accounts the rows and columns that products ask for, out of the files that were staged, each a stage of
 * its own: no process need hold more than one. Yields the files.
 */
export const storeAccounts = async (
  database: Database,
  staged: readonly StagedFeed[],
  stages: Stages,
): Promise<StoreContent['files']> => {
  const units = feedUnits(staged).filter(({ account }) => STORED_ACCOUNTS.includes(account));
  const stageOf = ({ fileNo }: FeedUnit): string => `store-${fileNo}`;
  await stages.each(database, units, stageOf, async (own, { account, feeds }, folder) => {
    await copy(own, accountView(account, feeds, storedFacts(account)), join(folder, ROWS));
    return null;
  });
  const files = new Map<Account, string[]>();
  for (const unit of units) {
    const of = files.get(unit.account) ?? [];
    files.set(unit.account, of);
    of.push(join(stages.folderOf(stageOf(unit)), ROWS));
  }
  return files;
};

/**
 * Writes the store of a screened nation into a folder: the rows of the accounts and the dossiers, as further names of
 * the files that stand; the table `exporter_names`.
 * Cells that could not be read are not in it, so no text stands there that the intake has not pseudonymised.
 */
export const writeStore = async (
  database: Database,
  folder: string,
  { files, accounts, broken, dossiers, blank, parts }: StoreContent,
): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const [account, paths] of files) {
    for (const [at, path] of paths.entries()) {
      await linkFile(path, join(folder, storeFile.account(account, at)));
    }
  }
  for (const [part, file] of dossiers.entries()) {
    await linkFile(file, join(folder, storeFile.dossiers(part)));
  }
  await copy(database, `FROM ${EXPORTER_NAMES}`, join(folder, storeFile.exporterNames));
  const index: StoreIndex = {
    form: STORE_FORM,
    accounts: [...accounts].sort(),
    files: Object.fromEntries([...files].map(([account, paths]) => [account, paths.length])),
    broken: [...broken].sort(),
    parts,
    blank: [...blank].sort(),
  };
  await writeFile(join(folder, STORE_INDEX), `${JSON.stringify(index, null, 2)}\n`);
};
