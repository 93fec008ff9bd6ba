import { RAW } from '../staged-columns.ts';
import type { CutLines } from './cut-lines.ts';
import { type LaneColumn, Lengths, type LineTaker, Present } from './lane-column.ts';
import { PageBytes } from './page-bytes.ts';
import type { ColumnValues } from './pages.ts';
import type { StoredColumn } from './parquet-file.ts';

/** A column of the lines that are not read here, as they stand; it takes them after all others. */
export class RawColumn implements LaneColumn, LineTaker {
  readonly stored: StoredColumn = { name: RAW, stored: 'text' };
  readonly #present = new Present();
  readonly #texts = new PageBytes();
  readonly #lengths = new Lengths();

  begin(): void {
    this.#present.begin();
    this.#texts.length = 0;
  }

  take({ bytes, rows, odd, lineStarts, lineEnds }: CutLines, row: number): void {
    const present = this.#present.upTo(row + rows);
    for (let line = 0; line < rows; line += 1) {
      if (odd[line] === 0) continue;
      const text = bytes.subarray(lineStarts[line], lineEnds[line]);
      this.#texts.put(text);
      this.#lengths.upTo(this.#present.count + 1)[this.#present.count] = text.length;
      present[row + line] = 1;
      this.#present.count += 1;
    }
  }

  /** Lines taken. */
  get count(): number {
    return this.#present.count;
  }

  finish(): ColumnValues {
    const { marks: present, count } = this.#present;
    const values = { texts: this.#texts.written(), lengths: this.#lengths.all };
    return { present, count, values, bounds: null };
  }
}

/** The mark of bytes that were no text, U+FFFD, in UTF-8. */
const REPLACED = [0xef, 0xbf, 0xbd] as const; // not-law: bytes

/** A column that holds no fact: a line with the mark of bytes that were no text in it is none. */
export class UnreadColumn implements LineTaker {
  readonly #place: number;

  constructor(place: number) {
    this.#place = place;
  }

  take({ bytes, rows, odd, columns, starts, ends }: CutLines): void {
    for (let line = 0; line < rows; line += 1) {
      const cell = line * columns + this.#place;
      const end = (ends[cell] as number) - 2;
      for (let at = starts[cell] as number; at < end; at += 1) {
        if (bytes[at] !== REPLACED[0]) continue;
        if (bytes[at + 1] === REPLACED[1] && bytes[at + 2] === REPLACED[2]) odd[line] = 1;
      }
    }
  }
}
