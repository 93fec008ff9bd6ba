import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { accountOfHeader } from '../../intake/account-of-header.ts';
import { isIncidental, isPaper } from '../../intake/beside-tables.ts';
import { problemAt } from '../../intake/problem-catalogue.ts';
import { accountOfPath, type PathAccount } from './account-of-path.ts';
import { byDelivery } from './path-order.ts';

/** One file of an account. */
export interface FeedFile {
  readonly account: Account;
  /** Where it is read. */
  readonly path: string;
  /** Path below the folder of feeds, parts separated by `/`: its name in problems. */
  readonly name: string;
  readonly bytes: number;
  /** Present when words of its name speak of something else beside the account; see `seemsOfAccount`. */
  readonly doubtful?: true;
}

/** What a folder of feeds holds. */
export interface Feeds {
  /** In the order of deliveries, by name: see `byDelivery`. */
  readonly files: readonly FeedFile[];
  /** Files of no account and what cannot be read; row 0, the name as value. */
  readonly problems: readonly Problem[];
}

/** What a simulated nation seals beside its feeds, and what other programs leave beside theirs. */
const SEALED: ReadonlySet<string> = new Set([
  ...['truth.csv', 'truth.parquet', 'simulation.json', 'manifest.json', '_success'],
]);
const NOTES: ReadonlySet<string> = new Set(['.md', '.crc']);

/** Files of which nobody is told that they are not read. */
const isSilent = (name: string): boolean =>
  isIncidental(name) || SEALED.has(name.toLowerCase()) || NOTES.has(extname(name).toLowerCase());

/** By its path, else by its header (广东省_登记_2026Q4.csv is the registry's or that of a country abroad). */
const accountOf = async (name: string, path: string): Promise<PathAccount | null> => {
  const given = accountOfPath(name);
  if (given !== null) return given;
  const account = await accountOfHeader(path);
  return account === null ? null : { account, doubtful: true };
};

/**
 * Sorts the files of a folder, and of the folders in it, to accounts: `licence.csv`, `licence_part3.csv.gz`,
 * `certificate/province=44/2025.parquet`. A folder named for an account gives it to all files below. A file that no
 * name gives to an account goes to the one that its header is of. A linked folder is read once, after those that are
 * no links; a folder that is read already is not read again.
 */
export const findFeeds = async (folder: string): Promise<Feeds> => {
  const files: FeedFile[] = [];
  const problems: Problem[] = [];
  const walked = new Set<string>();
  const linked: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const real = await realpath(join(folder, below)).catch(() => below);
    if (walked.has(real)) return;
    walked.add(real);
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => null);
    if (entries === null) {
      problems.push(problemAt(0, '', 'file-not-readable', below));
      return;
    }
    for (const entry of entries) {
      if (isSilent(entry.name)) continue;
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        await walk(name);
        continue;
      }
      const found = await stat(join(folder, name)).catch(() => null);
      if (found === null) problems.push(problemAt(0, '', 'file-not-readable', name));
      if (found?.isDirectory() === true) linked.push(name);
      if (found === null || found.isDirectory()) continue;
      const isTable = found.isFile() && !isPaper(entry.name);
      const given = isTable ? await accountOf(name, join(folder, name)) : null;
      if (given === null || !found.isFile()) {
        problems.push(problemAt(0, '', 'unknown-account-file', name));
        continue;
      }
      const { account, doubtful } = given;
      const file: FeedFile = { account, path: join(folder, name), name, bytes: found.size };
      files.push(doubtful ? { ...file, doubtful } : file);
    }
  };
  await walk('');
  for (let name = linked.sort(byDelivery).shift(); name !== undefined; name = linked.shift()) {
    await walk(name);
  }
  files.sort((a, b) => byDelivery(a.name, b.name));
  problems.sort((a, b) => byDelivery(a.value, b.value));
  return { files, problems };
};
