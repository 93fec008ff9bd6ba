import type { CellParser } from '../../../intake/values/fault.ts';
import { isFault } from '../../../intake/values/fault.ts';

/** What a text is that stands for no value: blank; one that the intake finds fault with; one not known, when no more are learned. */
export const BLANK = -1;
export const ODD = -2;
export const UNKNOWN = -3;

/** Texts that are remembered. */
const MOST_TEXTS = 4096;
const SLOTS = 4 * MOST_TEXTS;
/** Longer texts are not remembered. */
const LONGEST = 64;

/** The text of a cell, or null where bytes stand that were none. */
const textOf = (bytes: Uint8Array, start: number, end: number): string | null => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
  return text.includes('\ufffd') ? null : text;
};

/** A value of a cell, or null when the intake finds fault with it or takes it for blank. */
export type Value = string | number | boolean;

/** Reads a cell by the intake's own parser: its value, or `BLANK` or `ODD`. */
export const parsedCell = (
  parse: CellParser,
  bytes: Uint8Array,
  start: number,
  end: number,
): { readonly value: Value } | typeof BLANK | typeof ODD => {
  const text = textOf(bytes, start, end);
  if (text === null) return ODD;
  const parsed = parse(text);
  if (parsed === null) return BLANK;
  return isFault(parsed) || parsed === '' ? ODD : { value: parsed };
};

/** The texts of a column, each read once by the intake's own parser, and found again by their bytes. */
export class KnownTexts {
  readonly parse: CellParser;
  /** Distinct values. */
  readonly values: Value[] = [];
  readonly #places = new Map<Value, number>();
  readonly #slots = new Int32Array(SLOTS);
  readonly #starts = new Int32Array(MOST_TEXTS + 1);
  readonly #codes = new Int32Array(MOST_TEXTS);
  #keys = new Uint8Array(1 << 16);
  #count = 0;

  constructor(parse: CellParser) {
    this.parse = parse;
  }

  /** Place in `values` of what a cell, not empty, stands for, or what else it is. */
  find(bytes: Uint8Array, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193); // not-law: FNV
    }
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const known = this.#slots[slot] as number;
      if (known === 0) return this.#learn(bytes, start, end, slot);
      if (this.#isKey(known - 1, bytes, start, end)) return this.#codes[known - 1] as number;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  #isKey(known: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[known] as number;
    const length = (this.#starts[known + 1] as number) - from;
    if (length !== end - start) return false;
    const keys = this.#keys;
    for (let at = 0; at < length; at += 1) {
      if (keys[from + at] !== bytes[start + at]) return false;
    }
    return true;
  }

  #learn(bytes: Uint8Array, start: number, end: number, slot: number): number {
    if (this.#count === MOST_TEXTS || end - start > LONGEST) return UNKNOWN;
    const from = this.#starts[this.#count] as number;
    const to = from + end - start;
    if (to > this.#keys.length) {
      const more = new Uint8Array(2 * this.#keys.length);
      more.set(this.#keys);
      this.#keys = more;
    }
    this.#keys.set(bytes.subarray(start, end), from);
    const parsed = parsedCell(this.parse, bytes, start, end);
    const code = typeof parsed === 'number' ? parsed : this.#placeOf(parsed.value);
    this.#codes[this.#count] = code;
    this.#count += 1;
    this.#starts[this.#count] = to;
    this.#slots[slot] = this.#count;
    return code;
  }

  #placeOf(value: Value): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
