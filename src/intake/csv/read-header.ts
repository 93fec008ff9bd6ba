import type { ByteSource } from '../byte-source.ts';
import { HEADER_ROWS, isVehicleRow, knownHeadersIn, pickHeader } from '../headers/pick-header.ts';
import { LONGEST_RECORD } from './cut-records.ts';
import { endOfQuotedRecord, INCOMPLETE, type RecordShape } from './record-end.ts';
import { recordSplitter } from './split-record.ts';

/** The header of a delimited text, and what it shows of the shape of the file. */
export interface CsvHeader {
  readonly headers: readonly string[];
  readonly shape: RecordShape;
  /** Row of the header; the first record is in the next. */
  readonly row: number;
  /** Where the first record begins, in bytes. */
  readonly dataStart: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
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

/** A text as far as it was read, and how. */
interface Head {
  readonly bytes: Uint8Array;
  /** True when no bytes follow. */
  readonly last: boolean;
  readonly newline: number;
  readonly decode: (bytes: Uint8Array) => string;
  readonly account: string | null;
}

const read = (head: Head, start: number, delimiter: string): Candidate | null => {
  const { bytes, last, newline, decode, account } = head;
  const shape = shapeOf(delimiter, newline, 0);
  const end = endOfQuotedRecord(bytes, start, bytes.length, shape, last);
  if (end === INCOMPLETE) return null;
  const record = decode(bytes.subarray(start, end));
  const split = recordSplitter(delimiter, newline === NEWLINE ? '\n' : '\r');
  const written = split(record) ?? record.replaceAll('"', '').split(delimiter);
  const cells = written.map((cell) => cell.trim());
  return { delimiter, cells, end, known: knownHeadersIn(cells, account) };
};

/** The row read with the delimiter that gives the most known headers, then the most columns. */
const readBest = (
  head: Head,
  start: number,
  delimiters: readonly string[],
): Candidate | undefined =>
  delimiters
    .map((delimiter) => read(head, start, delimiter))
    .filter((candidate) => candidate !== null)
    .toSorted((a, b) => b.known - a.known || b.cells.length - a.cells.length)[0];

interface Row {
  readonly row: number;
  readonly found: Candidate;
}

/**
 * The rows among which the header is, blank ones left out, up to the first vehicle. `whole` is false
 * when the bytes end before they do.
 */
const firstRows = (head: Head): { readonly rows: readonly Row[]; readonly whole: boolean } => {
  const { bytes, last, newline, decode } = head;
  const rows: Row[] = [];
  let start = 0;
  let row = 1;
  let delimiters: readonly string[] = DELIMITERS;
  while (rows.length < HEADER_ROWS && start < bytes.length) {
    const line = bytes.indexOf(newline, start);
    if (line < 0 && !last) return { rows, whole: false };
    const lineEnd = line < 0 ? bytes.length : line + 1;
    const text = decode(bytes.subarray(start, Math.min(lineEnd, start + 200))).trim();
    const separator = row === 1 ? SEP_LINE.exec(text) : null;
    if (separator !== null) delimiters = [separator[1] ?? ','];
    if (separator !== null || text === '') {
      if (separator === null) row += 1;
      start = lineEnd;
      continue;
    }
    const found = readBest(head, start, delimiters);
    if (found === undefined) return { rows, whole: false };
    if (rows.length > 0 && isVehicleRow(found.cells)) break;
    rows.push({ row, found });
    row += 1;
    start = found.end;
  }
  return { rows, whole: last || start < bytes.length || rows.length === HEADER_ROWS };
};

const headerAmong = (rows: readonly Row[], head: Head): CsvHeader | null => {
  const at = pickHeader(
    rows.map(({ found }) => found.cells),
    head.account,
  );
  const chosen = rows[at];
  if (chosen === undefined) return null;
  const { cells, delimiter, end } = chosen.found;
  return {
    headers: cells,
    shape: shapeOf(delimiter, head.newline, cells.length),
    row: chosen.row,
    dataStart: end,
  };
};

/**
 * Reads the header of a delimited text in UTF-8 or GB18030: of the first ten rows that are not blank,
 * the one with the most known headers, under the delimiter that gives the most of them, then the most
 * columns. `sep=;` lines, blank lines and titles before it are passed over. Returns why not when the
 * text is empty or has no line end in 8 MiB.
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
    const head: Head = { bytes, last, newline: newlineOf(bytes), decode, account };
    const { rows, whole } = firstRows(head);
    // A long row below the header need not be read whole to know the header.
    const enough = whole || wanted > LONGEST_RECORD || rows.some(({ found }) => found.known > 0);
    const header = enough ? headerAmong(rows, head) : null;
    if (header !== null) return header;
    if (last) return 'empty-file';
    if (wanted > LONGEST_RECORD) return 'header-too-long';
  }
};
