import { open } from 'node:fs/promises';
import { inOrder, WorkerPool } from '../../screening/worker-pool.ts';
import { GroupLines, type LinesTask } from './group-lines.ts';
import { HashedFile } from './hashed-file.ts';
import { columnNames, type Footer, readFooter } from './read-footer.ts';

/** Rows of a file that are written sooner than threads begin. */
const FEW_ROWS = 200_000; // not-law: rows
/** More threads would hold more memory than they are worth: each has a row group and its lines. */
const MOST_THREADS = 8; // not-law: threads

const footerOf = async (path: string): Promise<Footer> => {
  const file = await open(path);
  try {
    return await readFooter(file);
  } finally {
    await file.close();
  }
};

/** Writes Parquet files as CSV, byte for byte as DuckDB would, in threads. */
export class CsvWriter {
  readonly #threads: number;
  readonly #fewRows: number;
  #pool: WorkerPool | null = null;
  #progress: number | null = null;

  /** @param fewRows files of fewer rows are written without threads; other than usual in tests. */
  constructor(threads: number, fewRows = FEW_ROWS) {
    this.#threads = Math.min(threads, MOST_THREADS);
    this.#fewRows = fewRows;
  }

  /** How far the file that is written is, from 0 to 1; null when none is. */
  get progress(): number | null {
    return this.#progress;
  }

  /**
   * Writes the rows of a Parquet file that DuckDB wrote in the form of our outputs, its columns texts or whole numbers.
   * Yields the SHA-256 of what was written, hexadecimal.
   *
   * @param inert columns in which people write: a spreadsheet must not take their cells for formulas (`inertSql`).
   */
  async write(parquet: string, inert: ReadonlySet<string>, path: string): Promise<string> {
    const { fields, groups } = await footerOf(parquet);
    // what lines were written from is room for those of another row group
    const free: Uint8Array<ArrayBuffer>[] = [];
    const tasks = async function* (): AsyncGenerator<LinesTask> {
      for (const { rows, chunks } of groups) {
        const columns = chunks.map(({ name, type, codec, start, length }) => {
          return { type, codec, start, length, inert: inert.has(name) };
        });
        yield { path: parquet, rows, columns, room: free.pop() ?? new Uint8Array() };
      }
    };
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    const run = this.#runner(rows);
    try {
      return await HashedFile.write(path, async (to) => {
        await to.put(Buffer.from(`${columnNames(fields).join(',')}\n`));
        let done = 0;
        for await (const [task, lines] of inOrder(tasks(), run, this.#threads + 1)) {
          await to.put(lines);
          free.push(new Uint8Array(lines.buffer));
          done += task.rows;
          this.#progress = done / rows;
        }
      });
    } finally {
      this.#progress = null;
    }
  }

  #runner(rows: number): (task: LinesTask) => Promise<Uint8Array<ArrayBuffer>> {
    if (rows < this.#fewRows) {
      const groupLines = new GroupLines();
      return (task) => Promise.resolve(groupLines.of(task));
    }
    this.#pool ??= new WorkerPool(
      new URL('./lines-worker.ts', import.meta.url),
      this.#threads,
      null,
    );
    const pool = this.#pool;
    return (task) => pool.run(task, [task.room.buffer]);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#pool?.close();
    this.#pool = null;
  }
}
