import { readSync } from 'node:fs';
import { LONGEST_LINE } from '../line-length.ts';

const LINE_FEED = 10;
const TAIL = 1 << 16;

/** Memory that blocks are read into, one after the other; it grows with the longest. */
export class BlockRoom {
  #bytes = Buffer.alloc(0);

  /** Memory for so many bytes and a line end behind them, in whole words of four. */
  of(length: number): Buffer {
    if (length >= this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow((length + 4) & ~3);
    return this.#bytes;
  }
}

/** Reads bytes of a file from a place on, fewer at its end. */
const readAt = (room: BlockRoom, file: number, place: number, length: number): Buffer => {
  const bytes = room.of(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, bytes, filled, length - filled, place + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
};

/**
 * The lines of a text that begin in a part of it, each ended by LF, the last of the text too. `first` is true when a
 * line begins at `from`. Null when the last of them does not end within the longest line. The lines stand in `room`.
 */
export const blockLines = (
  room: BlockRoom,
  file: number,
  from: number,
  to: number,
  first: boolean,
): Uint8Array | null => {
  // a line begins behind the end of another
  const before = first ? 0 : 1;
  for (let tail = TAIL; ; tail *= 16) {
    const wanted = to - from + before + tail;
    const bytes = readAt(room, file, from - before, wanted);
    const start = first ? 0 : bytes.indexOf(LINE_FEED) + 1;
    const length = to - from + before;
    if (start >= length || (start === 0 && !first)) return new Uint8Array(0);
    const end = bytes.indexOf(LINE_FEED, length - 1);
    if (end >= 0) return bytes.subarray(start, end + 1);
    // the last line of the text has no end of its own
    if (bytes.length < wanted) {
      const ended = Buffer.from(bytes.buffer, 0, bytes.length + 1);
      ended[bytes.length] = LINE_FEED;
      return ended.subarray(start);
    }
    if (tail >= LONGEST_LINE) return null;
  }
};
