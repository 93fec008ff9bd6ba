import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

const FINGERPRINT = 'fingerprint';
const RESULT = 'result.json';
const LOCK = 'lock';

/** Someone else works in the same folder. */
export class FolderBusy extends Error {
  /** Process that holds it. */
  readonly process: number;

  constructor(process: number) {
    super(`held by process ${process}`);
    this.process = process;
  }
}

const isRunning = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Takes the folder for this process; a lock whose process is gone is no lock. */
const lock = async (path: string): Promise<void> => {
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (holder > 0 && holder !== process.pid && isRunning(holder)) throw new FolderBusy(holder);
    await rm(path, { force: true });
  }
};

/**
 * Work in stages, each done once: a stage writes into a folder of its own, which gets its name when
 * the stage is complete. Killed and started again, the work goes on with the first stage that is not.
 * What was done for other inputs (another fingerprint) is thrown away.
 */
export class StageKeeper {
  readonly #folder: string;
  /** Stages found done when the work began. */
  readonly resumed: boolean;

  private constructor(folder: string, resumed: boolean) {
    this.#folder = folder;
    this.resumed = resumed;
  }

  /** Opens or makes the folder; throws `FolderBusy` while another process works in it. */
  static async open(folder: string, fingerprint: string): Promise<StageKeeper> {
    await makeFolder(folder);
    await lock(join(folder, LOCK));
    const before = await readFile(join(folder, FINGERPRINT), 'utf8').catch(() => null);
    if (before === fingerprint) return new StageKeeper(folder, true);
    await rm(join(folder, FINGERPRINT), { force: true });
    await rm(folder, { recursive: true, force: true });
    await makeFolder(folder);
    await lock(join(folder, LOCK));
    await writeFile(join(folder, FINGERPRINT), fingerprint);
    return new StageKeeper(folder, false);
  }

  /** Folder of a stage, done or not. */
  folderOf(stage: string): string {
    return join(this.#folder, stage);
  }

  /** True when a stage is complete. */
  isDone(stage: string): boolean {
    return existsSync(join(this.folderOf(stage), RESULT));
  }

  /** Has a stage done again, whose folder is no longer what it was when it was complete. */
  async undo(stage: string): Promise<void> {
    await rm(join(this.folderOf(stage), RESULT), { force: true });
  }

  /**
   * Runs a stage unless it is done, and yields its result, which must survive JSON.
   * @param work writes into the folder it is given.
   */
  async run<T>(stage: string, work: (folder: string) => Promise<T>): Promise<T> {
    const whole = this.folderOf(stage);
    if (this.isDone(stage)) return JSON.parse(await readFile(join(whole, RESULT), 'utf8')) as T;
    const partial = `${whole}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    const result = await work(partial);
    await writeFile(join(partial, RESULT), JSON.stringify(result));
    await rm(whole, { recursive: true, force: true });
    await rename(partial, whole);
    return result;
  }

  /** A folder for what need not outlive the process; emptied each time it is asked for. */
  async scratch(): Promise<string> {
    const folder = join(this.#folder, 'scratch');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return folder;
  }

  /** Gives the folder back to others; what is done stays. */
  async release(): Promise<void> {
    await rm(join(this.#folder, LOCK), { force: true });
  }

  /** Removes all that was kept; what a kill leaves of it in the middle is taken for nothing. */
  async remove(): Promise<void> {
    await rm(join(this.#folder, FINGERPRINT), { force: true });
    await rm(this.#folder, { recursive: true, force: true });
  }
}
