import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { accountOfHeaders } from '../../intake/account-of-header.ts';
import { keylessProblem } from '../../intake/keyless.ts';
import { ProblemsOncePerFile } from '../../intake/problems-once-per-file.ts';
import { readChunk } from '../../intake/read-chunk.ts';
import { type Sheet, UnreadableSheet } from '../../intake/sheet.ts';
import { openFeed } from '../../nation/feeds/open-feed.ts';
import { refuse } from '../outcome.ts';
import { columnsOf, type ReadOptions, toldRow } from './read-accounts.ts';
import type { ToldRow } from './tell.ts';

/** Rows of a feed that were read together. */
export interface FeedBatch {
  readonly told: readonly ToldRow[];
  readonly problems: readonly Problem[];
  /** Rows read, those that could not be used and those that say nothing included. */
  readonly rows: number;
  /** Bytes read so far of bytes in all; null when nobody knows. */
  readonly bytes: number;
  readonly of: number | null;
}

/** A file that an authority handed in. */
export interface FeedFileGiven {
  readonly account: Account;
  readonly path: string;
  /** As its sender calls it. */
  readonly name: string;
  readonly bytes: number;
}

const unreadable = ({ code, row }: Problem): never =>
  refuse('feed-not-readable', { field: 'file', values: { problem: code, row } });

const another = (account: Account, seems: string): never =>
  refuse('feed-of-another-account', { field: 'account', values: { account, seems } });

const CODES_OF_ANOTHER: ReadonlySet<string> = new Set(['no-known-header', 'no-key-column']);

async function* batchesOf(account: Account, sheet: Sheet): AsyncGenerator<FeedBatch> {
  const columns = columnsOf(sheet.plan);
  const once = new ProblemsOncePerFile();
  let usable = 0;
  let rows = 0;
  try {
    for await (const chunk of sheet.chunks()) {
      const told: ToldRow[] = [];
      const problems: Problem[] = [];
      const read = readChunk(sheet.plan, chunk);
      for (const row of read) {
        const rest = once.rest(row.problems);
        problems.push(...rest);
        if (row.values !== null) usable += 1;
        const kept = toldRow(account, { ...row, problems: rest }, columns);
        if (kept !== null) told.push(kept);
      }
      rows += read.length;
      yield { told, problems, rows: read.length, bytes: sheet.bytesRead(), of: sheet.bytes };
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    unreadable(error.input.problem);
  }
  if (rows > 0 && usable === 0) another(account, '');
  const problems = [...sheet.problems, ...once.problems];
  yield { told: [], problems, rows: 0, bytes: sheet.bytesRead(), of: sheet.bytes };
}

/**
 * Reads a feed piece by piece, packed or not, without ever holding it whole.
 *
 * @throws Refused `feed-of-another-account` before the first row where the header says so, `feed-not-readable` where
 *   the file breaks off: whoever reads takes back what was told of it.
 */
export async function* feedRows(
  file: FeedFileGiven,
  { pseudonymKey }: ReadOptions,
): AsyncGenerator<FeedBatch> {
  const { account } = file;
  const spool = await mkdtemp(join(tmpdir(), 'mileproof-feed-'));
  try {
    const { sheet, close } = await openFeed(file, spool, pseudonymKey);
    try {
      if (sheet.kind !== 'sheet') {
        const { problem } = sheet;
        return CODES_OF_ANOTHER.has(problem.code) ? another(account, '') : unreadable(problem);
      }
      const seems = accountOfHeaders(sheet.plan.columns.map(({ header }) => header));
      if (seems !== null && seems !== account) another(account, seems);
      if (keylessProblem(sheet) !== undefined) another(account, seems ?? '');
      yield* batchesOf(account, sheet);
    } finally {
      await close();
    }
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}
