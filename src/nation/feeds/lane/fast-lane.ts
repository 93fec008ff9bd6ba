import { appendFile, type FileHandle, open, rm, writeFile } from 'node:fs/promises';
import type { SheetPlan } from '../../../intake/sheet.ts';
import { inOrder, WorkerPool } from '../../../screening/worker-pool.ts';
import type { TextLines } from '../text-lines.ts';
import { isForLane } from './lane-columns.ts';
import { LaneEncoder } from './lane-encoder.ts';
import type { BlockTask, WrittenBlock } from './lane-worker.ts';
import { footerOf, MAGIC, type PlacedGroup } from './parquet-file.ts';

/** Bytes of a text that become one row group. */
const BLOCK = 8 << 20;
/** Texts of fewer bytes are read sooner without. */
const LEAST = 16 << 20;
/** The greatest share of rows that may be left to be mended, which takes several times as long as DuckDB's reading. */
const MOST_ODD = 1 / 16; // not-law: share
/** More threads would hold more memory than they are worth: each has a block, its columns and its pages. */
const MOST_THREADS = 8; // not-law: threads
const PIECE = 1 << 16;
const LINE_FEED = 10;

/** How texts are read; other than usual in tests. */
export interface LaneSettings {
  readonly block: number;
  readonly least: number;
  readonly mostOdd: number;
}

/** Where a text's first record begins, behind `skip` lines; the length of the file when it has none. */
const afterLines = async (file: FileHandle, skip: number): Promise<number> => {
  const piece = Buffer.alloc(PIECE);
  let place = 0;
  let lines = 0;
  for (;;) {
    const { bytesRead } = await file.read(piece, 0, PIECE, place);
    if (bytesRead === 0 || lines === skip) return place;
    const bytes = piece.subarray(0, bytesRead);
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
      lines += 1;
      if (lines === skip) return place + at + 1;
    }
    place += bytesRead;
  }
};

/**
 * Reads large texts of plain rows in threads: cells are cut and recognised in one pass over the bytes, and written as the
 * file that the first pass writes. A row with a cell that is not recognised is kept as it stands, like there.
 */
export class FastLane {
  readonly #threads: number;
  readonly #settings: LaneSettings;
  #pool: WorkerPool | null = null;
  #texts = 0;
  #progress: number | null = null;

  constructor(threads: number, settings: Partial<LaneSettings> = {}) {
    this.#threads = Math.min(threads, MOST_THREADS);
    this.#settings = { block: BLOCK, least: LEAST, mostOdd: MOST_ODD, ...settings };
  }

  /** How far the text that is read is, from 0 to 1; null when none is. */
  get progress(): number | null {
    return this.#progress;
  }

  /** Writes the rows of a text to a file; false when it is not for this lane, or has too many rows that are not plain. */
  async read(plan: SheetPlan, lines: TextLines, to: string): Promise<boolean> {
    if (!isForLane(plan)) return false;
    const from = await open(lines.path);
    try {
      const { size } = await from.stat();
      if (size < this.#settings.least) return false;
      const start = await afterLines(from, lines.skip);
      const done = await this.#write(plan, lines.path, { start, size }, to);
      if (!done) await rm(to, { force: true });
      return done;
    } finally {
      await from.close();
    }
  }

  async #write(
    plan: SheetPlan,
    path: string,
    { start, size }: { readonly start: number; readonly size: number },
    to: string,
  ): Promise<boolean> {
    this.#pool ??= new WorkerPool(
      new URL('./lane-worker.ts', import.meta.url),
      this.#threads,
      null,
    );
    const pool = this.#pool;
    this.#texts += 1;
    const text = this.#texts;
    const { block } = this.#settings;
    // threads take what they write behind what is taken already
    const end = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
    end[0] = BigInt(MAGIC.length);
    const parts = async function* (): AsyncGenerator<BlockTask> {
      for (let from = start; from < size; from += block) {
        const until = Math.min(size, from + block);
        yield { text, plan, path, from, until, first: from === start, to, end };
      }
    };
    await writeFile(to, MAGIC, { mode: 0o600 });
    let done = false;
    try {
      const groups: PlacedGroup[] = [];
      let rows = 0;
      let odd = 0;
      const run = (task: BlockTask): Promise<WrittenBlock | null> => pool.run(task);
      for await (const [task, written] of inOrder(parts(), run, this.#threads + 1)) {
        if (written === null) return false;
        this.#progress = task.until / size;
        rows += written.group.rows;
        odd += written.odd;
        if (odd > rows * this.#settings.mostOdd) return false;
        if (written.group.rows > 0) groups.push(written.group);
      }
      await appendFile(to, footerOf(new LaneEncoder(plan).stored, groups));
      done = true;
      return true;
    } finally {
      this.#progress = null;
      // threads that still write must not write into what comes in place of this file
      if (!done) await this.close();
    }
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#pool?.close();
    this.#pool = null;
  }
}
