import type { CellParser } from '../../../intake/values/fault.ts';
import type { CutLines } from './cut-lines.ts';
import { KnownTexts, ODD, parsedCell, UNKNOWN } from './known-texts.ts';
import { type LaneColumn, type LineTaker, Present } from './lane-column.ts';
import { NumberPlaces } from './number-places.ts';
import type { ColumnValues } from './pages.ts';
import type { StoredColumn } from './parquet-file.ts';

/** The number that a cell, not empty, is in the plain form, or -1. */
export type PlainNumber = (
  bytes: Uint8Array,
  start: number,
  end: number,
  /** The same memory. */
  view: DataView,
) => number;

const TWO_32 = 2 ** 32;

/** A column of days or of whole numbers, none below 0. */
export class NumberColumn implements LaneColumn, LineTaker {
  readonly stored: StoredColumn;
  readonly #place: number;
  readonly #wide: boolean;
  readonly #plain: PlainNumber;
  readonly #known: KnownTexts;
  readonly #present = new Present();
  #values = new Int32Array(1 << 12);
  readonly #distinct: NumberPlaces;
  #places = new Uint16Array(1 << 12);
  #least = Number.POSITIVE_INFINITY;
  #greatest = -1;

  constructor(stored: StoredColumn, place: number, parse: CellParser, plain: PlainNumber) {
    this.stored = stored;
    this.#place = place;
    this.#wide = stored.stored === 'number';
    this.#distinct = new NumberPlaces(this.#wide ? 2 : 1);
    this.#plain = plain;
    this.#known = new KnownTexts(parse);
  }

  begin(): void {
    this.#present.begin();
    this.#distinct.begin();
    this.#least = Number.POSITIVE_INFINITY;
    this.#greatest = -1;
  }

  take(lines: CutLines, row: number): void {
    const { bytes, view, starts, ends, columns, rows, odd } = lines;
    const present = this.#present.take(row, rows);
    if (2 * (row + rows) > this.#values.length) {
      const more = new Int32Array(4 * (row + rows));
      more.set(this.#values);
      this.#values = more;
    }
    if (row + rows > this.#places.length) {
      const more = new Uint16Array(2 * (row + rows));
      more.set(this.#places);
      this.#places = more;
    }
    const values = this.#values;
    const places = this.#places;
    const distinct = this.#distinct;
    const plain = this.#plain;
    const wide = this.#wide;
    let { count } = this.#present;
    let least = this.#least;
    let greatest = this.#greatest;
    let cell = this.#place;
    for (let line = 0; line < rows; line += 1) {
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      cell += columns;
      if (start === end) continue;
      let value = plain(bytes, start, end, view);
      if (value < 0) {
        value = this.#other(view, start, end);
        if (value === ODD) odd[line] = 1;
        if (value < 0) continue;
      }
      present[row + line] = 1;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
      if (wide) {
        values[2 * count] = value;
        values[2 * count + 1] = value < TWO_32 ? 0 : value / TWO_32;
      } else values[count] = value;
      if (!distinct.many) places[count] = distinct.of(value);
      count += 1;
    }
    this.#present.count = count;
    this.#least = least;
    this.#greatest = greatest;
  }

  #other(view: DataView, start: number, end: number): number {
    const code = this.#known.find(view, start, end);
    if (code >= 0) return this.#known.values[code] as number;
    if (code !== UNKNOWN) return code;
    const read = parsedCell(this.#known.parse, view, start, end);
    return typeof read === 'number' ? read : (read.value as number);
  }

  has(row: number): boolean {
    return this.#present.has(row);
  }

  drop(odd: Uint8Array): void {
    const words = this.#wide ? 2 : 1;
    this.#present.drop(odd, (from, behind, to) => {
      this.#places.copyWithin(to, from, behind);
      this.#values.copyWithin(words * to, words * from, words * behind);
    });
  }

  finish(): ColumnValues {
    const { marks: present, count } = this.#present;
    const words = this.#wide ? 2 : 1;
    const bounds =
      count === 0 ? null : ([this.#bound(this.#least), this.#bound(this.#greatest)] as const);
    const values =
      this.#distinct.many || count === 0
        ? { plain: new Uint8Array(this.#values.buffer, 0, count * words * 4) }
        : { places: this.#places, ...this.#distinct.dictionary };
    return { present, count, values, bounds };
  }

  #bound(value: number): Uint8Array {
    const bytes = Buffer.alloc(this.#wide ? 8 : 4);
    if (this.#wide) bytes.writeBigInt64LE(BigInt(value));
    else bytes.writeInt32LE(value);
    return bytes;
  }
}
