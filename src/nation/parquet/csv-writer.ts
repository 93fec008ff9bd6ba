import { open } from 'node:fs/promises';
import { inOrder, WorkerPool } from '../../screening/worker-pool.ts';
import { CsvGroups, type PackedGroup } from './csv-groups.ts';
import type { CsvPut, CsvTask } from './csv-worker.ts';
import { HashedFile } from './hashed-file.ts';
import { columnNames, type Footer, readFooter } from './read-footer.ts';

/** Rows of a file that are written sooner than threads begin. */
const FEW_ROWS = 200_000; // not-law: rows
/** More threads would put lines together faster than one can hash them. */
const MOST_THREADS = 4; // not-law: threads

const footerOf = async (path: string): Promise<Footer> => {
  const file = await open(path);
  try {
    return await readFooter(file);
  } finally {
    await file.close();
  }
};

/** Lines of a row group, and what is to be done when they have been written. */
interface Lines {
  readonly bytes: Uint8Array;
  readonly done: () => void;
}

/** Puts lines of row groups together in threads, in memory that is used again. */
class CsvThreads {
  readonly #pool: WorkerPool;
  readonly #free: SharedArrayBuffer[] = [];

  constructor(threads: number) {
    this.#pool = new WorkerPool(new URL('./csv-worker.ts', import.meta.url), threads, null);
  }

  async put(group: PackedGroup): Promise<Lines> {
    const task: CsvTask = { group, memory: this.#free.pop() ?? null };
    const put = await this.#pool.run<CsvPut>(task);
    if ('message' in put) throw Object.assign(new Error(put.message), put.ofSystem);
    const { memory, length } = put;
    return { bytes: new Uint8Array(memory, 0, length), done: () => this.#free.push(memory) };
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

/** Puts lines of row groups together at once. */
const putHere = (): ((group: PackedGroup) => Promise<Lines>) => {
  const groups = new CsvGroups();
  return async (group) => {
    const bytes = groups.put(group, (room) => new Uint8Array(room));
    return { bytes, done: () => {} };
  };
};

/**
 * Writes Parquet files as CSV, byte for byte as DuckDB would, one after the other, while others do other work.
 * Threads put lines together, each those of a row group at a time; they are hashed and written here, in order.
 */
export class CsvWriter {
  readonly #threads: number;
  readonly #fewRows: number;
  #inThreads: CsvThreads | null = null;
  #closed = false;
  /** Ends, well or not, when no file is being written in threads. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param fewRows files of fewer rows are written without threads; other than usual in tests. */
  constructor(threads: number, fewRows = FEW_ROWS) {
    this.#threads = Math.min(threads, MOST_THREADS);
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
    const packed = groups.map(({ rows, chunks }): PackedGroup => {
      const columns = chunks.map(({ name, type, codec, start, length }) => {
        return { type, codec, start, length, inert: inert.has(name) };
      });
      return { parquet, rows, columns };
    });
    const each = async function* (): AsyncGenerator<PackedGroup> {
      yield* packed;
    };
    const writeAll = (put: (group: PackedGroup) => Promise<Lines>, ahead: number) =>
      HashedFile.write(path, async (to) => {
        await to.put(Buffer.from(`${columnNames(fields).join(',')}\n`));
        for await (const [, { bytes, done }] of inOrder(each(), put, ahead)) {
          await to.put(bytes);
          done();
        }
      });
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    if (rows < this.#fewRows) return writeAll(putHere(), 1);
    if (this.#closed) throw new Error('no more files are written');
    this.#inThreads ??= new CsvThreads(this.#threads);
    const threads = this.#inThreads;
    const put = (group: PackedGroup): Promise<Lines> => threads.put(group);
    const written = this.#last.then(() => writeAll(put, this.#threads + 1));
    this.#last = written.catch(() => undefined);
    return written;
  }

  /** Ends the threads; a file that is not whole is left as it is, and who waits for it is told. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#inThreads?.close();
    await this.#last;
  }
}
