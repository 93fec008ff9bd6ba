/** How the records of a text are told apart. */
export interface RecordShape {
  readonly delimiter: number;
  readonly newline: number;
  /** Cells in the header: a record over several lines must have as many to be believed; 0 any. */
  readonly columns: number;
  /** False when quotation marks mean nothing here (NDJSON). */
  readonly quoted: boolean;
}

const QUOTE = 34;
const SPACE = 32;
const RETURN = 13;

/** The record is not complete in the bytes given. */
export const INCOMPLETE = -1;

/**
 * Finds where a record that holds a quotation mark ends, exclusive, its line end included.
 *
 * A quotation mark opens only at the start of a cell; inside, a doubled one stands for itself; after
 * the closing one come spaces at most. Where that is broken across lines, or the cells of a record
 * over several lines are not as many as the header's, the record ends with its first line, so that
 * one stray mark never swallows the rows after it. Bytes of GB18030 and UTF-8 characters never
 * equal a mark, a delimiter or a line end (trail bytes are 0x30-0x39 and 0x40 up). `last` says that
 * no bytes follow.
 */
export const endOfQuotedRecord = (
  bytes: Uint8Array,
  start: number,
  length: number,
  shape: RecordShape,
  last: boolean,
): number => {
  const { delimiter, newline, columns } = shape;
  const believed = (count: number): boolean => columns === 0 || count === columns;
  const firstLine = bytes.indexOf(newline, start);
  const firstLineEnd = firstLine < 0 || firstLine >= length ? INCOMPLETE : firstLine + 1;
  let at = start;
  let cells = 1;
  let atStart = true;
  let closed = false;
  while (at < length) {
    const byte = bytes[at];
    if (byte === newline) {
      return at + 1 === firstLineEnd || believed(cells) ? at + 1 : firstLineEnd;
    }
    if (byte === delimiter) {
      cells += 1;
      atStart = true;
      closed = false;
      at += 1;
      continue;
    }
    if (byte === QUOTE && atStart) {
      at += 1;
      for (;;) {
        const mark = bytes.indexOf(QUOTE, at);
        if (mark < 0 || mark >= length)
          return last ? (firstLineEnd < 0 ? length : firstLineEnd) : INCOMPLETE;
        if (bytes[mark + 1] !== QUOTE || mark + 1 >= length) {
          if (mark + 1 >= length && !last) return INCOMPLETE;
          at = mark + 1;
          break;
        }
        at = mark + 2;
      }
      atStart = false;
      closed = true;
      continue;
    }
    if (closed && byte !== SPACE && byte !== RETURN) {
      // Broken: what follows is read line by line.
      if (firstLineEnd >= 0) return firstLineEnd;
      return last ? length : INCOMPLETE;
    }
    atStart = false;
    at += 1;
  }
  if (!last) return INCOMPLETE;
  return firstLineEnd < 0 || believed(cells) ? length : firstLineEnd;
};
