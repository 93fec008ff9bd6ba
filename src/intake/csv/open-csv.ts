import { type ByteSource, byteSourceOf } from '../byte-source.ts';
import { MOST_COLUMNS, resolveColumns } from '../headers/resolve-columns.ts';
import type { OpenRequest } from '../open-request.ts';
import type { Sheet, UnreadableInput } from '../sheet.ts';
import { unreadable } from '../unreadable.ts';
import { cutRecords } from './cut-records.ts';
import { detectEncoding } from './detect-encoding.ts';
import { readHeader } from './read-header.ts';
import { transcoded } from './transcode.ts';

const LOOKED_AT = 1 << 18;

/** Headers without the empty ones at the end, which spreadsheets leave behind. */
const withoutEmptyTail = (headers: readonly string[]): readonly string[] =>
  headers.slice(0, headers.findLastIndex((header) => header !== '') + 1);

/** How many lines stand in some bytes, one that is not ended included. */
const linesIn = (bytes: Uint8Array, newline: number): number => {
  let lines = 0;
  for (let at = 0; at < bytes.length; lines += 1) {
    const end = bytes.indexOf(newline, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return lines;
};

/** Opens delimited text: encoding, delimiter and line ends are detected. */
export const openCsv = async (
  source: ByteSource,
  request: OpenRequest,
): Promise<Sheet | UnreadableInput> => {
  const { encoding, skip } = detectEncoding(await source.head(LOOKED_AT));
  const wide = encoding.startsWith('utf-16');
  const bytesEncoding = wide || encoding === 'ascii' ? 'utf-8' : encoding;
  const text = byteSourceOf(transcoded(source.pieces(), encoding, skip), source.size);
  const header = await readHeader(text, bytesEncoding, request.account);
  if (typeof header === 'string') return unreadable(header, request.file);
  const headers = withoutEmptyTail(header.headers);
  if (headers.length > MOST_COLUMNS) return unreadable('too-many-columns', request.file);
  const { columns, problems, known } = resolveColumns(
    headers,
    request.account,
    header.row,
    false,
    request.words,
  );
  if (known === 0) return unreadable('no-known-header', request.file);
  const { shape, dataStart, row } = header;
  const before = (await text.head(dataStart)).subarray(0, dataStart);
  const undecided = encoding === 'ascii' ? 'ascii' : bytesEncoding;
  return {
    kind: 'sheet',
    plan: {
      file: request.file,
      format: 'csv',
      encoding: bytesEncoding,
      delimiter: String.fromCharCode(shape.delimiter),
      newline: shape.newline === 10 ? '\n' : '\r',
      columns,
      account: request.account,
      pseudonymKey: request.pseudonymKey,
      ...(request.words === undefined ? {} : { words: request.words }),
    },
    problems,
    firstLine: linesIn(before, shape.newline) + 1,
    bytes: source.size,
    bytesRead: source.bytesRead,
    chunks: () =>
      cutRecords(transcoded(text.pieces(), 'utf-8', dataStart), shape, row + 1, undecided),
    close: source.close,
  };
};
