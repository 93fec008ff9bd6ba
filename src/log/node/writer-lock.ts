import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { utf8Bytes, utf8Text } from '../../letters/bytes/utf8.ts';
import type { LogFiles } from './log-files.ts';
import { LogRefusal } from './log-refusal.ts';

/** Who holds a folder. The time of its start tells a process from a later one with its number. */
interface Holder {
  readonly id: string;
  readonly process: number;
  readonly host: string;
  readonly started: string;
}

/** Since when a process runs, as the system counts; empty where there is none, or where nobody can tell. */
const startOf = async (process_: number | 'self'): Promise<string> => {
  const [stat, boot] = await Promise.all(
    [`/proc/${process_}/stat`, '/proc/sys/kernel/random/boot_id'].map((path) =>
      readFile(path, 'utf8').catch(() => ''),
    ),
  );
  // the name of the program stands in brackets and may have spaces; the 20th field behind it is the start
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return ticks === undefined ? '' : `${boot?.trim()} ${ticks}`;
};

const runs = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether a holder may still write. Of another machine nobody can tell: it may. */
const mayLive = async ({ process: process_, host, started }: Holder): Promise<boolean> => {
  if (host !== hostname()) return true;
  return runs(process_) && (started === '' || started === (await startOf(process_)));
};

const readHolder = (bytes: Uint8Array | null): Holder | null => {
  const text = bytes === null ? null : utf8Text(bytes);
  try {
    const { id, process: by, host, started } = JSON.parse(text ?? '') as Partial<Holder>;
    if (typeof id !== 'string' || !Number.isSafeInteger(by)) return null;
    return { id, process: Number(by), host: String(host), started: String(started) };
  } catch {
    return null;
  }
};

/** The one place at a log's folder from which it is written. */
export class WriterLock {
  readonly #files: LogFiles;
  readonly #path: string;
  /** Tells this holder from all others. */
  readonly id: string;

  private constructor(files: LogFiles, path: string, id: string) {
    this.#files = files;
    this.#path = path;
    this.id = id;
  }

  /**
   * Takes the lock. One that a process of this machine left behind is taken over: a kill leaves it.
   *
   * @param folder where the lock stands; it is there.
   * @param takeOver whether another holder is put out: for callers that are the only writer by a lock of their own.
   * @throws LogRefusal `held-by-another`.
   */
  static async take(files: LogFiles, folder: string, takeOver: boolean): Promise<WriterLock> {
    const [path, id] = [join(folder, 'lock'), randomUUID()];
    const mine = join(folder, `lock-${id}`);
    const holder: Holder = {
      id,
      process: process.pid,
      host: hostname(),
      started: await startOf('self'),
    };
    await files.write(mine, utf8Bytes(JSON.stringify(holder)));
    try {
      for (;;) {
        try {
          await files.link(mine, path);
          return new WriterLock(files, path, id);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        }
        await WriterLock.#putOut(files, path, `${path}-${id}-old`, takeOver);
      }
    } finally {
      await files.remove(mine);
    }
  }

  /** Puts a holder out who may be put out. Of two that try, one finds that it moved a new lock, and puts it back. */
  static async #putOut(files: LogFiles, path: string, aside: string, takeOver: boolean) {
    const seen = readHolder(await files.read(path));
    if (seen !== null && !takeOver && (await mayLive(seen))) {
      throw new LogRefusal(
        'held-by-another',
        `the log is held by process ${seen.process} on ${seen.host}`,
      );
    }
    try {
      await files.rename(path, aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    const moved = readHolder(await files.read(aside));
    if (moved !== null && moved.id !== seen?.id) await files.link(aside, path).catch(() => {});
    await files.remove(aside);
  }

  /** @throws LogRefusal `lock-lost` where another took it over. */
  async hold(): Promise<void> {
    const holder = readHolder(await this.#files.read(this.#path));
    if (holder?.id !== this.id)
      throw new LogRefusal('lock-lost', 'another writer took the log over');
  }

  /** Gives the lock back, if it is still this one. */
  async release(): Promise<void> {
    const holder = readHolder(await this.#files.read(this.#path));
    if (holder?.id === this.id) await this.#files.remove(this.#path);
  }
}
