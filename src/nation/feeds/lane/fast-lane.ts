import { type FileHandle, open, rm } from 'node:fs/promises';
import type { SheetPlan } from '../../../intake/sheet.ts';
import { inOrder, WorkerPool } from '../../../screening/worker-pool.ts';
import type { TextLines } from '../text-lines.ts';
import { isForLane } from './lane-columns.ts';
import { LaneEncoder } from './lane-encoder.ts';
import type { BlockTask, WrittenBlock } from './lane-worker.ts';
import { OddFile } from './odd-file.ts';
import { PlacedFile } from './placed-file.ts';

/** Bytes of a text that become one row group. */
const BLOCK = 8 << 20;
/** Texts of fewer bytes are read sooner without, since threads must begin. */
const LARGE = 16 << 20;
/** Where they have begun, of fewer bytes than this. */
const SMALL = 1 << 18;
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

/** The least bytes of a text that is read in threads, where files of such sizes are read. */
export const leastBytes = (sizes: readonly number[]): number =>
  sizes.some((size) => size >= LARGE) ? SMALL : LARGE;

/** Files that a text is read into. */
export interface LaneFiles {
  readonly rows: string;
  readonly odd: string;
}

/** A text from its first record on. */
interface TextPart {
  readonly path: string;
  readonly start: number;
  readonly size: number;
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
 * Reads large texts of plain rows in threads: cells are cut and recognised in one pass over the bytes, and written as
 * the file whose columns are those that the first pass writes. A row with a cell that is not recognised is kept as it
 * stands, in a file of its own: those that read the rows then need not leave it out.
 */
export class FastLane {
  readonly #threads: number;
  readonly #settings: LaneSettings;
  #pool: WorkerPool | null = null;
  #texts = 0;
  #progress: number | null = null;

  constructor(threads: number, settings: Partial<LaneSettings> = {}) {
    this.#threads = Math.min(threads, MOST_THREADS);
    this.#settings = { block: BLOCK, least: LARGE, mostOdd: MOST_ODD, ...settings };
  }

  /** How far the text that is read is, from 0 to 1; null when none is. */
  get progress(): number | null {
    return this.#progress;
  }

  /**
   * Reads a text into two files: its rows and their places `n` among all lines, and the lines that are not plain, `n`
   * and `line`. Says how many those are; null when the text is not for this lane, or has too many of them.
   */
  async read(plan: SheetPlan, lines: TextLines, to: LaneFiles): Promise<number | null> {
    if (!isForLane(plan)) return null;
    const from = await open(lines.path);
    try {
      const { size } = await from.stat();
      if (size < this.#settings.least) return null;
      const start = await afterLines(from, lines.skip);
      const odd = await this.#readInto(plan, { path: lines.path, start, size }, to);
      if (odd === null) for (const path of [to.rows, to.odd]) await rm(path, { force: true });
      return odd;
    } finally {
      await from.close();
    }
  }

  async #readInto(plan: SheetPlan, part: TextPart, to: LaneFiles): Promise<number | null> {
    const rows = await PlacedFile.create(to.rows);
    const lines = await OddFile.create(to.odd);
    let odd: number | null = null;
    try {
      odd = await this.#write(plan, part, to.rows, rows, lines);
      return odd;
    } finally {
      this.#progress = null;
      // threads that still write must not write into what comes in place of this file
      if (odd === null) await this.close();
      await rows.close();
      await lines.close();
    }
  }

  async #write(
    plan: SheetPlan,
    { path, start, size }: TextPart,
    to: string,
    rows: PlacedFile,
    oddLines: OddFile,
  ): Promise<number | null> {
    this.#pool ??= new WorkerPool(
      new URL('./lane-worker.ts', import.meta.url),
      this.#threads,
      null,
    );
    const pool = this.#pool;
    this.#texts += 1;
    const text = this.#texts;
    const { block } = this.#settings;
    const { end } = rows;
    const parts = async function* (): AsyncGenerator<BlockTask> {
      for (let from = start; from < size; from += block) {
        const until = Math.min(size, from + block);
        yield { text, plan, path, from, until, first: from === start, to, end };
      }
    };
    let lines = 0;
    let odd = 0;
    const run = (task: BlockTask): Promise<WrittenBlock | null> => pool.run(task);
    for await (const [task, written] of inOrder(parts(), run, this.#threads + 1)) {
      if (written === null) return null;
      this.#progress = task.until / size;
      odd += written.odd.places.length;
      await rows.put(lines, written);
      await oddLines.put(lines, written.odd);
      lines += written.lines;
      if (odd > lines * this.#settings.mostOdd) return null;
    }
    await rows.finish(new LaneEncoder(plan).stored);
    await oddLines.finish();
    return odd;
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#pool?.close();
    this.#pool = null;
  }
}
