import { isUtf8 } from 'node:buffer';
import type { CsvHead } from './csv-head.ts';
import { LONGEST_LINE } from './line-length.ts';

const NEWLINE = 10;
const RETURN = 13;
/** Quotation marks, and what stands for something else in the text that DuckDB reads. */
const MARKS = [0x22, 0x01, 0x02]; // not-law: bytes

const afterLines = (bytes: Buffer, lines: number): number => {
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = bytes.indexOf(NEWLINE, at);
    if (end < 0) return bytes.length;
    at = end + 1;
  }
  return at;
};

/** The text without CR before LF and without blank lines at its end, its last line ended. */
const tidied = (bytes: Buffer): Buffer => {
  const text = bytes.includes(RETURN)
    ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : bytes;
  let end = text.length;
  while (end > 0 && text[end - 1] === NEWLINE) end -= 1;
  const body = text.subarray(0, end);
  return end === 0 ? body : Buffer.concat([body, Buffer.of(NEWLINE)]);
};

/**
 * The records of a text as they stand, one a line, in UTF-8, each ended by LF; null when that is not all that
 * must be done to give them to DuckDB.
 */
export const regularLines = (bytes: Buffer, head: CsvHead): Buffer | null => {
  const known = head.encoding === 'ascii' || head.encoding === 'utf-8';
  if (!known || head.gaps || head.shape.newline !== NEWLINE) return null;
  const lines = tidied(bytes.subarray(afterLines(bytes, head.lines)));
  if (!isUtf8(lines) || lines.includes(RETURN)) return null;
  if (lines[0] === NEWLINE || lines.includes('\n\n')) return null;
  if (MARKS.some((mark) => lines.includes(mark))) return null;
  for (let at = 0; lines.length - at > LONGEST_LINE; ) {
    const end = lines.indexOf(NEWLINE, at);
    if (end - at > LONGEST_LINE) return null;
    at = end + 1;
  }
  return lines;
};

/** Lines of a text of which each is ended. */
export const countLines = (text: Uint8Array): number => {
  let count = 0;
  for (let at = text.indexOf(NEWLINE); at >= 0; at = text.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
};
