import type { CellParser } from '../../../intake/values/fault.ts';
import { isFault } from '../../../intake/values/fault.ts';
import { nothingStands, type StandsForItself } from './plain-texts.ts';

/**
 * What a text is that stands for no value: blank; one that the intake finds fault with; one not known, when no more
 * are learned.
 */
export const BLANK = -1;
export const ODD = -2;
export const UNKNOWN = -3;

/** Texts of one block that are told apart. */
const MOST_TEXTS = 4096;
/** Texts that are remembered: those of a block, and as many of the blocks before. */
const MOST_KNOWN = 2 * MOST_TEXTS;
const SLOTS = 2 * MOST_KNOWN;
/** Longer texts are not remembered. */
const LONGEST = 64;

/** The text of a cell, or null where bytes stand that were none. */
const textOf = (view: DataView, start: number, end: number): string | null => {
  const text = Buffer.from(view.buffer, view.byteOffset + start, end - start).toString('utf8');
  return text.includes('\ufffd') ? null : text;
};

/** A value of a cell, or null when the intake finds fault with it or takes it for blank. */
export type Value = string | number | boolean;

/** What the intake's own parser reads in a cell: its value, or `BLANK` or `ODD`. */
type ParsedCell = { readonly value: Value } | typeof BLANK | typeof ODD;

/** Reads a cell by the intake's own parser. */
export const parsedCell = (
  parse: CellParser,
  view: DataView,
  start: number,
  end: number,
): ParsedCell => {
  const text = textOf(view, start, end);
  if (text === null) return ODD;
  const parsed = parse(text);
  if (parsed === null) return BLANK;
  return isFault(parsed) || parsed === '' ? ODD : { value: parsed };
};

const WORD = 4;

/** The bytes of a text behind its last whole word, one to three, as a word. */
const lastWord = (view: DataView, at: number, end: number): number => {
  if (end >= WORD) return view.getInt32(end - WORD, true) >>> (8 * (WORD - (end - at)));
  let word = view.getUint8(at);
  if (at + 1 < end) word |= view.getUint8(at + 1) << 8;
  if (at + 2 < end) word |= view.getUint8(at + 2) << 16;
  return word;
};

/** Says whether two texts of one length are the same. */
export const isSameText = (view: DataView, one: number, other: number, length: number): boolean => {
  let at = 0;
  for (; at + WORD <= length; at += WORD) {
    if (view.getInt32(one + at, true) !== view.getInt32(other + at, true)) return false;
  }
  return (
    at === length ||
    lastWord(view, one + at, one + length) === lastWord(view, other + at, other + length)
  );
};

const mixed = (hash: number): number => {
  const product = Math.imul(hash, 0x9e3779b1 | 0); // not-law: hash
  return product ^ (product >>> 15);
};

/** What a text is that the block has not shown yet. */
const NOT_MET = -4;

/**
 * The texts of a column, each read once, by the intake's own parser where it does not stand for itself, and found
 * again by their bytes. The places of values begin anew with each block, so that nothing of a block depends on what
 * was read before it.
 */
export class KnownTexts {
  readonly parse: CellParser;
  readonly #standsForItself: StandsForItself;
  /** Distinct values of the block, as they were met. */
  readonly values: Value[] = [];
  readonly #places = new Map<Value, number>();
  readonly #slots = new Int32Array(SLOTS);
  readonly #starts = new Int32Array(MOST_KNOWN + 1);
  readonly #parsed: ParsedCell[] = [];
  /** What each text is in this block. */
  readonly #codes = new Int32Array(MOST_KNOWN);
  /** The texts, each in whole words of four bytes, and the lengths of all. */
  #keys = new Int32Array(1 << 14);
  readonly #lengths = new Uint8Array(MOST_KNOWN);
  #count = 0;
  /** Texts that the block has shown. */
  #met = 0;

  constructor(parse: CellParser, standsForItself = nothingStands) {
    this.parse = parse;
    this.#standsForItself = standsForItself;
  }

  /** Begins a block. */
  begin(): void {
    this.#codes.fill(NOT_MET, 0, this.#count);
    this.values.length = 0;
    this.#places.clear();
    this.#met = 0;
    // the block may show as many texts as there are
    if (this.#count > MOST_KNOWN - MOST_TEXTS) {
      this.#count = 0;
      this.#parsed.length = 0;
      this.#slots.fill(0);
    }
  }

  /** Place in `values` of what a cell, not empty, stands for, or what else it is. */
  find(view: DataView, start: number, end: number): number {
    let hash = end - start;
    let at = start;
    for (; at + WORD <= end; at += WORD) hash = mixed(hash ^ view.getInt32(at, true));
    if (at < end) hash = mixed(hash ^ lastWord(view, at, end));
    let slot = hash & (SLOTS - 1);
    for (;;) {
      const known = this.#slots[slot] as number;
      if (known === 0) return this.#learn(view, start, end, slot);
      if (this.#isKey(known - 1, view, start, end)) {
        const code = this.#codes[known - 1] as number;
        return code === NOT_MET ? this.#meet(known - 1) : code;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  #isKey(known: number, view: DataView, start: number, end: number): boolean {
    if (this.#lengths[known] !== end - start) return false;
    const keys = this.#keys;
    let key = this.#starts[known] as number;
    let at = start;
    for (; at + WORD <= end; at += WORD) {
      if (keys[key] !== view.getInt32(at, true)) return false;
      key += 1;
    }
    return at === end || keys[key] === lastWord(view, at, end);
  }

  #learn(view: DataView, start: number, end: number, slot: number): number {
    if (this.#met === MOST_TEXTS || end - start > LONGEST) return UNKNOWN;
    let key = this.#starts[this.#count] as number;
    if (key + LONGEST / WORD > this.#keys.length) {
      const more = new Int32Array(2 * this.#keys.length);
      more.set(this.#keys);
      this.#keys = more;
    }
    for (let at = start; at < end; at += WORD) {
      this.#keys[key] = at + WORD <= end ? view.getInt32(at, true) : lastWord(view, at, end);
      key += 1;
    }
    this.#lengths[this.#count] = end - start;
    this.#parsed.push(this.#read(view, start, end));
    this.#count += 1;
    this.#starts[this.#count] = key;
    this.#slots[slot] = this.#count;
    return this.#meet(this.#count - 1);
  }

  #read(view: DataView, start: number, end: number): ParsedCell {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    return this.#standsForItself(bytes, start, end, view)
      ? { value: Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString() }
      : parsedCell(this.parse, view, start, end);
  }

  /** Gives a text that the block shows for the first time what it is in it. */
  #meet(known: number): number {
    if (this.#met === MOST_TEXTS) return UNKNOWN;
    this.#met += 1;
    const parsed = this.#parsed[known] as ParsedCell;
    const code = typeof parsed === 'number' ? parsed : this.#placeOf(parsed.value);
    this.#codes[known] = code;
    return code;
  }

  #placeOf(value: Value): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
