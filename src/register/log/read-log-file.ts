import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LogRefusal } from '../../log/node/log-refusal.ts';
import { JOB } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { lastBatch } from './batch-rows.ts';
import { deriveFiles } from './derive-files.ts';

/** A file of the log. */
export interface LogFile {
  readonly bytes: Buffer;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  /** False of the checkpoint, which the next one takes the place of. */
  readonly forEver: boolean;
}

/** `tile/0/x001/067`, `tile/entries/000`: three digits a group, those before the last with an `x`. */
const TILE = /^tile\/(?:entries|[0-5]?\d)\/(?:x\d{3}\/){0,5}\d{3}(?:\.p\/\d{1,3})?$/;

const readIn = async (folder: string, path: string): Promise<Buffer | null> => {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return null;
    throw error;
  }
};

/** What was read of each folder last, so that a request asks the database once and the disk seldom. */
const derived = new Map<string, string>();

/** Brings the files of this node up to the rows, where another node closed the log or a witness signed since. */
const bringUp = async (register: Register): Promise<Outcome<void>> => {
  const { key, folder } = register.log;
  if (key === null || folder === null) return { kind: 'done', value: undefined };
  const last = await register.as(JOB, lastBatch);
  if (last.kind === 'refused') return last;
  const checkpoint = last.value?.checkpoint ?? '';
  if (checkpoint !== '' && derived.get(folder) !== checkpoint) {
    try {
      await deriveFiles(register, { key, folder });
    } catch (error) {
      // what was published is read on; why it is not written is what `keep-log` tells
      if (!(error instanceof LogRefusal)) throw error;
    }
    derived.set(folder, checkpoint);
  }
  return { kind: 'done', value: undefined };
};

/**
 * A file of the log as this node has it, for anybody: `checkpoint`, or a tile. Null where there is none, and where this
 * node keeps none.
 */
export const readLogFile = async (
  register: Register,
  path: string,
): Promise<Outcome<LogFile | null>> => {
  const { folder } = register.log;
  const isCheckpoint = path === 'checkpoint';
  if (folder === null || !(isCheckpoint || TILE.test(path))) return { kind: 'done', value: null };
  let bytes = isCheckpoint ? null : await readIn(folder, path);
  if (bytes === null) {
    const up = await bringUp(register);
    if (up.kind === 'refused') return up;
    bytes = await readIn(folder, path);
  }
  if (bytes === null) return { kind: 'done', value: null };
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'done', value: { bytes, digest, forEver: !isCheckpoint } };
};
