import { HEADER_ROWS, isVehicleRow, pickHeader } from '../headers/pick-header.ts';
import { MOST_COLUMNS, resolveColumns } from '../headers/resolve-columns.ts';
import type { OpenRequest } from '../open-request.ts';
import {
  type Cell,
  type Sheet,
  type SheetChunk,
  type UnreadableInput,
  UnreadableSheet,
} from '../sheet.ts';
import { unreadable } from '../unreadable.ts';
import { type SheetRow, sheetRows } from './sheet-rows.ts';
import { readWorkbook } from './workbook.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/** Rows of a chunk, about a megabyte of cells. */
const CHUNK_ROWS = 2000;

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell).trim());
const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => textOf(cell) === '');

/** Rows gathered into chunks; a gap in the numbering begins a new one. */
async function* chunksOf(rows: AsyncIterable<SheetRow[]>): AsyncGenerator<SheetChunk> {
  let body: Cell[][] = [];
  let firstRow = 0;
  for await (const some of rows) {
    for (const { row, cells } of some) {
      const expected = firstRow + body.length;
      if (body.length > 0 && (row !== expected || body.length >= CHUNK_ROWS)) {
        yield { firstRow, count: body.length, body };
        body = [];
      }
      if (body.length === 0) firstRow = row;
      body.push(cells);
    }
  }
  if (body.length > 0) yield { firstRow, count: body.length, body };
}

async function* following(
  first: SheetRow[],
  rest: AsyncGenerator<SheetRow[]>,
): AsyncGenerator<SheetRow[]> {
  yield first;
  yield* rest;
}

/** The header row, and the rows read with it that come after; null when no row has a cell. */
const headerOf = async (
  rows: AsyncGenerator<SheetRow[]>,
  account: string | null,
): Promise<{ header: SheetRow; after: SheetRow[] } | null> => {
  const read: SheetRow[] = [];
  const filled: SheetRow[] = [];
  let vehicles = false;
  while (!vehicles && filled.length < HEADER_ROWS) {
    const { value, done } = await rows.next();
    if (done === true) break;
    read.push(...value);
    for (const row of value) {
      if (vehicles || isBlank(row.cells)) continue;
      vehicles = filled.length > 0 && isVehicleRow(row.cells.map(textOf));
      if (!vehicles && filled.length < HEADER_ROWS) filled.push(row);
    }
  }
  const at = pickHeader(
    filled.map(({ cells }) => cells.map(textOf)),
    account,
  );
  const header = filled[at];
  if (header === undefined) return null;
  return { header, after: read.slice(read.indexOf(header) + 1) };
};

const openWorkbook = async (
  zip: ZipArchive,
  request: OpenRequest,
  bytes: number,
): Promise<Sheet | UnreadableInput> => {
  const { file, account } = request;
  const workbook = await readWorkbook(zip, request.worksheet, file);
  let widest = MOST_COLUMNS + 1;
  const rows = sheetRows(zip, workbook, () => widest, file);
  const found = await headerOf(rows, account);
  const refuse = (code: 'empty-file' | 'too-many-columns' | 'no-known-header'): UnreadableInput => {
    zip.close();
    return unreadable(code, file);
  };
  if (found === null) return refuse('empty-file');
  const written = found.header.cells.map(textOf);
  const headers = written.slice(0, written.findLastIndex((header) => header !== '') + 1);
  if (headers.length > MOST_COLUMNS) return refuse('too-many-columns');
  const { columns, problems, known } = resolveColumns(headers, account, found.header.row);
  if (known === 0) return refuse('no-known-header');
  widest = columns.length;
  return {
    kind: 'sheet',
    plan: {
      file,
      format: 'xlsx',
      encoding: '',
      delimiter: '',
      newline: '\n',
      columns,
      account,
      pseudonymKey: request.pseudonymKey,
    },
    problems,
    bytes,
    bytesRead: zip.bytesRead,
    chunks: () => chunksOf(following(found.after, rows)),
    close: async () => {
      await rows.return(undefined);
      zip.close();
    },
  };
};

/** Opens the first worksheet of a workbook, or the one named; `bytes` is the size of the file. */
export const openXlsx = async (
  request: OpenRequest,
  bytes: number,
): Promise<Sheet | UnreadableInput> => {
  let zip: ZipArchive | null = null;
  try {
    zip = await openZip(request.path, request.file);
    return await openWorkbook(zip, request, bytes);
  } catch (error) {
    zip?.close();
    if (error instanceof UnreadableSheet) return error.input;
    throw error;
  }
};
