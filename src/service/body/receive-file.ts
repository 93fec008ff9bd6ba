import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Problem } from '../problems/problem.ts';
import { cappedBody } from './capped-body.ts';

/** What names of folders of uploads begin with. */
export const UPLOADS = 'mileproof-upload-';

/** A file that was sent, in a private temporary place until the request is answered. */
export interface ReceivedFile {
  readonly path: string;
  /** Size. */
  readonly bytes: number;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
}

/** A file received, to be removed when the request is answered. */
export interface Received {
  readonly file: ReceivedFile;
  readonly remove: () => Promise<void>;
}

/** Puts bytes that are there in a private temporary place, to be removed when the request is answered. */
export const fileOfBytes = async (
  bytes: Uint8Array,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), UPLOADS));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'file');
  try {
    await writeFile(path, bytes, { mode: 0o600 });
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, remove };
};

/**
 * Takes the body of a request as a file, read no further than a limit.
 *
 * @param limit in bytes, inclusive.
 * @param code by which a larger one is refused.
 * @throws ProblemThrown as `cappedBody`; nothing is left behind.
 */
export const receiveFile = async (
  request: Request,
  limit: number,
  code?: Problem['code'],
): Promise<Received> => {
  const folder = await mkdtemp(join(tmpdir(), UPLOADS));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'file');
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of cappedBody(request, limit, code)) {
      bytes += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    await pipeline(counted, createWriteStream(path, { mode: 0o600 }));
    return { file: { path, bytes, digest: hash.digest('hex') }, remove };
  } catch (error) {
    await remove();
    throw error;
  }
};
