import { createReadStream } from 'node:fs';

/** Bytes read at a time, 1 MiB. */
const PIECE = 1 << 20;
/** The least, 4 KiB, whatever size is said. */
const LEAST = 1 << 12;

/** Bytes in pieces, of which the first can be looked at before they are taken. */
export interface ByteSource {
  /** Size of the file; null when unknown (standard input). */
  readonly size: number | null;
  readonly bytesRead: () => number;
  /** The first bytes, at least `wanted` unless the source is shorter; they are not taken. */
  readonly head: (wanted: number) => Promise<Uint8Array>;
  /** All bytes, from the first, once. Buffers may be reused by nobody else. */
  readonly pieces: () => AsyncGenerator<Uint8Array>;
  readonly close: () => Promise<void>;
}

const EMPTY = new Uint8Array(0);

const joined = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  if (left.length === 0) return right;
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
};

/** Wraps any stream of bytes. */
export const byteSourceOf = (
  stream: AsyncIterable<Uint8Array>,
  size: number | null,
  onClose: () => void = () => {},
): ByteSource => {
  const iterator = stream[Symbol.asyncIterator]();
  let first: Uint8Array = EMPTY;
  let ended = false;
  let taken = 0;
  const more = async (): Promise<Uint8Array | null> => {
    const { done, value } = await iterator.next();
    if (done === true) {
      ended = true;
      return null;
    }
    taken += value.length;
    return value;
  };
  return {
    size,
    bytesRead: () => taken,
    head: async (wanted) => {
      while (first.length < wanted && !ended) {
        const piece = await more();
        if (piece !== null) first = joined(first, piece);
      }
      return first;
    },
    pieces: async function* () {
      const head = first;
      first = EMPTY;
      if (head.length > 0) yield head;
      while (!ended) {
        const piece = await more();
        if (piece !== null && piece.length > 0) yield piece;
      }
    },
    close: async () => {
      ended = true;
      onClose();
      await iterator.return?.();
    },
  };
};

/** Opens a file, of null size when it is a pipe. Errors of the file system are thrown by the first read. */
export const fileByteSource = (path: string, size: number | null): ByteSource => {
  // a buffer no larger than the file: with thousands of small ones more goes into clearing than reading
  const piece = Math.min(PIECE, Math.max(size ?? PIECE, LEAST));
  const stream = createReadStream(path, { highWaterMark: piece });
  return byteSourceOf(stream, size, () => stream.destroy());
};
