import { type FileHandle, open } from 'node:fs/promises';
import { Lengths } from './lane-column.ts';
import type { WrittenBlock } from './lane-worker.ts';
import { PLACE, risingNumbers } from './odd-file.ts';
import { PageBytes } from './page-bytes.ts';
import { PageWriter } from './pages.ts';
import { footerOf, MAGIC, type PlacedGroup, type StoredColumn } from './parquet-file.ts';

/** Writes to a place of a file. */
const writeAt = async (file: FileHandle, bytes: Uint8Array, at: number): Promise<void> => {
  for (let written = 0; written < bytes.length; ) {
    const done = await file.write(bytes, written, bytes.length - written, at + written);
    written += done.bytesWritten;
  }
};

/** Puts the places of the lines of a block that are not odd. */
const putPlaces = (
  places: Int32Array,
  { lines, odd }: Pick<WrittenBlock, 'lines' | 'odd'>,
): void => {
  let next = 0;
  let row = 0;
  for (let line = 0; line < lines; line += 1) {
    if (line === odd.places[next]) next += 1;
    else {
      places[row] = line;
      row += 1;
    }
  }
};

/**
 * A file that threads write their row groups to. What is added here is a column `n`, the place of each row among all
 * lines, which no thread knows of its block; its pages stand where there is room.
 */
export class PlacedFile {
  readonly #file: FileHandle;
  readonly #pages = new PageWriter();
  readonly #places = new Lengths();
  readonly #out = new PageBytes();
  readonly #groups: PlacedGroup[] = [];
  /** Where what is taken of the file ends; memory that threads share, each takes what it writes from here on. */
  readonly end = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));

  private constructor(file: FileHandle) {
    this.#file = file;
    this.end[0] = BigInt(MAGIC.length);
  }

  static async create(path: string): Promise<PlacedFile> {
    const file = await open(path, 'w', 0o600);
    await file.writeFile(MAGIC);
    return new PlacedFile(file);
  }

  /** Adds a block that was written, whose first line has the place `base`; blocks in the order of their lines. */
  async put(base: number, block: WrittenBlock): Promise<void> {
    const { group } = block;
    if (group.rows === 0) return;
    const bytes = this.#out;
    bytes.length = 0;
    const places = this.#places.upTo(group.rows);
    putPlaces(places, block);
    const chunk = this.#pages.put(bytes, group.rows, risingNumbers(places, group.rows, base));
    const at = Number(Atomics.add(this.end, 0, BigInt(bytes.length)));
    await writeAt(this.#file, bytes.written(), at);
    const start = at - group.at;
    const placed = { ...chunk, start, data: start };
    const length = group.length + bytes.length;
    this.#groups.push({ ...group, length, chunks: [...group.chunks, placed] });
  }

  /** Ends the file, when nothing more is written to it. */
  async finish(columns: readonly StoredColumn[]): Promise<void> {
    await writeAt(this.#file, footerOf([...columns, PLACE], this.#groups), Number(this.end[0]));
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
