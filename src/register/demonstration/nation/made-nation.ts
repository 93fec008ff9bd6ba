import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { ACCOUNTS, type Account } from '../../../domain/facts/fact-table.ts';

/** A row of a feed by its headers; an empty cell is not there. */
export type MadeRow = Readonly<Record<string, string>>;

/** The rows of a nation that was made up, by account. */
export type MadeNation = ReadonlyMap<Account, readonly MadeRow[]>;

const rowsOf = (text: string): readonly MadeRow[] => {
  const { data } = Papa.parse<MadeRow>(text, { header: true, skipEmptyLines: true });
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
  );
};

/** Reads the feeds of a folder, one CSV file an account, as `mileproof simulate` writes them. */
export const readMadeNation = async (folder: string): Promise<MadeNation> => {
  const nation = new Map<Account, readonly MadeRow[]>();
  const files = new Set(await readdir(folder));
  for (const account of ACCOUNTS) {
    const file = `${account}.csv`;
    if (files.has(file)) nation.set(account, rowsOf(await readFile(join(folder, file), 'utf8')));
  }
  return nation;
};
