import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Work } from '../action.ts';
import type { Register } from '../register.ts';
import type { Sealed } from '../secrets/secrets.ts';
import type { Transaction } from '../transaction.ts';

const PREFIX = 2;

/** What the bytes of a paper are sealed for. */
export const purposeOfPaper = (sha256: string): string => `paper ${sha256}`;

/** Where the sealed bytes of a paper lie in the folder of papers; the key's version is part of the name. */
export const pathOfPaper = (folder: string, sha256: string, keyVersion: number): string =>
  join(folder, sha256.slice(0, PREFIX), `${sha256}.${keyVersion}`);

/** Writes sealed bytes into the folder of papers, whole or not at all; flushed before it returns. */
export const putPaper = async (
  folder: string,
  sha256: string,
  { sealed, keyVersion }: Sealed,
): Promise<void> => {
  const path = pathOfPaper(folder, sha256, keyVersion);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const made = `${path}.${process.pid}.new`;
  await writeFile(made, sealed, { mode: 0o600, flush: true });
  await rename(made, path);
};

/** Keeps the bytes of a paper, sealed, in the database or in the folder of papers; done again it is nothing. */
export const keepPaper = async (
  { secrets, papers }: Register,
  tx: Transaction,
  {
    sha256,
    form,
    bytes,
  }: { readonly sha256: string; readonly form: string; readonly bytes: Uint8Array },
): Promise<void> => {
  const sealed = secrets.seal(Buffer.from(bytes), purposeOfPaper(sha256));
  // before the row: a file without a row is removed some day, a row without its file would be a loss
  if (papers.folder !== null) await putPaper(papers.folder, sha256, sealed);
  await tx.run('SELECT register.keep_paper($1, $2, $3, $4, $5)', [
    ...[Buffer.from(sha256, 'hex'), form, bytes.length],
    ...[papers.folder === null ? sealed.sealed : null, sealed.keyVersion],
  ]);
};

/** Sealed bytes as the database has them; null where they lie in the folder. */
export type KeptBytes = { readonly sealed: Buffer | null; readonly key_version: number };

/** Sealed bytes as they lie in the folder of papers; null where they do not, or there is no folder. */
export const readPaperFile = async (
  folder: string | null,
  sha256: string,
  keyVersion: number,
): Promise<Buffer | null> => {
  if (folder === null) return null;
  try {
    return await readFile(pathOfPaper(folder, sha256, keyVersion));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/**
 * The bytes of a paper as they were handed in.
 *
 * @throws Refused `paper-not-there` where the folder of papers has no such file.
 */
export const openBytes = async (
  { secrets, papers }: Register,
  { refuse }: Pick<Work<'paper-not-there'>, 'refuse'>,
  sha256: string,
  { sealed, key_version: keyVersion }: KeptBytes,
): Promise<Buffer> => {
  const kept =
    sealed ?? (await readPaperFile(papers.folder, sha256, keyVersion)) ?? refuse('paper-not-there');
  return secrets.open({ sealed: kept, keyVersion }, purposeOfPaper(sha256));
};
