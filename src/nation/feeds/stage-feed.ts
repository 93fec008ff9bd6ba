import { rm } from 'node:fs/promises';
import { fileByteSource } from '../../intake/byte-source.ts';
import { detectFormat } from '../../intake/detect-format.ts';
import { refusalOf } from '../../intake/encrypted-workbook.ts';
import { type ProblemCode, problemAt } from '../../intake/problem-catalogue.ts';
import type { Database } from '../database.ts';
import type { FeedFile } from './find-feeds.ts';
import { finishFeed, type Read } from './finish-feed.ts';
import { stageCsv } from './stage-csv.ts';
import { stageParquet } from './stage-parquet.ts';
import { stageRows, unreadFile } from './stage-rows.ts';
import type { StagedFeed, StageOptions } from './staged-feed.ts';
import { hashFile, PackedTooFar, packingOf, unpack } from './unpack.ts';

const LOOKED_AT = 4096;

const headOf = async (path: string): Promise<Uint8Array> => {
  const source = fileByteSource(path, null);
  try {
    return await source.head(LOOKED_AT);
  } finally {
    await source.close();
  }
};

const isFileError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && 'syscall' in error;

const isPackingError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_|ERR_.*ZSTD)/.test(String(error.code));

const readUnpacked = async (
  database: Database,
  file: FeedFile,
  path: string,
  packed: string | null,
  options: StageOptions,
): Promise<Read> => {
  const head = await headOf(path);
  const found = detectFormat(head);
  const { pseudonymKey } = options;
  if ('refused' in found) {
    const problem = problemAt(0, '', await refusalOf(found.refused, head, path), file.name);
    return unreadFile(database, problem, packed ?? (await hashFile(path)));
  }
  if (found.format === 'csv') return stageCsv(database, file, path, packed, options);
  if (found.format === 'parquet') {
    const read = await stageParquet(database, file, path, options);
    return packed === null ? read : { ...read, sha256: packed };
  }
  return stageRows(database, file, path, pseudonymKey, packed ?? (await hashFile(path)));
};

const readFeed = async (
  database: Database,
  file: FeedFile,
  options: StageOptions,
): Promise<Read> => {
  const refused = (code: ProblemCode, sha256: string): Promise<Read> =>
    unreadFile(database, problemAt(0, '', code, file.name), sha256);
  const unpacked = `${options.spool}/unpacked-${file.account}-${process.pid}`;
  try {
    const packing = packingOf(await headOf(file.path));
    if (packing === null) return await readUnpacked(database, file, file.path, null, options);
    const sha256 = await unpack(file.path, packing, unpacked);
    return await readUnpacked(database, file, unpacked, sha256, options);
  } catch (error) {
    if (error instanceof PackedTooFar) {
      return refused('packed-too-far', await hashFile(file.path));
    }
    if (isPackingError(error)) return refused('broken-packing', await hashFile(file.path));
    if (isFileError(error) && (error as { path?: string }).path === file.path) {
      return refused('file-not-readable', '');
    }
    throw error;
  } finally {
    await rm(unpacked, { force: true });
  }
};

/**
 * Stages one file of a feed: its rows as typed Parquet, in the order of the file, and everything that
 * is wrong with it. The values are those that the intake gives. A file that cannot be read is a
 * problem, never an error; errors are those of the disk that is written to. Nothing is seen under its
 * final name before it is whole.
 */
export const stageFeed = async (
  database: Database,
  file: FeedFile,
  fileNo: number,
  options: StageOptions,
): Promise<StagedFeed> =>
  finishFeed(database, file, fileNo, options, await readFeed(database, file, options));
