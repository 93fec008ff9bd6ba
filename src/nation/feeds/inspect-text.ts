import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { LONGEST_LINE } from './line-length.ts';

const PIECE = 1 << 20;
const NEWLINE = 10;
const RETURN = 13;
/** What DuckDB is told ends a cell, and no text has: at the end of a line it would be lost without a word. */
const CELL_END = 2;

/** What a look at all bytes of a text says. */
export interface Inspection {
  readonly sha256: string;
  /** True when DuckDB reads one record a line: right UTF-8, line ends of one kind, no blank or endless lines, no U+0002. */
  readonly regular: boolean;
}

/** Every CR before an LF and every LF after a CR, or no CR at all. */
const endsAgree = (bytes: Uint8Array, returns: boolean): boolean => {
  if (!returns) return bytes.indexOf(RETURN) < 0;
  for (let at = 0; at < bytes.length; ) {
    const carriage = bytes.indexOf(RETURN, at);
    const line = bytes.indexOf(NEWLINE, at);
    if (carriage < 0 || line !== carriage + 1) return carriage < 0 && line < 0;
    at = line + 1;
  }
  return true;
};

/** Where the blank lines at the end begin; the length when there are none. */
const endOfText = (bytes: Uint8Array): number => {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === NEWLINE || bytes[end - 1] === RETURN)) end -= 1;
  return end;
};

/**
 * Reads a text once: its hash, and whether its lines are regular. Lines are looked at whole, in pieces
 * of about 1 MiB; blank lines at the very end do no harm.
 */
export const inspectText = async (path: string): Promise<Inspection> => {
  const hash = createHash('sha256');
  let regular = true;
  let returns: boolean | null = null;
  let rest: Uint8Array = new Uint8Array(0);
  let blankPending = false;
  const look = (bytes: Uint8Array): void => {
    if (bytes.length === 0 || !regular) return;
    if (returns === null) {
      const line = bytes.indexOf(NEWLINE);
      returns = line > 0 && bytes[line - 1] === RETURN;
    }
    const end = endOfText(bytes);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, end);
    if (end > 0 && blankPending) regular = false;
    const starts = bytes[0] === NEWLINE || bytes[0] === RETURN;
    if (starts) {
      if (end > 0) regular = false;
      blankPending = true;
    }
    const ends = bytes.length - end;
    if (ends > (returns ? 2 : 1)) blankPending = true;
    if (!isUtf8(bytes) || !endsAgree(bytes, returns)) regular = false;
    if (bytes.includes(CELL_END)) regular = false;
    if (text.includes(returns ? '\r\n\r\n' : '\n\n')) regular = false;
  };
  for await (const read of createReadStream(path, { highWaterMark: PIECE })) {
    const piece = read as Uint8Array;
    hash.update(piece);
    if (!regular) continue;
    const line = piece.lastIndexOf(NEWLINE);
    if (line < 0) {
      rest = Buffer.concat([rest, piece]);
      if (rest.length > LONGEST_LINE) regular = false;
      continue;
    }
    const first = piece.indexOf(NEWLINE);
    look(Buffer.concat([rest, piece.subarray(0, first + 1)]));
    look(piece.subarray(first + 1, line + 1));
    rest = piece.subarray(line + 1);
  }
  look(rest);
  return { sha256: hash.digest('hex'), regular };
};
