import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { detectFormat } from '../../intake/detect-format.ts';
import { type ReadRow, type SheetPlan, UnreadableSheet } from '../../intake/sheet.ts';
import type { Database } from '../database.ts';
import type { FeedFile } from './find-feeds.ts';
import { type KnownColumns, parquetMember } from './parquet-member.ts';
import type { ParquetColumn } from './parquet-source.ts';
import type { StageOptions } from './staged-feed.ts';
import { textMember } from './text-member.ts';
import { PackedTooFar, packingOf, unpack } from './unpack.ts';

/** The most bytes of a text, unpacked, that is held in memory. */
const MOST = 16 << 20;
const LOOKED_AT = 4096;

/** A small file that can be read with others of its kind. */
export interface Member {
  /** The same for files that can be read as one. */
  readonly key: string;
  readonly plan: SheetPlan;
  /** Of the file and its header. */
  readonly problems: readonly Problem[];
  /** Line of the first record in the file. */
  readonly firstLine: number;
  readonly sha256: string;
  /** Rows that DuckDB sees: one for each record or placeholder. */
  readonly lines: number;
  readonly content:
    | { readonly kind: 'text'; readonly text: Uint8Array }
    | {
        readonly kind: 'parquet';
        readonly columns: readonly ParquetColumn[];
        readonly path: string;
      };
  /** Rows read already, by their place. */
  readonly taken: readonly (readonly [number, ReadRow])[];
}

const formatOf = (bytes: Uint8Array): string | null => {
  const found = detectFormat(bytes.subarray(0, LOOKED_AT));
  return 'refused' in found ? null : found.format;
};

const hasCode = (error: unknown): boolean => error instanceof Error && 'code' in error;

/**
 * Reads a small file, or as much of it as must be; null when it must be staged alone: neither delimited text nor
 * Parquet, unreadable, packed and large. What is wrong with it is told there.
 */
export const readMember = async (
  database: Database,
  file: FeedFile,
  options: Pick<StageOptions, 'spool' | 'pseudonymKey'>,
  known: KnownColumns,
): Promise<Member | null> => {
  const unpacked = `${options.spool}/unpacked-${file.account}-${process.pid}`;
  try {
    const bytes = await readFile(file.path);
    const packing = packingOf(bytes);
    if (packing === null) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const format = formatOf(bytes);
      if (format === 'parquet') return await parquetMember(database, file, sha256, options, known);
      return format === 'csv' ? await textMember(file, file.path, bytes, sha256, options) : null;
    }
    const sha256 = await unpack(file.path, packing, unpacked);
    if ((await stat(unpacked)).size > MOST) return null;
    const text = await readFile(unpacked);
    return formatOf(text) === 'csv'
      ? await textMember(file, unpacked, text, sha256, options)
      : null;
  } catch (error) {
    if (hasCode(error) || error instanceof PackedTooFar || error instanceof UnreadableSheet) {
      return null;
    }
    throw error;
  } finally {
    await rm(unpacked, { force: true });
  }
};
