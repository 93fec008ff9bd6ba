import { decodeRecords } from '../csv/decode-records.ts';
import { recordSplitter } from '../csv/split-record.ts';
import { openSheet } from '../open-sheet.ts';
import { type Sheet, type SheetChunk, shownCell, UnreadableSheet } from '../sheet.ts';
import { type NetworkProblem, networkProblem } from './network-problems.ts';
import type { RawField, RawOutlet, RawRow } from './outlet-fields.ts';
import { fieldOfHeader } from './outlet-headers.ts';

/** Rows of a file before they are read, and what was wrong with the file. */
export interface RawRows {
  readonly rows: readonly RawRow[];
  readonly problems: readonly NetworkProblem[];
}

const HEADER_ROW = 1;

/** Fields by the place of their columns. */
type Columns = readonly (RawField | null)[];

/** What each column says; of two that say the same the first counts. */
const columnsOf = (
  headers: readonly string[],
): { readonly columns: Columns; readonly problems: readonly NetworkProblem[] } => {
  const taken = new Set<RawField>();
  const problems: NetworkProblem[] = [];
  const columns = headers.map((header) => {
    const field = fieldOfHeader(header);
    if (field === 'passed-over' || header === '') return null;
    if (field === null || taken.has(field)) {
      const code = field === null ? 'unknown-column' : 'column-twice';
      problems.push(networkProblem(HEADER_ROW, header, code, header));
      return null;
    }
    taken.add(field);
    return field;
  });
  return { columns, problems };
};

const rawOf = (cells: readonly string[], columns: Columns): RawOutlet => {
  const raw: Partial<Record<RawField, string>> = {};
  columns.forEach((field, at) => {
    const cell = cells[at]?.trim() ?? '';
    if (field !== null && cell !== '') raw[field] = cell;
  });
  return raw;
};

/** The cells of each record of a chunk; null for one that cannot be cut into cells. */
const recordsOf = ({ plan }: Sheet, chunk: SheetChunk): readonly (readonly string[] | null)[] => {
  const { body } = chunk;
  if (!(body instanceof Uint8Array)) return body.map((cells) => cells.map(shownCell));
  const split = recordSplitter(plan.delimiter, plan.newline);
  return decodeRecords(body, plan, chunk).map((record) =>
    record.includes('\ufffd') ? null : split(record),
  );
};

/** Reads a table: CSV in any encoding, XLSX. Every row that is not blank is there, or told. */
export const readTable = async (path: string, name: string): Promise<RawRows> => {
  const unread = (row: number, value: string): RawRows => ({
    rows: [],
    problems: [networkProblem(row, '', 'network-not-readable', value)],
  });
  const sheet = await openSheet(path, { account: 'outlet', name });
  if (sheet.kind !== 'sheet') return unread(sheet.problem.row, sheet.problem.code);
  try {
    const { format } = sheet.plan;
    if (format !== 'csv' && format !== 'xlsx') return unread(0, format);
    const { columns, problems: found } = columnsOf(sheet.plan.columns.map(({ header }) => header));
    const problems = [...found];
    const rows: RawRow[] = [];
    try {
      for await (const chunk of sheet.chunks()) {
        recordsOf(sheet, chunk).forEach((cells, at) => {
          const row = chunk.firstRow + at;
          const isRead = cells !== null && chunk.unusable === undefined;
          if (!isRead || cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
            problems.push(networkProblem(row, '', 'row-not-readable', cells?.join(' ') ?? ''));
            return;
          }
          const raw = rawOf(cells, columns);
          if (Object.keys(raw).length > 0) rows.push({ row, raw });
        });
      }
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
      const { row, code } = error.input.problem;
      problems.push(networkProblem(row, '', 'network-not-readable', code));
    }
    return { rows, problems };
  } finally {
    await sheet.close();
  }
};

/** Reads a list of plain objects, whose names are headers. */
export const readObjects = (items: readonly object[]): RawRows => {
  const headers = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const { columns, problems } = columnsOf(headers);
  const textOf = (value: unknown): string =>
    value === null || value === undefined
      ? ''
      : Array.isArray(value)
        ? value.map(String).join('; ')
        : String(value);
  const rows = items.map((item, at) => {
    const cells = new Map(Object.entries(item));
    return {
      row: at + 1,
      raw: rawOf(
        headers.map((header) => textOf(cells.get(header))),
        columns,
      ),
    };
  });
  return { rows: rows.filter(({ raw }) => Object.keys(raw).length > 0), problems };
};
