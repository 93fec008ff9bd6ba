import { type FileHandle, open } from 'node:fs/promises';
import { Lengths } from './lane-column.ts';
import type { OddLines } from './line-columns.ts';
import { PageBytes } from './page-bytes.ts';
import { type ColumnValues, PageWriter } from './pages.ts';
import { footerOf, MAGIC, type PlacedGroup, type StoredColumn } from './parquet-file.ts';

/** Lines of a row group, at most, and bytes, about. */
const MOST_LINES = 1 << 14; // not-law: lines
const MOST_BYTES = 8 << 20;
/** Places in a row group are told from its first one on. */
const MOST_PLACES = 2 ** 30; // not-law: lines

/** The place of a row among all lines. */
export const PLACE: StoredColumn = { name: 'n', stored: 'number' };

const NOTHING_ABSENT = new Uint8Array(0);

/** Numbers that rise, as a column without blanks. */
export const risingNumbers = (deltas: Int32Array, count: number, base: number): ColumnValues => ({
  present: NOTHING_ABSENT,
  count,
  values: { deltas, base },
  bounds: null,
});

/** A file of lines that are not read, as they stand, and their places: columns `n` and `line`. */
export class OddFile {
  readonly #file: FileHandle;
  readonly #pages = new PageWriter();
  readonly #out = new PageBytes();
  readonly #groups: PlacedGroup[] = [];
  #end = MAGIC.length;
  readonly #places = new Lengths();
  readonly #lengths = new Lengths();
  readonly #texts = new PageBytes();
  #count = 0;
  /** The place that those of the row group in the making are told from. */
  #base = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<OddFile> {
    const file = await open(path, 'w', 0o600);
    await file.writeFile(MAGIC);
    return new OddFile(file);
  }

  /** Puts lines of a block whose first line has the place `base`. */
  async put(base: number, { places, lengths, texts }: OddLines): Promise<void> {
    if (places.length === 0) return;
    const full = this.#count + places.length > MOST_LINES || this.#texts.length > MOST_BYTES;
    if (full || base - this.#base > MOST_PLACES) await this.#flush();
    if (this.#count === 0) this.#base = base;
    const count = this.#count + places.length;
    const kept = this.#places.upTo(count);
    for (let at = 0; at < places.length; at += 1) {
      kept[this.#count + at] = base - this.#base + (places[at] as number);
    }
    this.#lengths.upTo(count).set(lengths, this.#count);
    this.#texts.put(texts);
    this.#count = count;
  }

  async #flush(): Promise<void> {
    const rows = this.#count;
    if (rows === 0) return;
    const out = this.#out;
    out.length = 0;
    const lines = { texts: this.#texts.written(), lengths: this.#lengths.all };
    const chunks = [
      risingNumbers(this.#places.all, rows, this.#base),
      { present: NOTHING_ABSENT, count: rows, values: lines, bounds: null },
    ].map((column) => this.#pages.put(out, rows, column));
    await this.#file.writeFile(out.written());
    this.#groups.push({ at: this.#end, rows, length: out.length, chunks });
    this.#end += out.length;
    this.#count = 0;
    this.#texts.length = 0;
  }

  /** Ends the file. */
  async finish(): Promise<void> {
    await this.#flush();
    const columns: readonly StoredColumn[] = [PLACE, { name: 'line', stored: 'text' }];
    await this.#file.writeFile(footerOf(columns, this.#groups));
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
