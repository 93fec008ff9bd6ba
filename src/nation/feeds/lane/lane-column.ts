import type { CutLines } from './cut-lines.ts';
import type { ColumnValues } from './pages.ts';
import type { StoredColumn } from './parquet-file.ts';

/** What looks at one cell of each line. */
export interface LineTaker {
  /** Takes the cells of lines, the first being row `row` of the group; lines with one that is not read here become odd. */
  take(lines: CutLines, row: number): void;
}

/** A column of a row group in the making. */
export interface LaneColumn {
  readonly stored: StoredColumn;
  /** Begins a row group. */
  begin(): void;
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

  begin(): void {
    this.marks.fill(0);
    this.count = 0;
  }

  /** The marks with room for so many rows, and for the last group of eight that a page has. */
  upTo(rows: number): Uint8Array {
    if (rows + 8 > this.marks.length) {
      const more = new Uint8Array(2 * (rows + 8));
      more.set(this.marks);
      this.marks = more;
    }
    return this.marks;
  }
}
