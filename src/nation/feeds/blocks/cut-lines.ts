/** Lines of which each has the cells of a sheet, cut at its delimiter. */
export interface CutLines {
  /** A text, whose last line is ended; `view` and `words` are the same memory. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Four bytes at a time. */
  readonly words: Int32Array;
  /** Cells of a line. */
  readonly columns: number;
  /** Lines of the text that were passed, blank ones too. */
  passed: number;
  /** Lines cut. */
  rows: number;
  /** The place of each line among all of the text, from 0, and where it begins and ends, its line end included. */
  readonly lineNumbers: Int32Array;
  readonly lineStarts: Int32Array;
  readonly lineEnds: Int32Array;
  /** Where each cell begins and ends, line after line, without quotation marks around it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for each line that is left to the intake; nothing is said of its cells. */
  readonly forIntake: Uint8Array;
}

/** Lines that are cut at once: few enough for all that is said of them to stay near the processor. */
const LINES = 128; // not-law: lines

/** The longest line, in bytes, that is read here. */
const LONGEST = 32_767;

const LINE_FEED = 10;
const RETURN = 13;
const MARK = 0x22;
const COMMA = 0x2c;
const SPACE = 0x20;

/** The same byte four times. */
const fourTimes = (byte: number): number => Math.imul(byte, 0x01010101);
const HIGH = fourTimes(0x80);
const LOW = fourTimes(0x7f);
/** What makes a byte below 128 reach 128 when it is beyond a comma. */
const BEYOND_COMMA = fourTimes(0x7f - COMMA);

/** Memory that texts are laid into, one after the other, to be cut; it grows with the longest. */
export class CuttingRoom {
  readonly #columns: number;
  readonly #cells: Pick<
    CutLines,
    'lineNumbers' | 'lineStarts' | 'lineEnds' | 'starts' | 'ends' | 'forIntake'
  >;
  #memory = new ArrayBuffer(0);

  constructor(columns: number) {
    this.#columns = columns;
    this.#cells = {
      lineNumbers: new Int32Array(LINES),
      lineStarts: new Int32Array(LINES),
      lineEnds: new Int32Array(LINES),
      starts: new Int32Array(LINES * columns),
      ends: new Int32Array(LINES * columns),
      forIntake: new Uint8Array(LINES),
    };
  }

  /** Builds a text into the memory, its last line ended. */
  lay(text: Uint8Array): CutLines {
    const wanted = (text.length + 8) & ~3;
    if (wanted > this.#memory.byteLength) this.#memory = new ArrayBuffer(wanted);
    const all = new Uint8Array(this.#memory);
    all.set(text);
    const ended = text.length === 0 || text[text.length - 1] === LINE_FEED;
    if (!ended) all[text.length] = LINE_FEED;
    return {
      bytes: all.subarray(0, text.length + Number(!ended)),
      view: new DataView(this.#memory),
      words: new Int32Array(this.#memory),
      columns: this.#columns,
      passed: 0,
      rows: 0,
      ...this.#cells,
    };
  }
}

/**
 * Cuts the next lines from a place on, up to `LINES`; blank ones are passed over. Returns where it stopped. Left to the
 * intake are lines that have more or fewer cells than the sheet, control characters, or quotation marks elsewhere than
 * around a whole cell. Four bytes are looked at together: of most, none is a delimiter or anything else up to a comma.
 */
export const cutLines = (lines: CutLines, from: number, delimiter: number): number => {
  const { bytes, words, columns, lineNumbers, lineStarts, lineEnds, starts, ends, forIntake } =
    lines;
  const to = bytes.length;
  const delimiters = fourTimes(delimiter);
  const beyond = delimiter > COMMA;
  // a mark in the highest bit of each byte that is to be looked at
  const marksOf = (word: number): number => {
    const marked = ~(((word & LOW) + BEYOND_COMMA) | word) & HIGH;
    if (!beyond) return marked;
    const others = word ^ delimiters;
    return marked | (~(((others & LOW) + LOW) | others) & HIGH);
  };
  let place = from >>> 2;
  let marks = from < to ? marksOf(words[place] as number) & (-1 << ((from & 3) << 3)) : 0;
  let next = from;
  let row = 0;
  while (row < LINES && next < to) {
    const first = next;
    const before = row * columns;
    let column = 0;
    let start = first;
    // where the cell ends when marks stand around it
    let marked = -1;
    let isForIntake = 0;
    let at: number;
    for (;;) {
      while (marks === 0) {
        place += 1;
        marks = marksOf(words[place] as number);
      }
      const lowest = marks & -marks;
      marks ^= lowest;
      at = (place << 2) + ((31 - Math.clz32(lowest)) >> 3);
      const byte = bytes[at] as number;
      if (byte === delimiter) {
        if (column < columns) {
          starts[before + column] = start;
          ends[before + column] = marked < 0 ? at : marked;
        }
        column += 1;
        marked = -1;
        start = at + 1;
      } else if (byte === LINE_FEED) {
        break;
      } else if (byte === MARK) {
        if (at !== start || marked >= 0) {
          isForIntake = 1;
          continue;
        }
        start = at + 1;
        let inner = start;
        while ((bytes[inner] as number) !== MARK && (bytes[inner] as number) >= SPACE) inner += 1;
        let behind = inner;
        if (bytes[inner] === MARK) {
          marked = inner;
          behind = inner + 1;
          const then = bytes[behind];
          if (then !== delimiter && then !== LINE_FEED && then !== RETURN) isForIntake = 1;
        } else isForIntake = 1;
        place = behind >>> 2;
        marks = marksOf(words[place] as number) & (-1 << ((behind & 3) << 3));
      } else if (byte < SPACE && (byte !== RETURN || bytes[at + 1] !== LINE_FEED)) isForIntake = 1;
    }
    const end = at > first && bytes[at - 1] === RETURN ? at - 1 : at;
    next = at + 1;
    lines.passed += 1;
    if (end === first) continue;
    if (column === columns - 1) {
      starts[before + column] = start;
      ends[before + column] = marked < 0 ? end : marked;
    } else isForIntake = 1;
    if (end - first > LONGEST) isForIntake = 1;
    lineNumbers[row] = lines.passed - 1;
    lineStarts[row] = first;
    lineEnds[row] = next;
    forIntake[row] = isForIntake;
    row += 1;
  }
  lines.rows = row;
  return next;
};
