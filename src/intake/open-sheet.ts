import { stat } from 'node:fs/promises';
import { type ByteSource, byteSourceOf, fileByteSource } from './byte-source.ts';
import { openCsv } from './csv/open-csv.ts';
import { detectFormat } from './detect-format.ts';
import { refusalOf } from './encrypted-workbook.ts';
import { openJson } from './json/open-json.ts';
import type { OpenRequest } from './open-request.ts';
import { openParquet } from './parquet/open-parquet.ts';
import type { ProblemCode } from './problem-catalogue.ts';
import { type Sheet, type UnreadableInput, UnreadableSheet } from './sheet.ts';
import type { SheetWords } from './sheet-words.ts';
import { unreadable } from './unreadable.ts';
import { openXlsx } from './xlsx/open-xlsx.ts';
import { openPackedTable } from './zip/packed-table.ts';

/** What may be said when a sheet is opened. */
export interface OpenOptions {
  /** Account of the file (`certificate`), for a file of a folder; else a single sheet. */
  readonly account?: string;
  /** Name of the worksheet of a workbook; else the first. */
  readonly worksheet?: string;
  /** Name of the file in problems; else its path. For a copy the user knows by another name. */
  readonly name?: string;
  /** The bytes of `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /**
   * Key of the pseudonyms of persons. Without one a fixed key hides them from a glance only: who
   * can guess a name or number can then check the guess.
   */
  readonly pseudonymKey?: string;
  /** What the firm of the sheet calls things, beside the words that are known. */
  readonly words?: SheetWords;
}

const LOOKED_AT = 4096;
const NO_KEY = 'mileproof';
const STANDARD_INPUT = '-';

const codeOf = (error: unknown): ProblemCode => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'no-such-file' : 'file-not-readable';
};

/** Opens a table that is packed alone in an archive; null when the archive is a workbook. */
const openPacked = async (request: OpenRequest): Promise<Sheet | UnreadableInput | null> => {
  const source = await openPackedTable(request.path, request.file);
  if (source === null || 'kind' in source) return source;
  try {
    const found = detectFormat(await source.head(LOOKED_AT));
    const text = 'format' in found && (found.format === 'csv' || found.format === 'json');
    const opened = text
      ? await (found.format === 'csv' ? openCsv : openJson)(source, request)
      : unreadable('archive-of-no-text', request.file);
    if (opened.kind !== 'sheet') await source.close();
    return opened;
  } catch (error) {
    await source.close();
    if (error instanceof UnreadableSheet) return error.input;
    throw error;
  }
};

const openSource = async (
  source: ByteSource,
  request: OpenRequest,
): Promise<Sheet | UnreadableInput> => {
  const head = await source.head(LOOKED_AT);
  const found = detectFormat(head);
  if ('refused' in found) {
    return unreadable(await refusalOf(found.refused, head, request.path), request.file);
  }
  const { format } = found;
  if (format === 'csv') return openCsv(source, request);
  if (format === 'json') return openJson(source, request);
  if (request.path === STANDARD_INPUT) return unreadable('needs-a-file', request.file);
  await source.close();
  const packed = format === 'xlsx' ? await openPacked(request) : null;
  if (packed !== null) return packed;
  const size = source.size ?? 0;
  return format === 'xlsx' ? openXlsx(request, size) : openParquet(request, size);
};

const sourceOf = async (
  path: string,
  name: string,
  options: OpenOptions,
): Promise<ByteSource | UnreadableInput> => {
  if (path === STANDARD_INPUT) {
    return options.stdin === undefined
      ? unreadable('file-not-readable', name)
      : byteSourceOf(options.stdin, null);
  }
  try {
    const found = await stat(path);
    if (found.isFile()) return fileByteSource(path, found.size);
    if (found.isFIFO()) return fileByteSource(path, null);
    return unreadable('not-a-file', name);
  } catch (error) {
    return unreadable(codeOf(error), name);
  }
};

/**
 * Opens one sheet, whatever its format: CSV, JSON, NDJSON, XLSX, Parquet, and a text that is alone in a ZIP archive;
 * `-` is standard input (CSV, JSON, NDJSON). The format is told by the content, not by the name. Nothing but the
 * header and the first bytes are read. Returns why not when it cannot be read; throws for nothing a file can hold.
 */
export const openSheet = async (
  path: string,
  options: OpenOptions = {},
): Promise<Sheet | UnreadableInput> => {
  const name = options.name ?? path;
  const source = await sourceOf(path, name, options);
  if ('kind' in source) return source;
  const request: OpenRequest = {
    file: name,
    path,
    account: options.account ?? null,
    worksheet: options.worksheet ?? null,
    pseudonymKey: options.pseudonymKey ?? NO_KEY,
    ...(options.words === undefined ? {} : { words: options.words }),
  };
  try {
    const opened = await openSource(source, request);
    if (opened.kind !== 'sheet') await source.close();
    return opened;
  } catch (error) {
    await source.close();
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      return unreadable(codeOf(error), name);
    }
    throw error;
  }
};
