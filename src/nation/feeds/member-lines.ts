import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { detectFormat } from '../../intake/detect-format.ts';
import { openSheet } from '../../intake/open-sheet.ts';
import { type ReadRow, type SheetPlan, UnreadableSheet } from '../../intake/sheet.ts';
import { csvHead } from './csv-head.ts';
import type { FeedFile } from './find-feeds.ts';
import { countLines, regularLines } from './regular-lines.ts';
import { rowReader } from './row-reader.ts';
import { spoolText } from './spool-text.ts';
import type { StageOptions } from './staged-feed.ts';
import { PackedTooFar, packingOf, unpack } from './unpack.ts';

/** The most bytes of a text, unpacked, that is held in memory. */
const MOST = 16 << 20;
const LOOKED_AT = 4096;

/** A small delimited text as lines that DuckDB can read. */
export interface MemberLines {
  readonly plan: SheetPlan;
  readonly problems: readonly Problem[];
  readonly firstLine: number;
  readonly sha256: string;
  /** One record or placeholder a line, each ended. */
  readonly text: Uint8Array;
  readonly lines: number;
  /** Rows read already, by their place. */
  readonly taken: readonly (readonly [number, ReadRow])[];
}

const readText = async (
  file: FeedFile,
  path: string,
  bytes: Buffer,
  sha256: string,
  options: Pick<StageOptions, 'spool' | 'pseudonymKey'>,
): Promise<MemberLines | null> => {
  const { account, name } = file;
  const found = detectFormat(bytes.subarray(0, LOOKED_AT));
  if ('refused' in found || found.format !== 'csv') return null;
  const sheet = await openSheet(path, { account, name, pseudonymKey: options.pseudonymKey });
  if (sheet.kind !== 'sheet') return null;
  const { plan, problems } = sheet;
  const spool = `${options.spool}/lines-${account}-${process.pid}`;
  try {
    const head = await csvHead(path, account, bytes.length);
    if (head === null || plan.format !== 'csv' || plan.delimiter.charCodeAt(0) > 126) return null;
    const firstLine = head.lines + 1;
    const regular = regularLines(bytes, head);
    const taken: (readonly [number, ReadRow])[] = [];
    if (regular === null) {
      await spoolText(sheet, rowReader(plan), firstLine, spool, (line, row) =>
        taken.push([line - firstLine, row]),
      );
    }
    const text = regular ?? (await readFile(spool));
    return { plan, problems, firstLine, sha256, text, lines: countLines(text), taken };
  } finally {
    await rm(spool, { force: true });
    await sheet.close();
  }
};

const hasCode = (error: unknown): boolean => error instanceof Error && 'code' in error;

/**
 * Reads a small file as lines; null when it must be staged alone: no delimited text, unreadable, packed and large.
 * What is wrong with it is told there.
 */
export const memberLines = async (
  file: FeedFile,
  options: Pick<StageOptions, 'spool' | 'pseudonymKey'>,
): Promise<MemberLines | null> => {
  const unpacked = `${options.spool}/unpacked-${file.account}-${process.pid}`;
  try {
    const bytes = await readFile(file.path);
    const packing = packingOf(bytes);
    if (packing === null) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return await readText(file, file.path, bytes, sha256, options);
    }
    const sha256 = await unpack(file.path, packing, unpacked);
    if ((await stat(unpacked)).size > MOST) return null;
    return await readText(file, unpacked, await readFile(unpacked), sha256, options);
  } catch (error) {
    if (hasCode(error) || error instanceof PackedTooFar || error instanceof UnreadableSheet) {
      return null;
    }
    throw error;
  } finally {
    await rm(unpacked, { force: true });
  }
};
