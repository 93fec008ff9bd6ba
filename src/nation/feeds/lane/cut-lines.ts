/** Lines of which each has the cells of a sheet, cut at its delimiter. */
export interface CutLines {
  /** The text; a line feed follows the last line. */
  readonly bytes: Uint8Array;
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
const LINES = 1024; // not-law: lines

/** The longest line, in bytes, that is read here. */
const LONGEST = 32_767;

const LINE_FEED = 10;
const RETURN = 13;
const MARK = 0x22;
const COMMA = 0x2c;
const SPACE = 0x20;

/** Room for the lines of a text. */
export const roomForLines = (bytes: Uint8Array, columns: number): CutLines => ({
  bytes,
  columns,
  rows: 0,
  lineStarts: new Int32Array(LINES),
  lineEnds: new Int32Array(LINES),
  starts: new Int32Array(LINES * columns),
  ends: new Int32Array(LINES * columns),
  odd: new Uint8Array(LINES),
});

/**
 * Cuts the next lines from a place on, up to `LINES`; blank ones are passed over. Returns where it stopped. Odd are lines that have
 * more or fewer cells than the sheet, control characters, or quotation marks elsewhere than around a whole cell.
 */
export const cutLines = (lines: CutLines, from: number, delimiter: number): number => {
  const { bytes, columns, lineStarts, lineEnds, starts, ends, odd } = lines;
  const to = bytes.length;
  let at = from;
  let row = 0;
  while (row < LINES && at < to) {
    const first = at;
    const before = row * columns;
    let column = 0;
    let start = at;
    // where the cell ends when marks stand around it
    let marked = -1;
    let isOdd = 0;
    for (;;) {
      const byte = bytes[at] as number;
      if (byte > COMMA && byte !== delimiter) {
        at += 1;
      } else if (byte === delimiter) {
        if (column < columns) {
          starts[before + column] = start;
          ends[before + column] = marked < 0 ? at : marked;
        }
        column += 1;
        marked = -1;
        at += 1;
        start = at;
      } else if (byte === LINE_FEED) {
        break;
      } else if (byte === MARK) {
        if (at !== start || marked >= 0) {
          isOdd = 1;
          at += 1;
        } else {
          at += 1;
          start = at;
          let inner = bytes[at] as number;
          while (inner !== MARK && inner >= SPACE) {
            at += 1;
            inner = bytes[at] as number;
          }
          if (inner === MARK) {
            marked = at;
            at += 1;
            const next = bytes[at];
            if (next !== delimiter && next !== LINE_FEED && next !== RETURN) isOdd = 1;
          } else isOdd = 1;
        }
      } else {
        if (byte < SPACE && (byte !== RETURN || bytes[at + 1] !== LINE_FEED)) isOdd = 1;
        at += 1;
      }
    }
    const end = at > first && bytes[at - 1] === RETURN ? at - 1 : at;
    at += 1;
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
  return at;
};
