import type { ByteSource } from '../byte-source.ts';
import { headerIndexOf } from '../headers/header-index.ts';
import { LONGEST_RECORD } from './cut-records.ts';
import { endOfQuotedRecord, INCOMPLETE, type RecordShape } from './record-end.ts';
import { recordSplitter } from './split-record.ts';

/** The header of a delimited text, and what it shows of the shape of the file. */
export interface CsvHeader {
  readonly headers: readonly string[];
  readonly shape: RecordShape;
  /** Where the first record begins, in bytes, and its row. */
  readonly dataStart: number;
  readonly firstRow: number;
}

const DELIMITERS = [',', ';', '\t'] as const;
const NEWLINE = 10;
const RETURN = 13;
const FIRST_LOOK = 1 << 16;
const SEP_LINE = /^sep=(.)\r?$/i;

const newlineOf = (bytes: Uint8Array): number => {
  const line = bytes.indexOf(NEWLINE);
  const carriage = bytes.indexOf(RETURN);
  return carriage >= 0 && (line < 0 || carriage + 1 < line) ? RETURN : NEWLINE;
};

const shapeOf = (delimiter: string, newline: number, columns: number): RecordShape => ({
  delimiter: delimiter.charCodeAt(0),
  newline,
  columns,
  quoted: true,
});

interface Candidate {
  readonly delimiter: string;
  readonly cells: readonly string[];
  readonly end: number;
  readonly known: number;
}

const read = (
  bytes: Uint8Array,
  start: number,
  newline: number,
  decode: (bytes: Uint8Array) => string,
  delimiter: string,
  account: string | null,
  last: boolean,
): Candidate | null => {
  const shape = shapeOf(delimiter, newline, 0);
  const end = endOfQuotedRecord(bytes, start, bytes.length, shape, last);
  if (end === INCOMPLETE) return null;
  const record = decode(bytes.subarray(start, end));
  const split = recordSplitter(delimiter, newline === NEWLINE ? '\n' : '\r');
  const cells = split(record) ?? record.replaceAll('"', '').split(delimiter);
  const find = headerIndexOf(account);
  const known = cells.slice(0, 200).filter((cell) => find(cell).length > 0).length;
  return { delimiter, cells: cells.map((cell) => cell.trim()), end, known };
};

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.toSorted((a, b) => b.known - a.known || b.cells.length - a.cells.length)[0];

/** The first row of bytes that is not blank; null when it is not complete in them. */
const headerIn = (
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
  account: string | null,
  last: boolean,
): CsvHeader | 'empty' | null => {
  const newline = newlineOf(bytes);
  let start = 0;
  let row = 1;
  let delimiters: readonly string[] = DELIMITERS;
  for (;;) {
    const line = bytes.indexOf(newline, start);
    if (line < 0 && !last) return null;
    const end = line < 0 ? bytes.length : line;
    const text = decode(bytes.subarray(start, Math.min(end, start + 200)));
    const separator = row === 1 ? SEP_LINE.exec(text) : null;
    if (separator === null && text.trim() !== '') break;
    if (line < 0) return 'empty';
    if (separator === null) row += 1;
    else delimiters = [separator[1] ?? ','];
    start = end + 1;
  }
  const found = delimiters.map((delimiter) =>
    read(bytes, start, newline, decode, delimiter, account, last),
  );
  const header = best(found.filter((candidate) => candidate !== null));
  if (header === undefined) return null;
  return {
    headers: header.cells,
    shape: shapeOf(header.delimiter, newline, header.cells.length),
    dataStart: header.end,
    firstRow: row + 1,
  };
};

/**
 * Reads the header of a delimited text in UTF-8 or GB18030: the delimiter is the one that gives the
 * most known headers, then the most columns. `sep=;` lines and blank lines before it are passed
 * over. Returns why not when the text is empty or has no line end in 8 MiB.
 */
export const readHeader = async (
  source: ByteSource,
  encoding: string,
  account: string | null,
): Promise<CsvHeader | 'empty-file' | 'header-too-long'> => {
  const decoder = new TextDecoder(encoding);
  const decode = (bytes: Uint8Array): string => decoder.decode(bytes);
  for (let wanted = FIRST_LOOK; ; wanted *= 8) {
    const bytes = await source.head(wanted);
    const last = bytes.length < wanted;
    const header = headerIn(bytes, decode, account, last);
    if (header === 'empty') return 'empty-file';
    if (header !== null) return header;
    if (wanted > LONGEST_RECORD) return 'header-too-long';
  }
};
