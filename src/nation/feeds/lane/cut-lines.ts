/** Lines of which each has the cells of a sheet, cut at its delimiter. */
export interface CutLines {
  /** The text, from `from` on; a line feed follows the last line. */
  readonly bytes: Uint8Array;
  readonly from: number;
  /** The same memory, four bytes at a time. */
  readonly words: Int32Array;
  readonly view: DataView;
  /** Cells of a line. */
  readonly columns: number;
  /** Lines cut. */
  rows: number;
  /** Where each line begins, and where it ends without its line end. */
  readonly lineStarts: Int32Array;
  readonly lineEnds: Int32Array;
  /** Where each cell begins and ends, line after line, without quotation marks around it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for each line that is not read here; all of its cells may be blank then. */
  readonly odd: Uint8Array;
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

/** A text whose memory can be read four bytes at a time to the end. */
const inWords = (bytes: Uint8Array): Uint8Array => {
  if (bytes.buffer.byteLength % 4 === 0) return bytes;
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole.subarray(0, bytes.length);
};

/** Room for the lines of a text, in memory used for another of as many columns, when given. */
export const roomForLines = (
  text: Uint8Array,
  columns: number,
  used: CutLines | null = null,
): CutLines => {
  const bytes = inWords(text);
  return {
    bytes: new Uint8Array(bytes.buffer, 0, bytes.byteOffset + bytes.length),
    from: bytes.byteOffset,
    words: new Int32Array(bytes.buffer),
    view: new DataView(bytes.buffer),
    columns,
    rows: 0,
    lineStarts: used?.lineStarts ?? new Int32Array(LINES),
    lineEnds: used?.lineEnds ?? new Int32Array(LINES),
    starts: used?.starts ?? new Int32Array(LINES * columns),
    ends: used?.ends ?? new Int32Array(LINES * columns),
    odd: used?.odd ?? new Uint8Array(LINES),
  };
};

/**
 * Cuts the next lines from a place on, up to `LINES`; blank ones are passed over. Returns where it stopped. Odd are
 * lines that have more or fewer cells than the sheet, control characters, or quotation marks elsewhere than around a
 * whole cell. Four bytes are looked at together: of most, none is a delimiter or anything else up to a comma.
 */
export const cutLines = (lines: CutLines, from: number, delimiter: number): number => {
  const { bytes, words, columns, lineStarts, lineEnds, starts, ends, odd } = lines;
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
    let isOdd = 0;
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
          isOdd = 1;
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
          if (then !== delimiter && then !== LINE_FEED && then !== RETURN) isOdd = 1;
        } else isOdd = 1;
        place = behind >>> 2;
        marks = marksOf(words[place] as number) & (-1 << ((behind & 3) << 3));
      } else if (byte < SPACE && (byte !== RETURN || bytes[at + 1] !== LINE_FEED)) isOdd = 1;
    }
    const end = at > first && bytes[at - 1] === RETURN ? at - 1 : at;
    next = at + 1;
    if (end === first) continue;
    if (column === columns - 1) {
      starts[before + column] = start;
      ends[before + column] = marked < 0 ? end : marked;
    } else isOdd = 1;
    if (end - first > LONGEST) isOdd = 1;
    if (isOdd === 1) {
      starts.fill(first, before, before + columns);
      ends.fill(first, before, before + columns);
    }
    lineStarts[row] = first;
    lineEnds[row] = end;
    odd[row] = isOdd;
    row += 1;
  }
  lines.rows = row;
  return next;
};
