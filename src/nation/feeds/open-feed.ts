import { rm } from 'node:fs/promises';
import { keysOf } from '../../intake/headers/resolve-columns.ts';
import { keylessProblem } from '../../intake/keyless.ts';
import { openSheet } from '../../intake/open-sheet.ts';
import type { ProblemCode } from '../../intake/problem-catalogue.ts';
import type { Sheet, UnreadableInput } from '../../intake/sheet.ts';
import { unreadable } from '../../intake/unreadable.ts';
import type { FeedFile } from './find-feeds.ts';
import { folderFacts } from './folder-facts.ts';
import { hashFile, headOf, PackedTooFar, packingOf, unpack } from './unpack.ts';

/** Bytes that tell how a file is packed. */
const LOOKED_AT = 4;

/** A file of a feed, open. */
export interface OpenFeed {
  readonly sheet: Sheet | UnreadableInput;
  /** Of the bytes of the file, in hexadecimal; empty when they cannot be read. */
  readonly sha256: Promise<string>;
  /** Closes it, and removes what was unpacked. */
  readonly close: () => Promise<void>;
}

/** Says whether an error is one of reading the file at a path. */
export const isOfFile = (error: unknown, path: string): boolean =>
  error instanceof Error && 'syscall' in error && 'path' in error && error.path === path;

/** Errors of zlib and zstd, by their codes. */
const isOfPacking = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_|ERR_.*ZSTD)/.test(String(error.code));

/** A file whose rows have what tells them apart in the names of its folders is not without. */
const withFolders = (sheet: Sheet, file: FeedFile, pseudonymKey: string): Sheet => {
  const keyless = keylessProblem(sheet);
  if (keyless === undefined) return sheet;
  const stated = folderFacts(file, pseudonymKey).facts.map(({ name }) => name);
  if (!keysOf(file.account).some(({ name }) => stated.includes(name))) return sheet;
  return { ...sheet, problems: sheet.problems.filter((problem) => problem !== keyless) };
};

/**
 * Opens a file of a feed, unpacked into the folder `spool` when it is packed. A file that cannot be read is an
 * `UnreadableInput`; errors are those of the disk that is written to.
 */
export const openFeed = async (
  file: FeedFile,
  spool: string,
  pseudonymKey: string,
): Promise<OpenFeed> => {
  const { account, name, path } = file;
  const unpacked = `${spool}/unpacked-${account}-${process.pid}`;
  const refused = async (code: ProblemCode): Promise<OpenFeed> => {
    await rm(unpacked, { force: true });
    const sha256 = hashFile(path).catch(() => '');
    return { sheet: unreadable(code, name), sha256, close: async () => {} };
  };
  try {
    const packing = packingOf(await headOf(path, LOOKED_AT));
    // what goes wrong with the reading is told by whoever reads the records
    const sha256 =
      packing === null
        ? hashFile(path).catch(() => '')
        : Promise.resolve(await unpack(path, packing, unpacked));
    const from = packing === null ? path : unpacked;
    const opened = await openSheet(from, { account, name, pseudonymKey });
    const close = async (): Promise<void> => {
      if (opened.kind === 'sheet') await opened.close();
      await rm(unpacked, { force: true });
    };
    const sheet = opened.kind === 'sheet' ? withFolders(opened, file, pseudonymKey) : opened;
    return { sheet, sha256, close };
  } catch (error) {
    if (error instanceof PackedTooFar) return refused('packed-too-far');
    if (isOfPacking(error)) return refused('broken-packing');
    if (isOfFile(error, path)) return refused('file-not-readable');
    throw error;
  }
};
