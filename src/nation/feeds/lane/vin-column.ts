import { VIN_LENGTH } from '../../../domain/vin/vin.ts';
import type { CutLines } from './cut-lines.ts';
import { type LaneColumn, Lengths, type LineTaker, Present } from './lane-column.ts';
import { PageBytes } from './page-bytes.ts';
import type { ColumnValues } from './pages.ts';
import type { StoredColumn } from './parquet-file.ts';
import type { MarkColumn } from './truth-column.ts';

const ILLEGAL = 0x4000;
const VALUES = new Uint16Array(256).fill(ILLEGAL);
for (let digit = 0; digit < 10; digit += 1) VALUES[0x30 + digit] = digit;
for (const [at, letter] of [...'ABCDEFGH'].entries()) VALUES[letter.charCodeAt(0)] = at + 1;
for (const [at, letter] of [...'JKLMNOPQR'].entries()) {
  if (letter !== 'O' && letter !== 'Q') VALUES[letter.charCodeAt(0)] = at + 1;
}
for (const [at, letter] of [...'STUVWXYZ'].entries()) VALUES[letter.charCodeAt(0)] = at + 2;
const WEIGHTS = Uint8Array.of(8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2);
const CHECKS = Buffer.from('0123456789X');
const CHECK_PLACE = 8;
const ELEVEN = 11;

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
  readonly #texts = new PageBytes(1 << 20);
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
    const { bytes, starts, ends, columns, rows, odd } = lines;
    const present = this.#present.upTo(row + rows);
    this.#wrong.upTo(row + rows);
    const texts = this.#texts;
    const to = texts.reserve(rows * VIN_LENGTH);
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
      let sum = 0;
      for (let at = 0; at < VIN_LENGTH; at += 1) {
        const byte = bytes[start + at] as number;
        to[place + at] = byte;
        // the check digit weighs nothing, but must be one of the characters
        const value = VALUES[byte] as number;
        sum += value === ILLEGAL ? 0x100000 : value * (WEIGHTS[at] as number);
      }
      if (sum >= 0x100000) {
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
      place += VIN_LENGTH;
      present[row + line] = 1;
      count += 1;
    }
    texts.length = place;
    this.#present.count = count;
  }

  finish(): ColumnValues {
    const { marks: present, count } = this.#present;
    const lengths = this.#lengths.upTo(count).fill(VIN_LENGTH, 0, count);
    const values = { texts: this.#texts.written(), lengths };
    return { present, count, values, bounds: null };
  }
}
