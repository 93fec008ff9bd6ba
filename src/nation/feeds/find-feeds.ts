import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { problemAt } from '../../intake/problem-catalogue.ts';
import { accountOfPath } from './account-of-path.ts';

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
  /** By name in code-unit order. */
  readonly files: readonly FeedFile[];
  /** Files of no account and what cannot be read; row 0, the name as value. */
  readonly problems: readonly Problem[];
}

/** Files that no one means to submit, and what a simulated nation seals beside its feeds. */
const INCIDENTAL =
  /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|readme(?:\..*)?|.*\.md|truth\.(?:csv|parquet)|simulation\.json|manifest\.json|_success|.*\.crc)$/i;

const FORMATS = /\.(?:csv|tsv|txt|json|ndjson|jsonl|xlsx|parquet)(?:\.gz|\.zst|\.gzip|\.zstd)?$/i;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Sorts the files of a folder, and of the folders in it, to accounts: `licence.csv`,
 * `licence_part3.csv.gz`, `certificate/province=44/2025.parquet`. A folder named for an account gives
 * it to all files below. Links to folders are not followed.
 */
export const findFeeds = async (folder: string): Promise<Feeds> => {
  const files: FeedFile[] = [];
  const problems: Problem[] = [];
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => null);
    if (entries === null) {
      problems.push(problemAt(0, '', 'file-not-readable', below));
      return;
    }
    for (const entry of entries) {
      if (INCIDENTAL.test(entry.name)) continue;
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        await walk(name);
        continue;
      }
      const found = await stat(join(folder, name)).catch(() => null);
      if (found === null) problems.push(problemAt(0, '', 'file-not-readable', name));
      if (found === null || found.isDirectory()) continue;
      const given = FORMATS.test(entry.name) ? accountOfPath(name) : null;
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
  files.sort((a, b) => byCodeUnits(a.name, b.name));
  problems.sort((a, b) => byCodeUnits(a.value, b.value));
  return { files, problems };
};
