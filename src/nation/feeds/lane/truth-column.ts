import type { CellParser } from '../../../intake/values/fault.ts';
import type { CutLines } from './cut-lines.ts';
import { KnownTexts, ODD, parsedCell, UNKNOWN } from './known-texts.ts';
import { type LaneColumn, type LineTaker, Present } from './lane-column.ts';
import type { ColumnValues } from './pages.ts';
import type { StoredColumn } from './parquet-file.ts';

const EIGHT = 8;

/** Truth values as Parquet writes them, a bit each. */
const packed = (truths: Uint8Array, count: number): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil(count / EIGHT));
  for (let at = 0; at < count; at += 1) {
    bytes[at >>> 3] = (bytes[at >>> 3] as number) | ((truths[at] as number) << (at & 7));
  }
  return bytes;
};

/** A column of truth values. */
export class TruthColumn implements LaneColumn, LineTaker {
  readonly stored: StoredColumn;
  readonly #place: number;
  readonly #known: KnownTexts;
  readonly #present = new Present();
  #truths = new Uint8Array(1 << 12);

  constructor(name: string, place: number, parse: CellParser) {
    this.stored = { name, stored: 'boolean' };
    this.#place = place;
    this.#known = new KnownTexts(parse);
  }

  begin(): void {
    this.#present.begin();
  }

  take(lines: CutLines, row: number): void {
    const { view, starts, ends, columns, rows, odd } = lines;
    const present = this.#present.take(row, rows);
    if (row + rows > this.#truths.length) {
      const more = new Uint8Array(2 * (row + rows));
      more.set(this.#truths);
      this.#truths = more;
    }
    for (let line = 0; line < rows; line += 1) {
      const cell = line * columns + this.#place;
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      if (start === end) continue;
      const code = this.#known.find(view, start, end);
      const read = code === UNKNOWN ? parsedCell(this.#known.parse, view, start, end) : code;
      if (read === ODD) odd[line] = 1;
      if (typeof read === 'number' && read < 0) continue;
      const value = typeof read === 'number' ? this.#known.values[read] : read.value;
      present[row + line] = 1;
      this.#truths[this.#present.count] = value === true ? 1 : 0;
      this.#present.count += 1;
    }
  }

  has(row: number): boolean {
    return this.#present.has(row);
  }

  drop(odd: Uint8Array): void {
    this.#present.drop(odd, (from, behind, to) => {
      this.#truths.copyWithin(to, from, behind);
    });
  }

  finish(): ColumnValues {
    const { marks: present, count } = this.#present;
    return { present, count, values: { plain: packed(this.#truths, count) }, bounds: null };
  }
}

/** A column that is true for some rows and NULL for the others. */
export class MarkColumn implements LaneColumn {
  readonly stored: StoredColumn;
  readonly #present = new Present();

  constructor(name: string) {
    this.stored = { name, stored: 'boolean' };
  }

  begin(): void {
    this.#present.begin();
  }

  /** Makes room for rows that are to be taken. */
  take(row: number, rows: number): void {
    this.#present.take(row, rows);
  }

  has(row: number): boolean {
    return this.#present.has(row);
  }

  drop(odd: Uint8Array): void {
    this.#present.drop(odd, () => {});
  }

  mark(row: number): void {
    this.#present.marks[row] = 1;
    this.#present.count += 1;
  }

  finish(): ColumnValues {
    const { marks: present, count } = this.#present;
    const truths = new Uint8Array(count).fill(1);
    return { present, count, values: { plain: packed(truths, count) }, bounds: null };
  }
}
