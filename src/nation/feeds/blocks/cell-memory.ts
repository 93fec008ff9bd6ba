import type { CellParser, Parsed } from '../../../intake/values/fault.ts';
import type { StandsForItself } from './plain-texts.ts';

/** Texts that are remembered, at most; of two with the same place the later one is. */
const SLOTS = 1 << 13;
/** Longer texts are not remembered, in bytes. */
const LONGEST = 64;
const WORD = 4;
const WORDS = LONGEST / WORD;
/** Where a text is that is not remembered. */
const PASSING = SLOTS;

/** The bytes of a text behind its last whole word, one to three, as a word. */
const lastWord = (view: DataView, at: number, end: number): number => {
  if (end >= WORD) return view.getInt32(end - WORD, true) >>> (8 * (WORD - (end - at)));
  let word = view.getUint8(at);
  if (at + 1 < end) word |= view.getUint8(at + 1) << 8;
  if (at + 2 < end) word |= view.getUint8(at + 2) << 16;
  return word;
};

const mixed = (hash: number): number => {
  const product = Math.imul(hash, 0x9e3779b1 | 0); // not-law: hash
  return product ^ (product >>> 15);
};

/** The text of some bytes of UTF-8. */
export const textOf = (view: DataView, start: number, end: number): string =>
  Buffer.from(view.buffer, view.byteOffset + start, end - start).toString('utf8');

/**
 * What the texts of a column were read as, found again by their bytes: a feed repeats its brands, countries and days.
 * A text is read by the intake's own parser, once while it is remembered.
 */
export class CellMemory {
  readonly #parse: CellParser;
  readonly #standsForItself: StandsForItself;
  readonly #parsed: Parsed[] = Array.from({ length: SLOTS + 1 }, () => null);
  /** The length of the text in each place, 0 for none, and its bytes in whole words. */
  readonly #lengths = new Uint8Array(SLOTS + 1);
  readonly #keys = new Int32Array(SLOTS * WORDS);
  readonly #notes = new Int32Array(SLOTS + 1).fill(-1);

  constructor(parse: CellParser, standsForItself: StandsForItself) {
    this.#parse = parse;
    this.#standsForItself = standsForItself;
  }

  /** Forgets what was noted of texts. */
  forgetNotes(): void {
    this.#notes.fill(-1);
  }

  /** A number noted of the text in a place, -1 when none was. */
  noteOf(place: number): number {
    return this.#notes[place] as number;
  }

  /** Notes a number of the text in a place; not of one that is not remembered. */
  note(place: number, noted: number): void {
    if (place !== PASSING) this.#notes[place] = noted;
  }

  /** What the text in a place was read as. */
  at(place: number): Parsed {
    return this.#parsed[place] as Parsed;
  }

  /** The place of a text, not empty, read now when it is not remembered; good until the next is asked for. */
  find(bytes: Uint8Array, start: number, end: number, view: DataView): number {
    const length = end - start;
    if (length > LONGEST) return this.#read(PASSING, bytes, start, end, view);
    let hash = length;
    let at = start;
    for (; at + WORD <= end; at += WORD) hash = mixed(hash ^ view.getInt32(at, true));
    if (at < end) hash = mixed(hash ^ lastWord(view, at, end));
    const place = hash & (SLOTS - 1);
    if (this.#isKey(place, view, start, end)) return place;
    let key = place * WORDS;
    for (at = start; at < end; at += WORD) {
      this.#keys[key] = at + WORD <= end ? view.getInt32(at, true) : lastWord(view, at, end);
      key += 1;
    }
    this.#lengths[place] = length;
    this.#notes[place] = -1;
    return this.#read(place, bytes, start, end, view);
  }

  #isKey(place: number, view: DataView, start: number, end: number): boolean {
    if (this.#lengths[place] !== end - start) return false;
    const keys = this.#keys;
    let key = place * WORDS;
    let at = start;
    for (; at + WORD <= end; at += WORD) {
      if (keys[key] !== view.getInt32(at, true)) return false;
      key += 1;
    }
    return at === end || keys[key] === lastWord(view, at, end);
  }

  #read(place: number, bytes: Uint8Array, start: number, end: number, view: DataView): number {
    const text = textOf(view, start, end);
    const itself = this.#standsForItself(bytes, start, end, view);
    this.#parsed[place] = itself ? text : this.#parse(text);
    return place;
  }
}
