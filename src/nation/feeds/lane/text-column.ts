import type { CellParser } from '../../../intake/values/fault.ts';
import type { CutLines } from './cut-lines.ts';
import { BLANK, isSameText, KnownTexts, ODD, parsedCell, UNKNOWN } from './known-texts.ts';
import { type LaneColumn, Lengths, type LineTaker, Present } from './lane-column.ts';
import { PageBytes, putText } from './page-bytes.ts';
import type { ColumnValues } from './pages.ts';
import type { StoredColumn } from './parquet-file.ts';
import type { StandsForItself } from './plain-texts.ts';

const LENGTH_BYTES = 4;
/** So many texts of a block, each another than that of the row before, tell whether the column has many: */
const TELLING = 128; // not-law: texts
/** of so many in a column of few, one was met already. */
const AGAIN = 32; // not-law: texts

/**
 * A column of texts: as places in a dictionary while it has few, else as they stand. Each text is read once by the
 * intake's own parser while they are few; afterwards those that stand for themselves are copied.
 */
export class TextColumn implements LaneColumn, LineTaker {
  readonly stored: StoredColumn;
  readonly #place: number;
  readonly #known: KnownTexts;
  readonly #standsForItself: StandsForItself;
  readonly #present = new Present();
  /** The known values behind their lengths, as Parquet writes them, and where each ends. */
  readonly #dictionary = new PageBytes();
  readonly #ends: number[] = [];
  #codes = new Uint16Array(1 << 12);
  readonly #texts = new PageBytes();
  readonly #lengths = new Lengths();
  /** Whether the block has too many texts for a dictionary. */
  #many = false;
  /** Texts at the beginning of the block that are not those of the row before, up to `TELLING` and a few. */
  #others = 0;

  constructor(name: string, place: number, parse: CellParser, standsForItself: StandsForItself) {
    this.stored = { name, stored: 'text' };
    this.#place = place;
    this.#known = new KnownTexts(parse, standsForItself);
    this.#standsForItself = standsForItself;
  }

  begin(): void {
    this.#present.begin();
    this.#known.begin();
    this.#dictionary.length = 0;
    this.#ends.length = 0;
    this.#texts.length = 0;
    this.#many = false;
    this.#others = 0;
  }

  take(lines: CutLines, row: number): void {
    const { rows } = lines;
    const present = this.#present.take(row, rows);
    const from = this.#many ? 0 : this.#takePlaces(lines, row, present);
    if (from < rows) this.#takeTexts(lines, row, present, from);
    else if (!this.#many && this.#others < TELLING && this.#seemsMany()) this.#writeOut();
  }

  /** Says of the beginning of a block, of which rows were taken, whether nearly each paper has a text of its own. */
  #seemsMany(): boolean {
    const { before, count } = this.#present;
    const codes = this.#codes;
    for (let at = before; at < count; at += 1) {
      if (at === 0 || codes[at] !== codes[at - 1]) this.#others += 1;
    }
    const again = this.#others - this.#known.values.length;
    return this.#others >= TELLING && AGAIN * again <= this.#others;
  }

  /** Bytes of the lines. */
  #span({ rows, lineStarts, lineEnds }: CutLines): number {
    return (lineEnds[rows - 1] as number) - (lineStarts[0] as number);
  }

  /** Takes places in the dictionary until there are too many; returns the line from which on it took none. */
  #takePlaces(lines: CutLines, row: number, present: Uint8Array): number {
    const { view, starts, ends, columns, rows, odd } = lines;
    const known = this.#known;
    if (row + rows > this.#codes.length) {
      const more = new Uint16Array(2 * (row + rows));
      more.set(this.#codes);
      this.#codes = more;
    }
    const codes = this.#codes;
    let { count } = this.#present;
    let cell = this.#place;
    for (let line = 0; line < rows; line += 1) {
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      cell += columns;
      if (start === end) continue;
      const code = known.find(view, start, end);
      if (code >= 0) {
        present[row + line] = 1;
        codes[count] = code;
        count += 1;
      } else if (code === UNKNOWN) {
        this.#present.count = count;
        this.#writeOut();
        return line;
      } else if (code === ODD) odd[line] = 1;
    }
    this.#present.count = count;
    return rows;
  }

  /** Turns places into texts. */
  #writeOut(): void {
    this.#many = true;
    this.#learn();
    const { count } = this.#present;
    const lengths = this.#lengths.upTo(count);
    for (let at = 0; at < count; at += 1) lengths[at] = this.#putKnown(this.#codes[at] as number);
  }

  /** Writes what became known as texts of the dictionary. */
  #learn(): void {
    const { values } = this.#known;
    for (let at = this.#ends.length; at < values.length; at += 1) {
      const text = Buffer.from(String(values[at]));
      this.#dictionary.word(text.length);
      this.#dictionary.put(text);
      this.#ends.push(this.#dictionary.length);
    }
  }

  /** Puts a known value; returns its length. */
  #putKnown(code: number): number {
    if (code >= this.#ends.length) this.#learn();
    const start = (code === 0 ? 0 : (this.#ends[code - 1] as number)) + LENGTH_BYTES;
    const end = this.#ends[code] as number;
    this.#texts.put(this.#dictionary.bytes.subarray(start, end));
    return end - start;
  }

  #takeTexts(lines: CutLines, row: number, present: Uint8Array, from: number): void {
    const { bytes, view, starts, ends, columns, rows } = lines;
    const texts = this.#texts;
    const isPlain = this.#standsForItself;
    const room = this.#span(lines);
    const lengths = this.#lengths.upTo(row + rows);
    texts.reserve(room);
    let to = texts.view;
    let at = texts.length;
    let { count } = this.#present;
    let cell = from * columns + this.#place;
    // the cell that was put last, its length, and that of what was put for it: rows of one paper follow each other
    let before = 0;
    let lengthBefore = -1;
    let put = 0;
    for (let line = from; line < rows; line += 1) {
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      cell += columns;
      if (start === end) continue;
      const length = end - start;
      if (length === lengthBefore && put <= length && isSameText(view, before, start, length)) {
        at = putText(to, at, to, at - put, at);
      } else if (isPlain(bytes, start, end, view)) {
        at = putText(to, at, view, start, end);
        put = length;
      } else {
        texts.length = at;
        const other = this.#putOther(lines, line, start, end);
        texts.reserve(room);
        to = texts.view;
        at = texts.length;
        if (other === 0) continue;
        put = other;
      }
      before = start;
      lengthBefore = length;
      lengths[count] = put;
      present[row + line] = 1;
      count += 1;
    }
    texts.length = at;
    this.#present.count = count;
  }

  /** Puts what a text means that does not stand for itself; returns its length, 0 when it is no value. */
  #putOther({ view, odd }: CutLines, line: number, start: number, end: number): number {
    const code = this.#known.find(view, start, end);
    if (code >= 0) return this.#putKnown(code);
    const read = code === UNKNOWN ? parsedCell(this.#known.parse, view, start, end) : code;
    if (read === ODD) odd[line] = 1;
    if (read === BLANK || typeof read === 'number') return 0;
    const text = Buffer.from(String(read.value));
    this.#texts.put(text);
    return text.length;
  }

  has(row: number): boolean {
    return this.#present.has(row);
  }

  drop(odd: Uint8Array): void {
    if (!this.#many) {
      this.#present.drop(odd, (from, behind, to) => {
        this.#codes.copyWithin(to, from, behind);
      });
      return;
    }
    const { bytes } = this.#texts;
    const lengths = this.#lengths.all;
    const present = this.#present;
    const { before } = present;
    const bytesOf = (from: number, behind: number): number => {
      let sum = 0;
      for (let at = from; at < behind; at += 1) sum += lengths[at] as number;
      return sum;
    };
    const base = this.#texts.length - bytesOf(before, present.count);
    let next = before;
    let start = base;
    present.drop(odd, (from, behind, to) => {
      start += bytesOf(next, from);
      const end = start + bytesOf(from, behind);
      bytes.copyWithin(base + bytesOf(before, to), start, end);
      lengths.copyWithin(to, from, behind);
      next = behind;
      start = end;
    });
    this.#texts.length = base + bytesOf(before, present.count);
  }

  finish(): ColumnValues {
    const { marks: present, count } = this.#present;
    if (this.#many || count === 0) {
      const values = { texts: this.#texts.written(), lengths: this.#lengths.all };
      return { present, count, values, bounds: null };
    }
    this.#learn();
    const dictionary = this.#dictionary.written();
    const values = { places: this.#codes, dictionary, distinct: this.#ends.length };
    return { present, count, values, bounds: null };
  }
}
