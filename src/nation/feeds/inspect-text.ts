import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { LONGEST_LINE } from './line-length.ts';

const PIECE = 1 << 20;
const NEWLINE = 10;
const RETURN = 13;
/** What DuckDB is told ends a cell, and no text has: at the end of a line it would be lost without a word. */
const CELL_END = 2;

/** What a look at all bytes of a text says. */
export interface Inspection {
  readonly sha256: string;
  /**
   * True when DuckDB reads one record a line: right UTF-8, line ends of one kind, no blank or endless lines, no
   * U+0002.
   */
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
 * Says of a text, given in pieces of whole lines, whether its lines are regular; blank lines at the very end do no
 * harm.
 */
class LineCheck {
  regular = true;
  #returns: boolean | null = null;
  #blankPending = false;

  look(bytes: Buffer): void {
    if (bytes.length === 0 || !this.regular) return;
    if (this.#returns === null) {
      const line = bytes.indexOf(NEWLINE);
      this.#returns = line > 0 && bytes[line - 1] === RETURN;
    }
    const returns = this.#returns;
    const end = endOfText(bytes);
    const text = bytes.subarray(0, end);
    if (end > 0 && this.#blankPending) this.regular = false;
    const starts = bytes[0] === NEWLINE || bytes[0] === RETURN;
    if (starts) {
      if (end > 0) this.regular = false;
      this.#blankPending = true;
    }
    const ends = bytes.length - end;
    if (ends > (returns ? 2 : 1)) this.#blankPending = true;
    if (!isUtf8(bytes) || !endsAgree(bytes, returns)) this.regular = false;
    if (bytes.includes(CELL_END)) this.regular = false;
    if (text.includes(returns ? '\r\n\r\n' : '\n\n')) this.regular = false;
  }
}

/**
 * Reads a text once: its hash, and whether its lines are regular. Lines are looked at whole, in pieces of about 1
 * MiB. All is read into the same memory: with new memory for each piece, collecting it takes longer than looking at
 * it.
 */
export const inspectText = async (path: string): Promise<Inspection> => {
  const hash = createHash('sha256');
  const lines = new LineCheck();
  const bytes = Buffer.allocUnsafeSlow(LONGEST_LINE + PIECE);
  // what was read of a line that is not yet whole
  let rest = 0;
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(bytes, rest, PIECE, null);
      if (bytesRead === 0) break;
      const filled = rest + bytesRead;
      hash.update(bytes.subarray(rest, filled));
      if (!lines.regular) continue;
      const whole = bytes.lastIndexOf(NEWLINE, filled - 1) + 1;
      lines.look(bytes.subarray(0, whole));
      bytes.copyWithin(0, whole, filled);
      rest = filled - whole;
      if (rest > LONGEST_LINE) lines.regular = false;
      if (!lines.regular) rest = 0;
    }
  } finally {
    await file.close();
  }
  lines.look(bytes.subarray(0, rest));
  return { sha256: hash.digest('hex'), regular: lines.regular };
};
