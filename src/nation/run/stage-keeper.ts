import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, sqlName, sqlText } from '../database.ts';
import { INTERNAL_PARQUET, parquetRows } from '../parquet-sql.ts';
import { DoneStages, RESULT, type StageDone } from './done-stages.ts';
import { eachPart } from './each-part.ts';
import { lockFolder } from './folder-lock.ts';
import { makeFolder } from './make-folder.ts';
import { workFolderOf } from './publish.ts';
import type { EachHow, Stages } from './stages.ts';

/** File of what a work was begun for. */
export const FINGERPRINT = 'fingerprint';
const LOCK = 'lock';
const EXCHANGED = 'rows.parquet';

/** The file that says who works in the folder of an output's work. */
export const lockOf = (out: string): string => join(workFolderOf(out), LOCK);

/** A loser of a race may still write where it is removed. */
const ALL = { recursive: true, force: true, maxRetries: 5 } as const; // not-law: tries

/**
 * Work in stages, each done once, in this process: a stage writes into a folder of its own, which gets its name when
 * the stage is complete. Killed and started again, the work goes on with the first stage that is not.
 * What was done for other inputs (another fingerprint) is thrown away.
 */
export class StageKeeper extends DoneStages implements Stages {
  readonly apart = false;
  /** Stages found done when the work began. */
  readonly resumed: boolean;

  private constructor(folder: string, resumed: boolean) {
    super(folder);
    this.resumed = resumed;
  }

  /** Opens or makes the folder; throws `FolderBusy` while another process works in it. */
  static async open(folder: string, fingerprint: string): Promise<StageKeeper> {
    await makeFolder(folder);
    await lockFolder(join(folder, LOCK));
    const before = await readFile(join(folder, FINGERPRINT), 'utf8').catch(() => null);
    if (before === fingerprint) return new StageKeeper(folder, true);
    await rm(join(folder, FINGERPRINT), { force: true });
    await rm(folder, ALL);
    await makeFolder(folder);
    await lockFolder(join(folder, LOCK));
    await writeFile(join(folder, FINGERPRINT), fingerprint);
    return new StageKeeper(folder, false);
  }

  /** Has a stage done again, whose folder is no longer what it was when it was complete. */
  async undo(stage: string): Promise<void> {
    await rm(join(this.folder, stage, RESULT), { force: true });
  }

  /** Takes for complete what was done elsewhere, in a folder below this one. */
  async commit(stage: string, done: StageDone): Promise<void> {
    const folder = join(this.folder, stage);
    await mkdir(folder, { recursive: true });
    const partial = join(folder, `${RESULT}.partial`);
    await writeFile(partial, JSON.stringify(done));
    await rename(partial, join(folder, RESULT));
  }

  async run<T>(stage: string, work: (folder: string) => Promise<T>): Promise<T> {
    const done = this.done(stage);
    if (done !== null) return done.result as T;
    const whole = join(this.folder, stage);
    const partial = `${whole}.partial`;
    await rm(partial, ALL);
    await mkdir(partial, { recursive: true });
    const result = await work(partial);
    const kept: StageDone = { folder: stage, result };
    await writeFile(join(partial, RESULT), JSON.stringify(kept));
    await rm(whole, ALL);
    await rename(partial, whole);
    return result;
  }

  async each<Item, T>(
    database: Database,
    items: readonly Item[],
    stageOf: (item: Item) => string,
    work: (own: Database, item: Item, folder: string) => Promise<T>,
    { rows, begins, ends }: EachHow<Item, T> = {},
  ): Promise<readonly T[]> {
    const results = new Map<number, T>();
    const one = async (own: Database, item: Item, place: number): Promise<void> => {
      begins?.(item, place);
      const result = await this.run(stageOf(item), (folder) => work(own, item, folder));
      ends?.(result, item);
      results.set(place, result);
    };
    if (rows === undefined) {
      for (const [place, item] of items.entries()) await one(database, item, place);
    } else {
      await eachPart(database, { parts: items.length, rows }, (own, place) =>
        one(own, items[place] as Item, place),
      );
    }
    return items.map((_, place) => results.get(place) as T);
  }

  async exchange(
    database: Database,
    stage: string,
    query: string,
    from: Readonly<Record<string, readonly string[]>>,
  ): Promise<readonly string[]> {
    const names = await this.run(stage, async (folder) => {
      for (const [view, files] of Object.entries(from)) {
        const rows = `SELECT * FROM ${parquetRows(...files)}`;
        await database.run(`CREATE OR REPLACE TEMP VIEW ${sqlName(view)} AS ${rows}`);
      }
      const to = sqlText(join(folder, EXCHANGED));
      await database.run(`COPY (${query}) TO ${to} (${INTERNAL_PARQUET})`);
      for (const view of Object.keys(from)) await database.run(`DROP VIEW ${sqlName(view)}`);
      return [EXCHANGED];
    });
    return names.map((name) => join(this.folderOf(stage), name));
  }

  /** A folder for what need not outlive the process; emptied each time it is asked for. */
  async scratch(): Promise<string> {
    const folder = join(this.folder, 'scratch');
    await rm(folder, ALL);
    await mkdir(folder, { recursive: true });
    return folder;
  }

  /** Gives the folder back to others; what is done stays. */
  async release(): Promise<void> {
    await rm(join(this.folder, LOCK), { force: true });
  }

  /** Removes all that was kept; what a kill leaves of it in the middle is taken for nothing. */
  async remove(): Promise<void> {
    await rm(join(this.folder, FINGERPRINT), { force: true });
    await rm(this.folder, ALL);
  }
}
