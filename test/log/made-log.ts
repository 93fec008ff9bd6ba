import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { writeCheckpoint } from '../../src/log/checkpoint.ts';
import { LogFolder } from '../../src/log/node/log-folder.ts';
import { signNote } from '../../src/log/note.ts';
import type { SigningKey } from '../../src/log/note-key.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { LOG } from './log-keys.ts';
import { entriesOf, mth } from './plain-tree.ts';

/** A log in a folder, brought to each of some sizes by batches of leaves that the name gives. */
export const madeLog = async (name: string, ...sizes: readonly number[]): Promise<string> => {
  const place = join(temporaryFolder('log'), 'log');
  const folder = await LogFolder.open(place, { keys: [LOG] });
  for (const size of sizes) await folder.append(entriesOf(name, folder.size, size), LOG);
  await folder.close();
  return place;
};

/** A copy of a log, to be spoilt. */
export const copied = (log: string): string => {
  const place = join(temporaryFolder('log-copy'), 'log');
  cpSync(log, place, { recursive: true });
  return place;
};

/** The signed checkpoint of a log of that name, worked out by the definition. */
export const noteOf = (name: string, size: number, key: SigningKey = LOG): string => {
  const root = mth(entriesOf(name, 0, size));
  return signNote(writeCheckpoint({ origin: LOG.name, size, root, extensions: [] }), key);
};
