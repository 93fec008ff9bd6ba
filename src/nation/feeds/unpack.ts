import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';

const PIECE = 1 << 20;

/** How a file is packed, told by its first bytes; null when it is not. */
export const packingOf = (head: Uint8Array): 'gzip' | 'zstd' | null => {
  const magic = Buffer.from(head.subarray(0, 4)).toString('hex');
  if (magic.startsWith('1f8b')) return 'gzip';
  return magic === '28b52ffd' ? 'zstd' : null;
};

/** Unpacks a file into another, streaming. Returns the SHA-256 of the packed bytes; rejects when they are broken. */
export const unpack = async (
  path: string,
  packing: 'gzip' | 'zstd',
  to: string,
): Promise<string> => {
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform: (piece: Uint8Array, _encoding, done) => {
      hash.update(piece);
      done(null, piece);
    },
  });
  await pipeline(
    createReadStream(path, { highWaterMark: PIECE }),
    hashed,
    packing === 'gzip'
      ? createGunzip({ chunkSize: PIECE })
      : createZstdDecompress({ chunkSize: PIECE }),
    createWriteStream(to, { mode: 0o600, highWaterMark: PIECE }),
  );
  return hash.digest('hex');
};

/** The SHA-256 of a file's bytes, streaming. */
export const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: PIECE }))
    hash.update(piece as Uint8Array);
  return hash.digest('hex');
};
