import { open } from 'node:fs/promises';
import { WorkerPool } from '../../screening/worker-pool.ts';
import type { CsvWritten } from './csv-worker.ts';
import { columnNames, type Footer, readFooter } from './read-footer.ts';
import { type CsvTask, writeCsvFile } from './write-csv-file.ts';

/** Rows of a file that are written sooner than a thread begins. */
const FEW_ROWS = 200_000; // not-law: rows

const footerOf = async (path: string): Promise<Footer> => {
  const file = await open(path);
  try {
    return await readFooter(file);
  } finally {
    await file.close();
  }
};

/**
 * Writes Parquet files as CSV, byte for byte as DuckDB would, one after the other in a thread of its own, while others
 * do other work: lines are hashed and written where they are put together, so that they pass the memory once.
 */
export class CsvWriter {
  readonly #fewRows: number;
  #pool: WorkerPool | null = null;

  /** @param fewRows files of fewer rows are written without a thread; other than usual in tests. */
  constructor(fewRows = FEW_ROWS) {
    this.#fewRows = fewRows;
  }

  /**
   * Writes the rows of a Parquet file that DuckDB wrote in the form of our outputs, its columns texts or whole numbers.
   * Yields the SHA-256 of what was written, hexadecimal.
   *
   * @param inert columns in which people write: a spreadsheet must not take their cells for formulas (`inertSql`).
   */
  async write(parquet: string, inert: ReadonlySet<string>, path: string): Promise<string> {
    const { fields, groups } = await footerOf(parquet);
    const packed = groups.map(({ rows, chunks }) => {
      const columns = chunks.map(({ name, type, codec, start, length }) => {
        return { type, codec, start, length, inert: inert.has(name) };
      });
      return { rows, columns };
    });
    const task = { parquet, names: columnNames(fields), groups: packed, path };
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    return rows < this.#fewRows ? writeCsvFile(task) : this.#inThread(task);
  }

  async #inThread(task: CsvTask): Promise<string> {
    this.#pool ??= new WorkerPool(new URL('./csv-worker.ts', import.meta.url), 1, null);
    const written = await this.#pool.run<CsvWritten>(task);
    if ('hash' in written) return written.hash;
    throw Object.assign(new Error(written.message), written.ofSystem);
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#pool?.close();
    this.#pool = null;
  }
}
