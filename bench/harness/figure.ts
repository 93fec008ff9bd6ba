/** One measured or counted figure of one contender. */
export interface Figure {
  readonly contender: string;
  readonly version: string;
  /** What was measured, in a few words. */
  readonly what: string;
  readonly value: number;
  /** `/s`, `ms`, `MiB`, `%` … */
  readonly unit: string;
  /** Smallest and largest of the runs, in the same unit; absent for a count. */
  readonly range?: readonly [number, number];
}

/** What a row found. */
export interface RowResult {
  readonly figures: readonly Figure[];
  /** What a reader must know to judge the figures: the answers compared, what could not be run. */
  readonly notes: readonly string[];
}

/** What may be asked of a row. */
interface RowOptions {
  /** Rows of the batch, for the row that has one. */
  readonly rows?: number;
  /** Certificates of the nation, for the row that has one; that size alone is measured. */
  readonly vehicles?: number;
}

/** One line of the comparison with the peers: `npm run bench -- n1`. */
export interface BenchRow {
  readonly id: string;
  readonly title: string;
  readonly measure: (options: RowOptions) => Promise<RowResult>;
}
