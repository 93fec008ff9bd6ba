import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { derivedKey, Secrets } from './secrets.ts';

/** Why the secrets of a folder are not taken. */
export type SecretsRefusal =
  /** A file is missing. */
  | { readonly code: 'secret-missing'; readonly path: string }
  /** Others than its owner may read or write a file or the folder. */
  | { readonly code: 'secret-readable'; readonly path: string; readonly mode: string }
  /** A file does not hold 32 bytes, base64url. */
  | { readonly code: 'secret-malformed'; readonly path: string };

/** The secrets of a register, read from their folder. */
export interface LoadedSecrets {
  readonly secrets: Secrets;
  /** Under which persons are hidden: the engine's `pseudonymKey`. */
  readonly pseudonymKey: string;
  /** Numbers of the sealing keys, ascending; the last one seals. */
  readonly sealingVersions: readonly number[];
  /**
   * A mark of each key by the name of its file, from which no key can be found: kept in the database, so that a
   * register is not opened with the secrets of another.
   */
  readonly marks: ReadonlyMap<string, string>;
  /** A key for one purpose (`session`, `cursor` …), 32 bytes; the same on every node and after every start. */
  readonly keyFor: (purpose: string) => Buffer;
}

const KEY_BYTES = 32;
const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;
/** Bits of a mode by which others than the owner get at a file. */
const OTHERS = 0o077;
const OCTAL = 8;

const PSEUDONYM = 'pseudonym.key';
const SIGNING = 'signing.key';
const SEALING = /^sealing-([1-9]\d{0,5})\.key$/;
const KEY = /^[A-Za-z0-9_-]{43}$/;

/** Name of the file of a sealing key. */
const sealingName = (version: number): string => `sealing-${version}.key`;

const markOf = (key: Buffer): string => derivedKey(key, 'mark').toString('hex');

const refused = (value: object): value is SecretsRefusal => 'code' in value;

/** Refuses what others may read; nobody asks on Windows, where a mode says nothing. */
export const readableByOthers = async (
  path: string,
): Promise<Extract<SecretsRefusal, { readonly code: 'secret-readable' }> | null> => {
  if (process.platform === 'win32') return null;
  const { mode } = await stat(path);
  if ((mode & OTHERS) === 0) return null;
  return { code: 'secret-readable', path, mode: (mode & 0o777).toString(OCTAL).padStart(4, '0') };
};

const readKey = async (path: string): Promise<{ readonly text: string } | SecretsRefusal> => {
  try {
    const barred = await readableByOthers(path);
    if (barred !== null) return barred;
    const text = (await readFile(path, 'utf8')).trim();
    return KEY.test(text) ? { text } : { code: 'secret-malformed', path };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { code: 'secret-missing', path };
  }
};

/** A key that came into the folder after the program started; null when there is none that it takes. */
const addedKey = (path: string): Buffer | null => {
  try {
    if (process.platform !== 'win32' && (statSync(path).mode & OTHERS) !== 0) return null;
    const text = readFileSync(path, 'utf8').trim();
    return KEY.test(text) ? Buffer.from(text, 'base64url') : null;
  } catch {
    return null;
  }
};

/** Writes a new key where there is none, whole or not at all: of two processes the first wins. */
const makeKey = async (path: string, key: Buffer = randomBytes(KEY_BYTES)): Promise<void> => {
  const made = `${path}.${process.pid}.new`;
  await writeFile(made, `${key.toString('base64url')}\n`, { mode: OWN_FILE });
  try {
    await link(made, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(made, { force: true });
  }
};

const versionsIn = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder))
    .flatMap((name) => SEALING.exec(name)?.slice(1).map(Number) ?? [])
    .sort((a, b) => a - b);

/**
 * Makes the secrets of a new register; files that are there stay.
 *
 * @param keyOf gives the 32 bytes of a file, of a demonstration, whose keys hide nothing; random without it.
 */
export const makeSecrets = async (
  folder: string,
  keyOf?: (file: string) => Buffer,
): Promise<void> => {
  // The folders above are entered by the user that PostgreSQL runs as.
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder, { mode: OWN_FOLDER }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  for (const file of [PSEUDONYM, SIGNING]) await makeKey(join(folder, file), keyOf?.(file));
  const sealing = sealingName(1);
  if ((await versionsIn(folder)).length === 0)
    await makeKey(join(folder, sealing), keyOf?.(sealing));
};

/** Adds a sealing key, which seals from the next start on; gives its version. */
export const addSealingKey = async (folder: string): Promise<number> => {
  const version = ((await versionsIn(folder)).at(-1) ?? 0) + 1;
  await makeKey(join(folder, sealingName(version)));
  return version;
};

/** Removes a sealing key under which nothing is sealed any more. */
export const removeSealingKey = (folder: string, version: number): Promise<void> =>
  rm(join(folder, sealingName(version)));

/**
 * Reads the secrets of a folder: `pseudonym.key`, `signing.key`, `sealing-N.key`, each 32 bytes as base64url. None is
 * ever printed or logged.
 *
 * @returns the secrets, or why they are not taken: a file that is missing, malformed, or open to others.
 */
export const loadSecrets = async (folder: string): Promise<LoadedSecrets | SecretsRefusal> => {
  try {
    const barred = await readableByOthers(folder);
    if (barred !== null) return barred;
  } catch {
    return { code: 'secret-missing', path: folder };
  }
  const pseudonym = await readKey(join(folder, PSEUDONYM));
  if (refused(pseudonym)) return pseudonym;
  const signing = await readKey(join(folder, SIGNING));
  if (refused(signing)) return signing;
  const sealingVersions = await versionsIn(folder);
  if (sealingVersions.length === 0)
    return { code: 'secret-missing', path: join(folder, sealingName(1)) };
  const sealingKeys = new Map<number, Buffer>();
  for (const version of sealingVersions) {
    const sealing = await readKey(join(folder, sealingName(version)));
    if (refused(sealing)) return sealing;
    sealingKeys.set(version, Buffer.from(sealing.text, 'base64url'));
  }
  const root = Buffer.from(signing.text, 'base64url');
  const marks = new Map([
    [PSEUDONYM, markOf(Buffer.from(pseudonym.text, 'base64url'))],
    [SIGNING, markOf(root)],
    ...[...sealingKeys].map(([version, key]) => [sealingName(version), markOf(key)] as const),
  ]);
  return {
    secrets: new Secrets({
      pseudonymKey: pseudonym.text,
      sealingKeys,
      rootKey: root,
      addedSince: (version) => addedKey(join(folder, sealingName(version))),
    }),
    pseudonymKey: pseudonym.text,
    sealingVersions,
    marks,
    keyFor: (purpose) => derivedKey(root, purpose),
  };
};
