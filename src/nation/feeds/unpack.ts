import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { unzstd } from './unzstd.ts';

const PIECE = 1 << 20;
/** Feeds pack to a tenth or a fiftieth; what grows further than this fills the disk of whoever opens it. */
const MOST_TIMES = 500; // not-law: times
/** Growth that is harmless whatever it came from. */
const HARMLESS = 1 << 28;

/** A packed file grows beyond what a feed does. */
export class PackedTooFar extends Error {}

/** A frame that says how long it is and is passed over: packing in parallel begins with one. */
const SKIPPABLE_ZSTD = /^5[\da-f]2a4d18$/;

/** How a file is packed, told by its first bytes; null when it is not. */
export const packingOf = (head: Uint8Array): 'gzip' | 'zstd' | null => {
  const magic = Buffer.from(head.subarray(0, 4)).toString('hex');
  if (magic.startsWith('1f8b')) return 'gzip';
  return magic === '28b52ffd' || SKIPPABLE_ZSTD.test(magic) ? 'zstd' : null;
};

/**
 * Unpacks a file into another, streaming. Returns the SHA-256 of the packed bytes; rejects when they
 * are broken, and with `PackedTooFar` as soon as they have grown more than 500 times.
 */
export const unpack = async (
  path: string,
  packing: 'gzip' | 'zstd',
  to: string,
): Promise<string> => {
  const hash = createHash('sha256');
  let read = 0;
  let grown = 0;
  const hashed = async function* (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      hash.update(piece);
      read += piece.length;
      yield piece;
    }
  };
  const measured = new Transform({
    transform: (piece: Uint8Array, _encoding, done) => {
      grown += piece.length;
      const far = grown > HARMLESS && grown > read * MOST_TIMES;
      done(far ? new PackedTooFar() : null, piece);
    },
  });
  const packed = createReadStream(path, { highWaterMark: PIECE });
  const file = createWriteStream(to, { mode: 0o600, highWaterMark: PIECE });
  if (packing === 'gzip') {
    await pipeline(packed, hashed, createGunzip({ chunkSize: PIECE }), measured, file);
    return hash.digest('hex');
  }
  const writing = pipeline(measured, file);
  const take = async (piece: Uint8Array): Promise<void> => {
    if (!measured.write(piece)) await Promise.race([once(measured, 'drain'), writing]);
  };
  const unpacking = unzstd(hashed(packed), take, PIECE).then(
    () => {
      measured.end();
    },
    (error: Error) => {
      measured.destroy(error);
      throw error;
    },
  );
  await Promise.all([writing, unpacking]);
  return hash.digest('hex');
};

/** The first bytes of a file, as many as told or all. */
export const headOf = async (path: string, length: number): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/**
 * The SHA-256 of a file's bytes. They are read into the same memory: with new memory for each piece, collecting it
 * takes longer than hashing it.
 */
export const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE, size)));
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
};
