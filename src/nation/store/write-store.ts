import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import { type Database, sqlText } from '../database.ts';
import { accountView, PLACE } from '../feeds/account-view.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import { KEPT_PARQUET } from '../kept-parquet.ts';
import { EXPORTER_NAMES } from '../output/exporter-names.ts';
import { copyColumns } from '../parquet/copy-columns.ts';
import { type CopiedFeed, STORE_FORM, STORE_INDEX, type StoreIndex, storeFile } from './store.ts';
import { STORED_ACCOUNTS, storedFacts } from './stored-accounts.ts';

/** Where a part that was answered left its files. */
export interface PartFiles {
  readonly verdicts: string;
  readonly dossiers: string;
}

/** The same file under a second name; a copy where the disk knows no second names. */
const linked = (from: string, to: string): Promise<void> =>
  link(from, to).catch(() => copyFile(from, to));

/** Copies what is kept of the rows of a feed that stand with their places; null when none do. */
const copyFeed = async (
  { account, fileNo, plain, placed, facts, stated }: StagedFeed,
  folder: string,
): Promise<CopiedFeed | null> => {
  if (plain === null || placed !== true) return null;
  const kept = storedFacts(account);
  const names: ReadonlySet<string> = new Set(kept.map(({ name }) => name));
  const copied: CopiedFeed = {
    account,
    fileNo,
    facts: facts.filter((name) => names.has(name)),
    stated: stated.filter(({ name }) => names.has(name)),
  };
  const given: ReadonlySet<string> = new Set(copied.facts);
  const columns = kept.filter(({ name }) => given.has(name)).map(({ column }) => column);
  await copyColumns(plain, [...columns, PLACE], join(folder, storeFile.copied(copied)));
  return copied;
};

/** What is left of a feed when its rows with their places are copied; null when nothing is. */
const restOf = (feed: StagedFeed): StagedFeed | null => {
  const rest = feed.placed ? { ...feed, plain: null } : feed;
  const { plain, mended, bundle } = rest;
  return plain === null && mended === null && bundle === null ? null : rest;
};

/**
 * Writes what is kept of an account: rows that threads read are copied file by file, and all others written to a
 * file, which is left out where there are none. Yields what was copied, and whether that is all.
 */
const writeAccount = async (
  database: Database,
  account: Account,
  feeds: readonly StagedFeed[],
  folder: string,
): Promise<{ readonly copied: readonly CopiedFeed[]; readonly whole: boolean }> => {
  const copied: CopiedFeed[] = [];
  for (const feed of feeds) {
    const one = await copyFeed(feed, folder);
    if (one !== null) copied.push(one);
  }
  const rest = feeds.flatMap((feed) => restOf(feed) ?? []);
  const whole = rest.length === 0 && copied.length > 0;
  if (!whole) {
    const path = sqlText(join(folder, storeFile.account(account)));
    const rows = accountView(account, rest, storedFacts(account));
    await database.run(`COPY (${rows}) TO ${path} (${KEPT_PARQUET})`);
  }
  return { copied, whole };
};

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
  const copied: CopiedFeed[] = [];
  const whole: Account[] = [];
  for (const account of STORED_ACCOUNTS) {
    if (!given.accounts.has(account)) continue;
    const own = staged.filter((feed) => feed.account === account);
    const written = await writeAccount(database, account, own, folder);
    copied.push(...written.copied);
    if (written.whole) whole.push(account);
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
    copied,
    whole,
  };
  await writeFile(join(folder, STORE_INDEX), `${JSON.stringify(index, null, 2)}\n`);
};
