import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database.ts';
import { DoneStages, type StageDone } from './done-stages.ts';
import type { Stages } from './stages.ts';

/** Between the name of a stage and that of an attempt at it, in the name of the attempt's folder. */
export const TRIED = '.try-';

/** The stage of a task is done: nothing that comes after it is for this process. */
export class TaskEnded extends Error {
  readonly done: StageDone;

  constructor(done: StageDone) {
    super('done');
    this.done = done;
  }
}

/** A stage that must be done before the one of the task is not. */
export class StageMissing extends Error {
  readonly stage: string;

  constructor(stage: string) {
    super(`${stage} is not done`);
    this.stage = stage;
  }
}

/**
 * The stages as a task sees them: of those that are done it takes the results, its own it does, into a folder that no
 * other attempt writes to, and throws `TaskEnded`; it removes nothing, and what counts is said elsewhere.
 *
 * @throws StageMissing of any other stage that is not done.
 */
export class TaskStages extends DoneStages implements Stages {
  readonly apart = true;
  readonly #stage: string;
  readonly #attempt: string;

  /** @param attempt which try of the engine this is. */
  constructor(folder: string, stage: string, attempt: string) {
    super(folder);
    this.#stage = stage;
    this.#attempt = attempt;
  }

  async run<T>(stage: string, work: (folder: string) => Promise<T>): Promise<T> {
    if (stage !== this.#stage) {
      const done = this.done(stage);
      if (done === null) throw new StageMissing(stage);
      return done.result as T;
    }
    const name = `${stage}${TRIED}${this.#attempt}-${randomUUID()}`;
    const folder = join(this.folder, name);
    // not with those above it: where the work was removed meanwhile, nothing comes of this
    await mkdir(folder);
    throw new TaskEnded({ folder: name, result: await work(folder) });
  }

  async each<Item, T>(
    database: Database,
    items: readonly Item[],
    stageOf: (item: Item) => string,
    work: (own: Database, item: Item, folder: string) => Promise<T>,
  ): Promise<readonly T[]> {
    const one = (item: Item): Promise<T> =>
      this.run(stageOf(item), (folder) => work(database, item, folder));
    const own = items.find((item) => stageOf(item) === this.#stage);
    return own === undefined ? Promise.all(items.map(one)) : [await one(own)];
  }

  exchange(_: Database, stage: string): Promise<readonly string[]> {
    const done = this.done(stage);
    if (done === null) throw new StageMissing(stage);
    const names = done.result as readonly string[];
    return Promise.resolve(names.map((name) => join(this.folder, done.folder, name)));
  }
}
