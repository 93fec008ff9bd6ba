import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database.ts';
import { DoneStages } from './done-stages.ts';
import type { TaskDone } from './engine-stages.ts';
import type { Stages } from './stages.ts';

/** Between the name of a stage and that of an attempt at it, in the name of the attempt's folder. */
export const TRIED = '.try-';

/** The stages of a task are done: nothing that comes after them is for this process. */
export class TaskEnded extends Error {
  /** What to hand back of each. */
  readonly done: readonly TaskDone[];

  constructor(done: readonly TaskDone[]) {
    super('done');
    this.done = done;
  }
}

/** A stage that must be done before those of the task is not. */
export class StageMissing extends Error {
  readonly stage: string;

  constructor(stage: string) {
    super(`${stage} is not done`);
    this.stage = stage;
  }
}

/**
 * The stages as a task sees them: of those that are done it takes the results, its own it does, each into a folder that
 * no other attempt writes to, and throws `TaskEnded` after the last; it removes nothing, and what counts is said
 * elsewhere.
 *
 * @throws StageMissing of any other stage that is not done.
 */
export class TaskStages extends DoneStages implements Stages {
  readonly apart = true;
  readonly #left: Set<string>;
  readonly #attempt: string;
  readonly #done: TaskDone[] = [];

  /**
   * @param stages those of the task, which hang on nothing of each other.
   * @param attempt which try of the engine this is.
   */
  constructor(folder: string, stages: readonly string[], attempt: string) {
    super(folder);
    this.#left = new Set(stages);
    this.#attempt = attempt;
  }

  async run<T>(stage: string, work: (folder: string) => Promise<T>): Promise<T> {
    if (!this.#left.delete(stage)) {
      const done = this.done(stage);
      if (done === null) throw new StageMissing(stage);
      return done.result as T;
    }
    const name = `${stage}${TRIED}${this.#attempt}-${randomUUID()}`;
    const folder = join(this.folder, name);
    // not with those above it: where the work was removed meanwhile, nothing comes of this
    await mkdir(folder);
    const result = await work(folder);
    this.#done.push({ stage, folder: name, result });
    if (this.#left.size === 0) throw new TaskEnded(this.#done);
    return result;
  }

  async each<Item, T>(
    database: Database,
    items: readonly Item[],
    stageOf: (item: Item) => string,
    work: (own: Database, item: Item, folder: string) => Promise<T>,
  ): Promise<readonly T[]> {
    const own = items.filter((item) => this.#left.has(stageOf(item)));
    const results: T[] = [];
    for (const item of own.length > 0 ? own : items) {
      results.push(await this.run(stageOf(item), (folder) => work(database, item, folder)));
    }
    return results;
  }

  exchange(_: Database, stage: string): Promise<readonly string[]> {
    const done = this.done(stage);
    if (done === null) throw new StageMissing(stage);
    const names = done.result as readonly string[];
    return Promise.resolve(names.map((name) => join(this.folder, done.folder, name)));
  }
}
