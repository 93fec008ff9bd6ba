/** One side of a comparison. */
export interface Contender<Answer> {
  readonly name: string;
  readonly version: string;
  /** Makes the next workload, where each run has one of its own; not timed. */
  readonly prepare?: () => void;
  /** Does the whole workload once and gives what it found. */
  readonly run: () => Answer | Promise<Answer>;
}

/** The sides of a comparison, each made in a process of its own. */
export type Contenders<Answer> = readonly (() => Contender<Answer> | Promise<Contender<Answer>>)[];
