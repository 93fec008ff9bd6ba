import type { ColumnValues } from '../parquet/pages.ts';
import type { StoredColumn } from '../parquet/parquet-file.ts';
import { Column, type Value } from './column.ts';

/** The number that a cell, not empty, is in the plain form, or -1. */
export type PlainNumber = (
  bytes: Uint8Array,
  start: number,
  end: number,
  /** The same memory. */
  view: DataView,
) => number;

/** Of a column whose numbers are all read by the intake. */
export const noPlainNumber: PlainNumber = () => -1;

const TWO_32 = 2 ** 32;

/** A column of days, four bytes each, or of whole numbers of eight. */
export class NumberColumn extends Column {
  readonly #words: number;
  readonly #plain: PlainNumber;
  #numbers = new Int32Array(1 << 12);
  #least = Number.POSITIVE_INFINITY;
  #greatest = Number.NEGATIVE_INFINITY;

  constructor(stored: StoredColumn, plain: PlainNumber = noPlainNumber) {
    super(stored);
    this.#words = stored.stored === 'number' ? 2 : 1;
    this.#plain = plain;
  }

  override begin(): void {
    super.begin();
    this.#least = Number.POSITIVE_INFINITY;
    this.#greatest = Number.NEGATIVE_INFINITY;
  }

  protected override reach(rows: number): void {
    if (this.#words * rows <= this.#numbers.length) return;
    const more = new Int32Array(2 * this.#words * rows);
    more.set(this.#numbers);
    this.#numbers = more;
  }

  protected override addPlain(
    bytes: Uint8Array,
    start: number,
    end: number,
    view: DataView,
  ): boolean {
    const number = this.#plain(bytes, start, end, view);
    if (number < 0) return false;
    this.#addNumber(number);
    return true;
  }

  protected override add(value: Value): void {
    this.#addNumber(Number(value));
  }

  #addNumber(number: number): void {
    if (number < this.#least) this.#least = number;
    if (number > this.#greatest) this.#greatest = number;
    const at = this.#words * this.count;
    this.#numbers[at] = number;
    if (this.#words === 2) this.#numbers[at + 1] = Math.floor(number / TWO_32);
  }

  protected override values(): Pick<ColumnValues, 'values' | 'bounds'> {
    const plain = new Uint8Array(this.#numbers.buffer, 0, 4 * this.#words * this.count);
    const bounds =
      this.count === 0 ? null : ([this.#bound(this.#least), this.#bound(this.#greatest)] as const);
    return { values: { plain }, bounds };
  }

  #bound(number: number): Uint8Array {
    const bytes = Buffer.alloc(4 * this.#words);
    if (this.#words === 2) bytes.writeBigInt64LE(BigInt(number));
    else bytes.writeInt32LE(number);
    return bytes;
  }
}
