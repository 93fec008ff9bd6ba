/** One side of a comparison. */
export interface Contender<Answer> {
  readonly name: string;
  readonly version: string;
  /** Does the whole workload once and gives what it found. */
  readonly run: () => Answer | Promise<Answer>;
}

/** The sides of a comparison, each made in a process of its own. */
export type Contenders<Answer> = readonly (() => Contender<Answer> | Promise<Contender<Answer>>)[];
