import { readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { ACCOUNTS, type Account } from '../domain/facts/fact-table.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { accountNamed } from './account-names.ts';
import { accountOfHeader } from './account-of-header.ts';
import { isIncidental } from './beside-tables.ts';
import { openSheet } from './open-sheet.ts';
import { type ProblemCode, problemAt } from './problem-catalogue.ts';
import type { Sheet, UnreadableInput } from './sheet.ts';
import { unreadable } from './unreadable.ts';

/** One account of a folder, open or not. */
interface AccountSheet {
  readonly account: Account;
  readonly sheet: Sheet | UnreadableInput;
}

/** A folder of one file per account. */
export interface Folder {
  readonly kind: 'folder';
  /** In the order of the accounts of the vocabulary. */
  readonly accounts: readonly AccountSheet[];
  /** Files that are no account's, or an account's second file; row 0, the file's name as value. */
  readonly problems: readonly Problem[];
}

/** What may be said when a folder is opened. */
export interface FolderOptions {
  readonly pseudonymKey?: string;
}

/** By its name without its ending, or both: `certificate.csv.zip`. */
const accountOf = (file: string): Account | null => {
  const { name } = parse(file);
  return accountNamed(name) ?? accountNamed(parse(name).name);
};

/** Says whether a path is a folder. */
export const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Opens the account files of a folder: `licence.csv`, `certificate.xlsx` and so on, any format, in the order of the
 * accounts. A file named after no account is that of the account that its header is of; if of none, it is reported,
 * never read. The first by name of two files of one account is read. A folder without any account is unreadable.
 */
export const openFolder = async (
  path: string,
  options: FolderOptions = {},
): Promise<Folder | UnreadableInput> => {
  let names: string[];
  try {
    names = (await readdir(path)).sort();
  } catch {
    return unreadable('no-such-file', path);
  }
  const files = new Map<Account, string>();
  const problems: Problem[] = [];
  const report = (code: ProblemCode, name: string): void => {
    problems.push(problemAt(0, '', code, name));
  };
  // those that a name gives to an account before those that their header does
  const unnamed: string[] = [];
  for (const name of names) {
    if (isIncidental(name)) continue;
    const account = accountOf(name);
    if (account === null) unnamed.push(name);
    else if (files.has(account)) report('duplicate-account-file', name);
    else files.set(account, name);
  }
  for (const name of unnamed) {
    const account = await accountOfHeader(join(path, name));
    if (account === null) report('unknown-account-file', name);
    else if (files.has(account)) report('duplicate-account-file', name);
    else files.set(account, name);
  }
  if (files.size === 0) return unreadable('no-account-file', path);
  const accounts: AccountSheet[] = [];
  for (const account of ACCOUNTS) {
    const name = files.get(account);
    if (name === undefined) continue;
    accounts.push({ account, sheet: await openSheet(join(path, name), { ...options, account }) });
  }
  return { kind: 'folder', accounts, problems };
};
