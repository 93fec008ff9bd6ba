import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database.ts';
import type { StageDone } from './done-stages.ts';
import type { StageKeeper } from './stage-keeper.ts';
import type { EachHow, Stages } from './stages.ts';
import { TRIED } from './task-stages.ts';

/** What a task hands back through the engine. */
export interface TaskDone extends StageDone {
  readonly stage: string;
}

/** Whose tasks they are. */
export interface Work {
  /** Folder of the work, which every machine sees. */
  readonly folder: string;
  /** What the work was begun for; a task that finds another there refuses. */
  readonly fingerprint: string;
}

/**
 * Does stages as tasks (`doStages`), each in a process of its own, on the machines it has, and again where one fails.
 */
export interface Engine {
  /**
   * Has stages done that hang on nothing of each other.
   *
   * @param ended called for each stage, as it is done, with what one of its attempts handed back.
   * @throws EngineFailed
   */
  tasks(
    work: Work,
    stages: readonly string[],
    ended: (done: TaskDone) => Promise<void>,
  ): Promise<void>;

  /**
   * Writes what a query yields, as Parquet files, into a folder that is not there yet; see `Stages.exchange`.
   *
   * @throws EngineFailed
   */
  exchange(
    query: string,
    from: Readonly<Record<string, readonly string[]>>,
    to: string,
  ): Promise<void>;
}

/** The engine gave up; its message is what it said. */
export class EngineFailed extends Error {}

/**
 * The stages as whoever leads a screening on several machines sees them: none is done in this process. What the engine
 * hands back is what counts, whichever attempts there were and whatever they left behind.
 */
export class EngineStages implements Stages {
  readonly apart = true;
  readonly #keeper: StageKeeper;
  readonly #engine: Engine;
  readonly #work: Work;

  private constructor(keeper: StageKeeper, engine: Engine, work: Work) {
    this.#keeper = keeper;
    this.#engine = engine;
    this.#work = work;
  }

  /** Takes away what earlier attempts left that do not count. */
  static async open(
    keeper: StageKeeper,
    engine: Engine,
    fingerprint: string,
  ): Promise<EngineStages> {
    const stages = new EngineStages(keeper, engine, { folder: keeper.folder, fingerprint });
    await stages.#sweep(() => true);
    return stages;
  }

  folderOf(stage: string): string {
    return this.#keeper.folderOf(stage);
  }

  isDone(stage: string): boolean {
    return this.#keeper.isDone(stage);
  }

  async #sweep(among: (stage: string) => boolean): Promise<void> {
    const { folder } = this.#keeper;
    for (const name of await readdir(folder)) {
      const [stage = '', attempt] = name.split(TRIED);
      if (attempt === undefined || !among(stage)) continue;
      if (this.#keeper.done(stage)?.folder === name) continue;
      // where a slower attempt still writes, what it leaves goes with the whole folder
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }

  #resultOf<T>(stage: string): T {
    const done = this.#keeper.done(stage);
    if (done === null) throw new EngineFailed(`${stage}: the engine ended without it`);
    return done.result as T;
  }

  async #have(stages: readonly string[], ended: (stage: string) => void): Promise<void> {
    const left = new Set(stages.filter((stage) => !this.isDone(stage)));
    if (left.size === 0) return;
    await this.#engine.tasks(this.#work, [...left], async ({ stage, folder, result }) => {
      if (!left.delete(stage)) return;
      await this.#keeper.commit(stage, { folder, result });
      ended(stage);
    });
    await this.#sweep((stage) => stages.includes(stage));
  }

  async run<T>(stage: string): Promise<T> {
    await this.#have([stage], () => {});
    return this.#resultOf(stage);
  }

  async each<Item, T>(
    _: Database,
    items: readonly Item[],
    stageOf: (item: Item) => string,
    __: (own: Database, item: Item, folder: string) => Promise<T>,
    { begins, ends }: EachHow<Item, T> = {},
  ): Promise<readonly T[]> {
    const byStage = new Map(items.map((item) => [stageOf(item), item]));
    let before = 0;
    const told = (stage: string): void => {
      const item = byStage.get(stage) as Item;
      begins?.(item, before);
      before += 1;
      ends?.(this.#resultOf<T>(stage), item);
    };
    const stages = [...byStage.keys()];
    for (const stage of stages.filter((one) => this.isDone(one))) told(stage);
    await this.#have(stages, told);
    return stages.map((stage) => this.#resultOf<T>(stage));
  }

  async exchange(
    _: Database,
    stage: string,
    query: string,
    from: Readonly<Record<string, readonly string[]>>,
  ): Promise<readonly string[]> {
    if (!this.isDone(stage)) {
      const folder = `${stage}${TRIED}0-${randomUUID()}`;
      const to = join(this.#keeper.folder, folder);
      await this.#engine.exchange(query, from, to);
      const names = await readdir(to);
      const result = names.filter((name) => name.endsWith('.parquet')).sort();
      await this.#keeper.commit(stage, { folder, result });
      await this.#sweep((one) => one === stage);
    }
    const folder = this.folderOf(stage);
    return this.#resultOf<readonly string[]>(stage).map((name) => join(folder, name));
  }
}
