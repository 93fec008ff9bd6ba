import type { FactValue } from '../../../domain/assess/dossier.ts';
import { type Fault, isFault } from '../../../intake/values/fault.ts';
import type { ColumnValues } from '../parquet/pages.ts';
import type { StoredColumn } from '../parquet/parquet-file.ts';
import type { CellMemory } from './cell-memory.ts';
import type { CutLines } from './cut-lines.ts';

/** A value that is stored. */
export type Value = NonNullable<FactValue>;

/** Told of a cell that a parser found fault with: the line among those cut, and where its text stands. */
type FaultTeller = (line: number, start: number, end: number, fault: Fault) => void;

/** A column of a row group in the making: of each row a value or none. */
export abstract class Column {
  readonly stored: StoredColumn;
  /** 1 for each row that has a value, and zeros behind the last for a group of eight. */
  #present = new Uint8Array(1 << 12);
  /** Values so far. */
  protected count = 0;

  constructor(stored: StoredColumn) {
    this.stored = stored;
  }

  /** Begins a row group. */
  begin(): void {
    this.#present.fill(0);
    this.count = 0;
  }

  /** Puts the value of a row, none for null. */
  put(row: number, value: FactValue): void {
    if (value === null) return;
    this.#reach(row + 1);
    this.add(value);
    this.#present[row] = 1;
    this.count += 1;
  }

  /**
   * Takes the cells of lines, from one up to another, exclusive, as those of the rows from `row` on. Cells that are
   * not in the plain form of the column are read by the intake's parser.
   *
   * @param place of the column among those of the lines.
   */
  take(
    { bytes, view, starts, ends, columns }: CutLines,
    from: number,
    to: number,
    row: number,
    { place, memory, tell }: CellReader,
  ): void {
    this.#reach(row + to - from);
    const present = this.#present;
    let cell = from * columns + place;
    for (let line = from; line < to; line += 1) {
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      cell += columns;
      if (start === end) continue;
      if (!this.addPlain(bytes, start, end, view, memory)) {
        const found = memory.find(bytes, start, end, view);
        const parsed = memory.at(found);
        const value = isFault(parsed) ? parsed.value : parsed;
        if (isFault(parsed)) tell(line, start, end, parsed);
        if (value === null) continue;
        this.add(value);
        if (!isFault(parsed)) this.noteAdded(memory, found);
      }
      present[row + line - from] = 1;
      this.count += 1;
    }
  }

  /** The values of the row group, in memory that the next group is written to. */
  finish(): ColumnValues {
    return { present: this.#present, count: this.count, ...this.values() };
  }

  #reach(rows: number): void {
    if (rows + 8 > this.#present.length) {
      const more = new Uint8Array(2 * (rows + 8));
      more.set(this.#present);
      this.#present = more;
    }
    this.reach(rows);
  }

  /** Makes room for the values of so many rows. */
  protected abstract reach(rows: number): void;

  /** Adds a value behind those there are. */
  protected abstract add(value: Value): void;

  /** Adds the value of a cell, not empty, when it is in the plain form of the column; else false. */
  protected abstract addPlain(
    bytes: Uint8Array,
    start: number,
    end: number,
    view: DataView,
    memory: CellMemory,
  ): boolean;

  /** Told that the value of a text was added last, so that it is known when it comes again. */
  protected noteAdded(_memory: CellMemory, _place: number): void {}

  /** What is written of the values. */
  protected abstract values(): Pick<ColumnValues, 'values' | 'bounds'>;
}

/** How the cells of a column of a sheet are read. */
export interface CellReader {
  /** Of the column, from 0. */
  readonly place: number;
  readonly memory: CellMemory;
  readonly tell: FaultTeller;
}
