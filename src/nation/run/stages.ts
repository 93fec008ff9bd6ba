import type { Database } from '../database.ts';

/** How the items of `Stages.each` are gone about, and what is told meanwhile. */
export interface EachHow<Item, T> {
  /** Rows of an item, about, where items may be done side by side; without it one machine does one after the other. */
  readonly rows?: number;
  /** Told of an item as it begins, or as it is done elsewhere, with how many came before. */
  readonly begins?: (item: Item, before: number) => void;
  /** Told of an item that is done, one that was done before too. */
  readonly ends?: (result: T, item: Item) => void;
}

/**
 * Where the stages of a screening are done: in this process (`StageKeeper`), one of them in this process and the others
 * elsewhere (`TaskStages`), or all of them elsewhere (`EngineStages`). A stage writes into a folder of its own, and
 * its result survives JSON.
 */
export interface Stages {
  /** Whether stages are done by several processes, on as many machines as an engine has. */
  readonly apart: boolean;

  /** Folder of a stage that is done. */
  folderOf(stage: string): string;

  /** True when a stage is complete. */
  isDone(stage: string): boolean;

  /**
   * Has a stage done unless it is, and yields its result.
   * @param work writes into the folder it is given; not called where the stage is done elsewhere.
   */
  run<T>(stage: string, work: (folder: string) => Promise<T>): Promise<T>;

  /**
   * Has stages done that hang on nothing of each other, in any order, on any machine; yields their results in the
   * order of the items.
   *
   * @param stageOf the stage of an item.
   * @param work as of `run`, with a database of its own or the one that is given.
   */
  each<Item, T>(
    database: Database,
    items: readonly Item[],
    stageOf: (item: Item) => string,
    work: (own: Database, item: Item, folder: string) => Promise<T>,
    how?: EachHow<Item, T>,
  ): Promise<readonly T[]>;

  /**
   * Brings rows of files together by keys, as a stage: an engine's shuffle. Yields the Parquet files of the rows that
   * the query yields; in which order they stand is unknown.
   *
   * @param query reads the views alone, with nothing but joins, unions, GROUP BY and min, max, sum and count, so that
   *   it means the same to DuckDB and to an engine.
   * @param from the Parquet files of each view, all of one form.
   */
  exchange(
    database: Database,
    stage: string,
    query: string,
    from: Readonly<Record<string, readonly string[]>>,
  ): Promise<readonly string[]>;
}
