import type { CutLines } from './cut-lines.ts';
import { type LaneColumn, Lengths, type LineTaker } from './lane-column.ts';
import { PageBytes } from './page-bytes.ts';

/**
 * Lines of a block that are not read here: their places among all of its lines, and their texts, one behind the
 * other.
 */
export interface OddLines {
  readonly places: Int32Array;
  readonly lengths: Int32Array;
  readonly texts: Uint8Array;
}

/** Gathers the lines of a block that are not read here, as they stand. */
export class OddGatherer {
  readonly #places = new Lengths();
  readonly #lengths = new Lengths();
  readonly #texts = new PageBytes();
  #count = 0;

  begin(): void {
    this.#count = 0;
    this.#texts.length = 0;
  }

  /** Takes the odd ones of some lines, the first being line `place` of the block; returns how many there are. */
  take({ bytes, rows, odd, lineStarts, lineEnds }: CutLines, place: number): number {
    const before = this.#count;
    for (let line = 0; line < rows; line += 1) {
      if (odd[line] === 0) continue;
      const text = bytes.subarray(lineStarts[line], lineEnds[line]);
      this.#texts.put(text);
      this.#places.upTo(this.#count + 1)[this.#count] = place + line;
      this.#lengths.upTo(this.#count + 1)[this.#count] = text.length;
      this.#count += 1;
    }
    return this.#count - before;
  }

  /** The lines taken, in memory of their own. */
  finish(): OddLines {
    return {
      places: this.#places.all.slice(0, this.#count),
      lengths: this.#lengths.all.slice(0, this.#count),
      texts: this.#texts.written().slice(),
    };
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

/** Lines without any value: what they are is not told here. */
export class EmptyLines implements LineTaker {
  readonly #columns: readonly LaneColumn[];

  /** Of the columns given, which take the lines first. */
  constructor(columns: readonly LaneColumn[]) {
    this.#columns = columns;
  }

  take({ rows, odd }: CutLines, row: number): void {
    for (let line = 0; line < rows; line += 1) {
      if (!this.#columns.some((column) => column.has(row + line))) odd[line] = 1;
    }
  }
}
