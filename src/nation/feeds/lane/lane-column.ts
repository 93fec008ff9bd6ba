import type { CutLines } from './cut-lines.ts';
import type { ColumnValues } from './pages.ts';
import type { StoredColumn } from './parquet-file.ts';

/** What looks at one cell of each line. */
export interface LineTaker {
  /**
   * Takes the cells of lines, the first being row `row` of the group; lines with one that is not read here become
   * odd.
   */
  take(lines: CutLines, row: number): void;
}

/** A column of a row group in the making. */
export interface LaneColumn {
  readonly stored: StoredColumn;
  /** Begins a row group. */
  begin(): void;
  /** Says whether a row of those taken last has a value. */
  has(row: number): boolean;
  /** Leaves out those of the lines taken last that are odd. */
  drop(odd: Uint8Array): void;
  /** The values of the row group, in memory that the next group is written to. */
  finish(): ColumnValues;
}

/** Lengths of the texts of a group. */
export class Lengths {
  all = new Int32Array(1 << 12);

  /** The lengths with room for so many. */
  upTo(texts: number): Int32Array {
    if (texts > this.all.length) {
      const more = new Int32Array(2 * texts);
      more.set(this.all);
      this.all = more;
    }
    return this.all;
  }
}

/** Which rows of a group have a value. */
export class Present {
  marks = new Uint8Array(1 << 12);
  count = 0;
  /** The rows taken last: the first, the one behind them, and how many had a value before. */
  #from = 0;
  #to = 0;
  #before = 0;

  begin(): void {
    this.marks.fill(0);
    this.count = 0;
  }

  /** The marks with room for rows that are to be taken, and for the last group of eight that a page has. */
  take(from: number, rows: number): Uint8Array {
    this.#from = from;
    this.#to = from + rows;
    this.#before = this.count;
    if (this.#to + 8 > this.marks.length) {
      const more = new Uint8Array(2 * (this.#to + 8));
      more.set(this.marks);
      this.marks = more;
    }
    return this.marks;
  }

  has(row: number): boolean {
    return this.marks[row] === 1;
  }

  /** The place of the first value of the rows taken last. */
  get before(): number {
    return this.#before;
  }

  /**
   * Leaves out odd rows of those taken last. `move` is told of values that stay the place of the first, the one
   * behind the last and the place that the first gets, in order; those that stay where they are it is not told of.
   */
  drop(odd: Uint8Array, move: (from: number, behind: number, to: number) => void): void {
    const { marks } = this;
    const rows = this.#to - this.#from;
    let row = this.#from;
    let value = this.#before;
    let kept = value;
    for (let at = 0; at < rows; at += 1) {
      if (odd[at] === 1) {
        value += marks[this.#from + at] as number;
        continue;
      }
      const first = this.#from + at;
      let behind = first;
      let values = 0;
      for (; at < rows && odd[at] === 0; at += 1) {
        values += marks[behind] as number;
        behind += 1;
      }
      at -= 1;
      if (row !== first) {
        marks.copyWithin(row, first, behind);
        if (values > 0) move(value, value + values, kept);
      }
      row += behind - first;
      value += values;
      kept += values;
    }
    marks.fill(0, row, this.#to);
    this.count = kept;
  }
}
