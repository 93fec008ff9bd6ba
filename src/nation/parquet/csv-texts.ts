import { FORMULA_HEADS } from '../../intake/template/escape-formula.ts';

const COMMA = 44;
const QUOTE = 34;
const APOSTROPHE = 39;

const tableOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(256); // not-law: values of a byte
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
};

/** Bytes for which DuckDB puts a cell in quotation marks: it takes what begins with `#` for a comment. */
const QUOTED = tableOf('",\n\r#');
/**
 * First bytes of a cell that a spreadsheet would take for a formula, those of `inertSql`; of a wide sign the rest
 * behind.
 */
const HEADS = [...FORMULA_HEADS].map((head) => new TextEncoder().encode(head));
const BEGINS_FORMULA = tableOf(String.fromCharCode(...HEADS.map(([first = 0]) => first)));

/** True when a cell stands in quotation marks; one that is empty and yet known does. */
const isQuoted = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let place = start; place < end; place += 1) {
    if (QUOTED[bytes[place] as number] === 1) return true;
  }
  return start === end;
};

const isFormula = (bytes: Uint8Array, start: number, end: number): boolean =>
  end > start &&
  BEGINS_FORMULA[bytes[start] as number] === 1 &&
  HEADS.some((head) => head.every((byte, at) => start + at < end && bytes[start + at] === byte));

/** The least byte that no line of a CSV file treats in a way of its own, four times. */
const LEAST = 0x2d2d2d2d;
const HIGH = 0x80808080;
const WORD = 4;

/** True when no byte is less than `LEAST`; of others a look at each must tell. */
const isPlain = (words: DataView, start: number, end: number): boolean => {
  let at = start;
  for (; at + WORD <= end; at += WORD) {
    const word = words.getUint32(at, true);
    if (((word - LEAST) & ~word & HIGH) !== 0) return false;
  }
  for (; at < end; at += 1) if (words.getUint8(at) < LEAST >>> 24) return false;
  return start < end;
};

/** Bytes behind a text that may be read with it. */
export const ROOM = 8;
/** Texts and bytes that there is room for to begin with. */
const FIRST = 1 << 12;

/** Texts by their number, each a cell as a line of a CSV file holds it, or several with commas between. */
export class CsvTexts {
  count = 0;
  #own = new Uint8Array(FIRST);
  /** What the texts stand in, with `ROOM` bytes behind the last. */
  bytes: Uint8Array = this.#own;
  /** Where each begins and ends. */
  starts = new Uint32Array(FIRST);
  ends = new Uint32Array(FIRST);
  /** Bytes taken. */
  #used = 0;

  /** Takes all of them away; what they stood in is used again. */
  clear(): void {
    this.count = 0;
    this.bytes = this.#own;
    this.#used = 0;
  }

  /** Adds the cell that is not known. */
  addBlank(): void {
    this.#add(this.#used, this.#used);
  }

  /**
   * Adds a cell: the bytes from `start` to `end`, exclusive.
   * @param inert a spreadsheet must not take it for a formula.
   */
  add(from: Uint8Array, start: number, end: number, inert: boolean): void {
    // each byte may stand twice, in quotation marks, behind an apostrophe
    const to = this.#reserve(2 * (end - start) + 3);
    const quoted = isQuoted(from, start, end);
    let at = this.#used;
    if (quoted) to[at++] = QUOTE;
    if (inert && isFormula(from, start, end)) to[at++] = APOSTROPHE;
    for (let place = start; place < end; place += 1) {
      const byte = from[place] as number;
      if (byte === QUOTE) to[at++] = QUOTE;
      to[at++] = byte;
    }
    if (quoted) to[at++] = QUOTE;
    this.#add(this.#used, at);
  }

  /**
   * Adds so many cells that stand in a page, each behind its length, and takes the page for what the texts stand in;
   * no other cell may be there then, but the blank one. False, and nothing is added, when one of them must be written
   * in another way.
   *
   * @param page with `ROOM` bytes behind.
   */
  addStanding(page: Uint8Array, start: number, count: number, inert: boolean): boolean {
    const words = new DataView(page.buffer, page.byteOffset, page.length);
    const before = this.count;
    this.#room(count);
    const { starts, ends } = this;
    let at = start;
    for (let number = before; number < before + count; number += 1) {
      const begin = at + WORD;
      at = begin + words.getUint32(at, true);
      if (!isPlain(words, begin, at) || (inert && isFormula(page, begin, at))) return false;
      starts[number] = begin;
      ends[number] = at;
    }
    this.count += count;
    this.bytes = page;
    return true;
  }

  /** Adds the texts of two others with a comma between. */
  addBoth(a: CsvTexts, first: number, b: CsvTexts, second: number): void {
    const left = a.bytes.subarray(a.starts[first], a.ends[first]);
    const right = b.bytes.subarray(b.starts[second], b.ends[second]);
    const to = this.#reserve(left.length + 1 + right.length);
    let at = this.#used;
    to.set(left, at);
    at += left.length;
    to[at++] = COMMA;
    to.set(right, at);
    this.#add(this.#used, at + right.length);
  }

  #reserve(more: number): Uint8Array {
    const wanted = this.#used + more + ROOM;
    if (wanted > this.#own.length) {
      const grown = new Uint8Array(2 * wanted);
      grown.set(this.#own);
      this.#own = grown;
      this.bytes = grown;
    }
    return this.#own;
  }

  /** Makes room for so many more texts. */
  #room(more: number): void {
    const wanted = this.count + more;
    if (wanted <= this.starts.length) return;
    const longer = (numbers: Uint32Array): Uint32Array<ArrayBuffer> => {
      const grown = new Uint32Array(Math.max(wanted, 2 * numbers.length));
      grown.set(numbers);
      return grown;
    };
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
  }

  #add(start: number, end: number): void {
    this.#room(1);
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
    this.#used = end;
  }
}
