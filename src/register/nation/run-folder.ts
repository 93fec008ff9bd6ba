import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FolderBusy, lockFolder } from '../../nation/run/folder-lock.ts';
import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';

/** What was written as feeds, and for which run. */
const Begun = z.object({
  /** Id that the run gets when it is kept. */
  run: z.uuid(),
  /** Whatever the feeds are screened by: another program, law or day begins anew. */
  of: z.string(),
  readAt: z.iso.datetime(),
  rows: z.record(z.string(), z.number()),
});
export type Begun = z.infer<typeof Begun>;

/** Feeds read longer ago than a run may last are read anew, hours. */
const FRESH_HOURS = 6; // not-law: hours
const HOUR_MS = 3_600_000; // not-law: milliseconds

const FILE = { lock: 'run.lock', begun: 'begun.json', screened: 'screened.json' } as const;

/** Folders that runs of this process work in: a lock tells processes apart, and not runs. */
const ours = new Set<string>();

const readJson = async <T>(path: string, shape: z.ZodType<T>): Promise<T | null> => {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Writes a file whole or not at all. */
const writeWhole = async (path: string, value: unknown): Promise<void> => {
  await writeFile(`${path}.partial`, JSON.stringify(value));
  await rename(`${path}.partial`, path);
};

/** Names of folders of this register's runs begin with it: no other register goes on with them. */
const prefixOf = async (register: Register): Promise<string> => {
  const { told } = needed(
    await register.as(JOB, (tx) =>
      tx.one<{ told: string }>(
        `SELECT concat_ws(' ', d.datname, d.oid, current_setting('port')) AS told
          FROM pg_database d
          WHERE d.datname = current_database()`,
      ),
    ),
  );
  const mark = createHash('sha256').update(`${register.secrets.pseudonymKey}\n${told}`);
  return `mileproof-nation-${mark.digest('hex').slice(0, 12)}-`;
};

/** Whether a folder is this user's alone: nobody else laid feeds into it. */
const isOwn = async (path: string): Promise<boolean> => {
  const { uid, mode } = await stat(path);
  const others = mode & 0o077;
  return process.getuid === undefined || (uid === process.getuid() && others === 0);
};

/** Takes a folder for this run; null where another run works in it. */
const take = async (path: string): Promise<boolean> => {
  if (ours.has(path)) return false;
  ours.add(path);
  try {
    await lockFolder(join(path, FILE.lock));
    return true;
  } catch (error) {
    ours.delete(path);
    if (error instanceof FolderBusy || (error as NodeJS.ErrnoException).code === 'ENOENT')
      return false;
    throw error;
  }
};

/**
 * The folder of a run over the nation: feeds, the stages of their screening, and what came of it. A run that was
 * killed leaves it, and the next one of the same day, program and law goes on in it. It is 0700, and removed at the
 * end.
 */
export class RunFolder {
  readonly path: string;
  /** What was begun in it before and stands whole; null: nothing. */
  begun: Begun | null;

  private constructor(path: string, begun: Begun | null) {
    this.path = path;
    this.begun = begun;
  }

  /**
   * The folder that a killed run left, else a new one. What such runs left that nobody goes on with is removed.
   *
   * @param of what the feeds are screened by.
   * @param now milliseconds of the clock.
   */
  static async open(
    register: Register,
    scratch: string,
    of: string,
    now = Date.now(),
  ): Promise<RunFolder> {
    const prefix = await prefixOf(register);
    const names = (await readdir(scratch)).filter((name) => name.startsWith(prefix)).toSorted();
    let found: RunFolder | null = null;
    for (const name of names) {
      const path = join(scratch, name);
      if (!(await isOwn(path).catch(() => false)) || !(await take(path))) continue;
      const folder = new RunFolder(path, await readJson(join(path, FILE.begun), Begun));
      if (found === null && (await folder.#mayGoOn(register, of, now))) found = folder;
      else await folder.remove();
    }
    if (found !== null) return found;
    const path = await mkdtemp(join(scratch, prefix));
    await take(path);
    return new RunFolder(path, null);
  }

  /** Whether what was begun here is what would be begun now, and was not kept yet. */
  async #mayGoOn(register: Register, of: string, now: number): Promise<boolean> {
    const { begun } = this;
    if (begun === null || begun.of !== of) return false;
    if (now - Date.parse(begun.readAt) > FRESH_HOURS * HOUR_MS) return false;
    const kept = await register.as(JOB, (tx) =>
      tx.maybe('SELECT FROM register.nation_run WHERE id = $1', [begun.run]),
    );
    return needed(kept) === null;
  }

  /** Folder of the feeds. */
  get feeds(): string {
    return join(this.path, 'feeds');
  }

  /** A folder in it without anything, whatever a killed run left there. */
  async empty(name: string): Promise<string> {
    const path = join(this.path, name);
    await rm(path, { recursive: true, force: true });
    await mkdir(path);
    return path;
  }

  /** Has the feeds written, unless they stand whole. */
  async begin(
    of: string,
    write: (folder: string) => Promise<Omit<Begun, 'run' | 'of'>>,
  ): Promise<Begun> {
    if (this.begun !== null) return this.begun;
    const begun = { run: randomUUID(), of, ...(await write(await this.empty('feeds'))) };
    await writeWhole(join(this.path, FILE.begun), begun);
    this.begun = begun;
    return begun;
  }

  /** What came of the screening, if it was done before. */
  screened<T>(shape: z.ZodType<T>): Promise<T | null> {
    return readJson(join(this.path, FILE.screened), shape);
  }

  /** Keeps what came of the screening, so that it is not done again. */
  keepScreened(what: unknown): Promise<void> {
    return writeWhole(join(this.path, FILE.screened), what);
  }

  /** Removes all that is in it. */
  async remove(): Promise<void> {
    // first what would have somebody go on with the rest
    await rm(join(this.path, FILE.begun), { force: true });
    await rm(this.path, { recursive: true, force: true, maxRetries: 5 }); // not-law: tries
    ours.delete(this.path);
  }
}
