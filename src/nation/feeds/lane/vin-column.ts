import { VIN_LENGTH } from '../../../domain/vin/vin.ts';
import type { CutLines } from './cut-lines.ts';
import { type LaneColumn, Lengths, type LineTaker, Present } from './lane-column.ts';
import { PageBytes, putText } from './page-bytes.ts';
import type { ColumnValues } from './pages.ts';
import type { StoredColumn } from './parquet-file.ts';
import type { MarkColumn } from './truth-column.ts';

/** More than the sum of any VIN. */
const ILLEGAL = 0x10000;
const VALUES = new Int32Array(256).fill(ILLEGAL);
for (let digit = 0; digit < 10; digit += 1) VALUES[0x30 + digit] = digit;
for (const [at, letter] of [...'ABCDEFGH'].entries()) VALUES[letter.charCodeAt(0)] = at + 1;
for (const [at, letter] of [...'JKLMNOPQR'].entries()) {
  if (letter !== 'O' && letter !== 'Q') VALUES[letter.charCodeAt(0)] = at + 1;
}
for (const [at, letter] of [...'STUVWXYZ'].entries()) VALUES[letter.charCodeAt(0)] = at + 2;
const CHECKS = Buffer.from('0123456789X');
const CHECK_PLACE = 8;
const ELEVEN = 11;

const valueAt = (bytes: Uint8Array, at: number): number => VALUES[bytes[at] as number] as number;

/**
 * The weighted sum of the characters of a VIN, `ILLEGAL` or more when one is none of a VIN; the check digit weighs
 * nothing, but must be one. Written out, since a loop takes twice as long.
 */
const sumOf = (bytes: Uint8Array, at: number): number =>
  8 * valueAt(bytes, at) +
  7 * valueAt(bytes, at + 1) +
  6 * valueAt(bytes, at + 2) +
  5 * valueAt(bytes, at + 3) +
  4 * valueAt(bytes, at + 4) +
  3 * valueAt(bytes, at + 5) +
  2 * valueAt(bytes, at + 6) +
  10 * valueAt(bytes, at + 7) +
  (valueAt(bytes, at + CHECK_PLACE) & ILLEGAL) +
  9 * valueAt(bytes, at + 9) +
  8 * valueAt(bytes, at + 10) +
  7 * valueAt(bytes, at + 11) +
  6 * valueAt(bytes, at + 12) +
  5 * valueAt(bytes, at + 13) +
  4 * valueAt(bytes, at + 14) +
  3 * valueAt(bytes, at + 15) +
  2 * valueAt(bytes, at + 16);

/** A digit of a VIN after which there are eleven in a row may be somebody's number. */
const hasElevenDigits = (bytes: Uint8Array, start: number, end: number): boolean => {
  let run = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    run = byte >= 0x30 && byte <= 0x39 ? run + 1 : 0;
    if (run === ELEVEN) return true;
  }
  return false;
};

/** A column of VINs; those whose check digit is wrong are marked in another. */
export class VinColumn implements LaneColumn, LineTaker {
  readonly stored: StoredColumn;
  readonly #place: number;
  readonly #wrong: MarkColumn;
  /** Whether rows without one are odd. */
  readonly #needed: boolean;
  readonly #present = new Present();
  readonly #texts = new PageBytes();
  readonly #lengths = new Lengths();

  constructor(name: string, place: number, wrong: MarkColumn, needed: boolean) {
    this.stored = { name, stored: 'text' };
    this.#place = place;
    this.#wrong = wrong;
    this.#needed = needed;
  }

  begin(): void {
    this.#present.begin();
    this.#texts.length = 0;
    this.#wrong.begin();
  }

  take(lines: CutLines, row: number): void {
    const { bytes, view, starts, ends, columns, rows, odd } = lines;
    const present = this.#present.take(row, rows);
    this.#wrong.take(row, rows);
    const texts = this.#texts;
    texts.reserve(rows * VIN_LENGTH);
    const to = texts.view;
    let place = texts.length;
    let { count } = this.#present;
    let cell = this.#place;
    for (let line = 0; line < rows; line += 1) {
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      cell += columns;
      if (end - start !== VIN_LENGTH) {
        if (this.#needed || end !== start) odd[line] = 1;
        continue;
      }
      const sum = sumOf(bytes, start);
      if (sum >= ILLEGAL) {
        odd[line] = 1;
        continue;
      }
      if (CHECKS[sum % ELEVEN] !== bytes[start + CHECK_PLACE]) {
        if (hasElevenDigits(bytes, start, end)) {
          odd[line] = 1;
          continue;
        }
        if (odd[line] === 0) this.#wrong.mark(row + line);
      }
      place = putText(to, place, view, start, end);
      present[row + line] = 1;
      count += 1;
    }
    texts.length = place;
    this.#present.count = count;
  }

  has(row: number): boolean {
    return this.#present.has(row);
  }

  drop(odd: Uint8Array): void {
    const { bytes } = this.#texts;
    this.#present.drop(odd, (from, behind, to) => {
      bytes.copyWithin(to * VIN_LENGTH, from * VIN_LENGTH, behind * VIN_LENGTH);
    });
    this.#texts.length = this.#present.count * VIN_LENGTH;
  }

  finish(): ColumnValues {
    const { marks: present, count } = this.#present;
    const lengths = this.#lengths.upTo(count).fill(VIN_LENGTH, 0, count);
    const values = { texts: this.#texts.written(), lengths };
    return { present, count, values, bounds: null };
  }
}
