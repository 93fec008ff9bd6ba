import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSigningKey, readVerifierKey, type SigningKey } from '../../log/note-key.ts';
import type { KnownWitness } from '../log-desk.ts';
import { readableByOthers, type SecretsRefusal } from '../secrets/load-secrets.ts';

/** Names of the files in the folder of secrets: the log's own key, and the witnesses that are asked. */
const KEY = 'log.key';
const WITNESSES = 'log-witnesses';

/** Why the log of a folder is not taken. */
export type LogFilesRefusal =
  | Extract<SecretsRefusal, { readonly code: 'secret-readable' }>
  /** `log.key` holds no key of a log, as `mileproof log key new` writes it. */
  | { readonly code: 'log-key-malformed'; readonly path: string }
  /** A line of `log-witnesses` is not `witness NAME KEY ADDRESS`; or a name or key stands twice. */
  | { readonly code: 'log-witnesses-malformed'; readonly path: string; readonly line: number };

/** The key of a log and its witnesses. */
export interface LogFilesRead {
  /** Null where there is no file: nothing is closed. */
  readonly key: SigningKey | null;
  readonly witnesses: readonly KnownWitness[];
}

const textOf = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const keyIn = async (path: string): Promise<SigningKey | null | LogFilesRefusal> => {
  const text = await textOf(path);
  if (text === null) return null;
  const barred = await readableByOthers(path);
  if (barred !== null) return barred;
  const key = readSigningKey(text.trim());
  return key?.use === 'log' ? key : { code: 'log-key-malformed', path };
};

/** A line of witnesses as C2SP tlog-policy writes it; null where it is none. */
const witnessOf = (line: string): KnownWitness | null => {
  const [word, name = '', coded = '', url = '', ...more] = line.trim().split(/[ \t]+/);
  const key = readVerifierKey(coded);
  if (word !== 'witness' || more.length > 0 || key?.use !== 'witness') return null;
  return /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? { name, key, url } : null;
};

/** The witnesses of a text, or the line that is none, from 1. A line that begins with `#` says nothing. */
const readWitnesses = (text: string): readonly KnownWitness[] | number => {
  const known: KnownWitness[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const witness = witnessOf(line);
    const twice = known.some(
      ({ name, key }) => name === witness?.name || key.name === witness?.key.name,
    );
    if (witness === null || twice) return at + 1;
    known.push(witness);
  }
  return known;
};

/** Reads the key of the log and its witnesses (`docs/running.md`); neither file has to be there. */
export const loadLog = async (folder: string): Promise<LogFilesRead | LogFilesRefusal> => {
  const key = await keyIn(join(folder, KEY));
  if (key !== null && 'code' in key) return key;
  const path = join(folder, WITNESSES);
  const witnesses = readWitnesses((await textOf(path)) ?? '');
  if (typeof witnesses === 'number')
    return { code: 'log-witnesses-malformed', path, line: witnesses };
  return { key, witnesses };
};
