import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ACCOUNTS, type Account } from '../../domain/facts/fact-table.ts';
import { JOB } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { type FeedsWritten, writeFeeds } from './write-feeds.ts';

/** What is to be written, and where. */
export interface ExportOrder {
  /** A path at which nothing stands, or an empty folder; absolute. */
  readonly folder: string;
  /** Name and version of the program. */
  readonly program: string;
  readonly onProgress?: (account: Account, rows: number) => void;
}

/** Something else stands where the folder would. */
export class ExportTaken extends Error {}

/** What was exported. */
export interface FeedsExported extends FeedsWritten {
  /** The day of the register, ISO: that of the run elsewhere. */
  readonly today: string;
}

/** For whoever runs the command alone: there is what is told of every vehicle in it. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

const isFree = async (path: string): Promise<boolean> => {
  if (!existsSync(path)) return true;
  const names = await readdir(path).catch(() => null);
  return names?.length === 0;
};

const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const fileOf = async (folder: string, account: Account, rows: number) => {
  const name = `${account}.csv`;
  const path = join(folder, name);
  return { name, account, rows, bytes: (await stat(path)).size, sha256: await digestOf(path) };
};

/**
 * Writes the register for a nation that is run elsewhere, into a folder that appears when it is whole: `feeds/`, which
 * `mileproof screen` reads, and `manifest.json` with the moment, the law, and rows, bytes and digest of every file.
 *
 * @throws ExportTaken when something stands at the folder; what the file system says when it cannot be written.
 */
export const exportFeeds = async (
  register: Register,
  { folder, program, onProgress }: ExportOrder,
): Promise<Outcome<FeedsExported>> => {
  if (!(await isFree(folder))) throw new ExportTaken(folder);
  const day = await register.as(JOB, todayIn);
  if (day.kind === 'refused') return day;
  const part = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
  const feeds = join(part, 'feeds');
  await rm(part, { recursive: true, force: true });
  try {
    await mkdir(part, { mode: OWN_FOLDER });
    await mkdir(feeds);
    const told = onProgress === undefined ? {} : { onProgress };
    const written = await writeFeeds(register, { folder: feeds, ...told });
    if (written.kind === 'refused') return written;
    const { readAt, rows } = written.value;
    const files = [];
    for (const account of ACCOUNTS) {
      const count = rows[account];
      if (count !== undefined) files.push(await fileOf(feeds, account, count));
    }
    const head = { product: 'feeds', program, ruleset: register.engine.law.hash, today: day.value };
    await writeFile(
      join(part, 'manifest.json'),
      `${JSON.stringify({ ...head, readAt, files }, null, 2)}\n`,
      { mode: OWN_FILE },
    );
    // an empty folder gives way
    await rmdir(folder).catch(() => undefined);
    await rename(part, folder);
    return { kind: 'done', value: { readAt, rows, today: day.value } };
  } finally {
    await rm(part, { recursive: true, force: true });
  }
};
