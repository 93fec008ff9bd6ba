import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { removeOnSignal } from './remove-on-signal.ts';

/** A copy of standard input that can be read more than once. */
export interface Spooled {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/**
 * Copies a stream to a private temporary file: the rows of a filing are held against each other, and
 * a workbook is read from its end. Returns null when the stream cannot be read.
 */
export const spool = async (stream: Readable): Promise<Spooled | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-'));
  const done = removeOnSignal(folder);
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    done();
  };
  const path = join(folder, 'input');
  try {
    await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
    return { path, remove };
  } catch (error) {
    await remove();
    if (stream.errored !== null && stream.errored === error) return null;
    throw error;
  }
};
