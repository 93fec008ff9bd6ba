import { HEADER_ROWS, isVehicleRow, pickHeader } from '../headers/pick-header.ts';
import { keysOf, MOST_COLUMNS, resolveColumns } from '../headers/resolve-columns.ts';
import type { OpenRequest } from '../open-request.ts';
import {
  type Cell,
  type Sheet,
  type SheetChunk,
  shownCell,
  type UnreadableInput,
  UnreadableSheet,
} from '../sheet.ts';
import type { SheetWords } from '../sheet-words.ts';
import { unreadable, unreadableRest } from '../unreadable.ts';
import { type SheetRow, sheetRows } from './sheet-rows.ts';
import { readWorkbook, type Workbook } from './workbook.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/** Rows of a chunk, about a megabyte of cells. */
const CHUNK_ROWS = 2000;

const textOf = (cell: Cell): string => shownCell(cell).trim();
const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => textOf(cell) === '');

/** Rows gathered into chunks; a gap in the numbering begins a new one. */
async function* chunksOf(rows: AsyncIterable<SheetRow[]>): AsyncGenerator<SheetChunk> {
  let body: Cell[][] = [];
  let firstRow = 0;
  let broken: UnreadableSheet | null = null;
  try {
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
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    broken = error;
  }
  // what stands before the place where it breaks off is read all the same
  if (body.length > 0) yield { firstRow, count: body.length, body };
  if (broken !== null) throw broken;
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

/** A worksheet opened as far as its header. */
interface OpenWorksheet {
  readonly part: string;
  readonly rows: AsyncGenerator<SheetRow[]>;
  /** Null when no row has a cell. */
  readonly found: { readonly header: SheetRow; readonly after: SheetRow[] } | null;
  /** As written, without the blank ones at the end. */
  readonly headers: readonly string[];
  readonly resolved: ReturnType<typeof resolveColumns>;
}

/** What all worksheets of a workbook are read with. */
interface Reading {
  readonly zip: ZipArchive;
  readonly workbook: Workbook;
  readonly account: string | null;
  readonly file: string;
  readonly words: SheetWords | undefined;
}

const openWorksheet = async (
  { zip, workbook, account, file, words }: Reading,
  part: string,
): Promise<OpenWorksheet> => {
  let widest = MOST_COLUMNS + 1;
  const rows = sheetRows(zip, workbook, part, () => widest, file);
  const found = await headerOf(rows, account);
  const written = found?.header.cells.map(textOf) ?? [];
  const headers = written.slice(0, written.findLastIndex((header) => header !== '') + 1);
  if (headers.length <= MOST_COLUMNS) widest = headers.length;
  const named = headers.slice(0, MOST_COLUMNS);
  return {
    part,
    rows,
    found,
    headers,
    resolved: resolveColumns(named, account, found?.header.row, false, words),
  };
};

/** The places of the columns of a first worksheet in a further one with the same headers; null when it has others. */
const placesIn = (first: OpenWorksheet, further: OpenWorksheet): readonly number[] | null => {
  if (first.headers.length !== further.headers.length) return null;
  const taken = new Set<number>();
  const places = first.headers.map((header) => {
    const at = further.headers.findIndex((other, place) => other === header && !taken.has(place));
    taken.add(at);
    return at;
  });
  return places.includes(-1) ? null : places;
};

/** So many known headers make a table of an account whose rows no one column tells apart: outlets, sales figures. */
const LEAST_KNOWN = 2;

/** Says whether a worksheet holds what tells the rows of the account apart, and not only notes, lists and sums. */
const holdsRows = ({ found, resolved }: OpenWorksheet, account: string | null): boolean => {
  if (found === null) return false;
  const { header, after } = found;
  if ([header, ...after].some(({ cells }) => isVehicleRow(cells.map(textOf)))) return true;
  const keys = new Set(keysOf(account ?? 'licence').map(({ index }) => index));
  const isTable =
    keys.size === 0
      ? resolved.known >= LEAST_KNOWN
      : resolved.columns.some(({ fact }) => fact !== null && keys.has(fact));
  return isTable && after.some(({ cells }) => !isBlank(cells));
};

/** Where rows that were read stand in their workbook. */
export interface RowsOfWorksheet {
  /** Name of the part of the worksheet. */
  readonly part: string;
  /** Rows are numbered on from here: of its row 2 it is `from` + 2. */
  readonly from: number;
  /** The place in it of each column of the first worksheet; null where they are the same. */
  readonly places: readonly number[] | null;
}

/**
 * The rows of a worksheet and of all others of the workbook with its headers, whatever their order, numbered on from
 * the last row before. Throws `UnreadableSheet` (other-worksheets) at the end when one with other headers holds rows
 * too.
 */
async function* rowsOfAll(
  reading: Reading,
  first: OpenWorksheet,
  stretches: RowsOfWorksheet[] = [],
): AsyncGenerator<SheetRow[]> {
  let last = first.found?.header.row ?? 0;
  stretches.push({ part: first.part, from: 0, places: null });
  const numbered = (rows: readonly SheetRow[], base: number): void => {
    for (const { row } of rows) last = Math.max(last, base + row);
  };
  for await (const rows of following(first.found?.after ?? [], first.rows)) {
    numbered(rows, 0);
    yield rows;
  }
  let unread = false;
  for (const part of reading.workbook.sheetParts) {
    if (part === first.part) continue;
    const further = await openWorksheet(reading, part);
    const places = placesIn(first, further);
    if (places === null) unread ||= holdsRows(further, reading.account);
    else {
      const base = last;
      stretches.push({ part, from: base, places });
      for await (const rows of following(further.found?.after ?? [], further.rows)) {
        numbered(rows, base);
        yield rows.map(({ row, cells }) => ({
          row: base + row,
          cells: [...places.map((at) => cells[at] ?? null), ...cells.slice(places.length)],
        }));
      }
    }
    await further.rows.return(undefined);
  }
  if (unread) throw unreadableRest('other-worksheets', reading.file);
}

/** The first worksheet with a header that is known; else the first. */
const firstOf = async (reading: Reading): Promise<OpenWorksheet> => {
  let first: OpenWorksheet | null = null;
  for (const part of reading.workbook.sheetParts) {
    const opened = await openWorksheet(reading, part);
    if (opened.resolved.known > 0) {
      await first?.rows.return(undefined);
      return opened;
    }
    if (first === null) first = opened;
    else await opened.rows.return(undefined);
  }
  if (first === null) throw unreadableRest('no-such-sheet', reading.file);
  return first;
};

const openWorkbook = async (
  zip: ZipArchive,
  request: OpenRequest,
  bytes: number,
): Promise<Sheet | UnreadableInput> => {
  const { file, account } = request;
  const workbook = await readWorkbook(zip, request.worksheet, file);
  const reading: Reading = { zip, workbook, account, file, words: request.words };
  const first = await firstOf(reading);
  const { columns, problems, known } = first.resolved;
  const refuse = (code: 'empty-file' | 'too-many-columns' | 'no-known-header'): UnreadableInput => {
    zip.close();
    return unreadable(code, file);
  };
  if (first.found === null) return refuse('empty-file');
  if (first.headers.length > MOST_COLUMNS) return refuse('too-many-columns');
  if (known === 0) return refuse('no-known-header');
  const rows = rowsOfAll(reading, first);
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
      ...(request.words === undefined ? {} : { words: request.words }),
    },
    problems,
    bytes,
    bytesRead: zip.bytesRead,
    chunks: () => chunksOf(rows),
    close: async () => {
      await rows.return(undefined);
      await first.rows.return(undefined);
      zip.close();
    },
  };
};

/** Opens the worksheets of a workbook, or the one named; `bytes` is the size of the file. */
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

/**
 * Which worksheets of a workbook the rows stand in that `openXlsx` reads, in their order; none of one that it
 * refuses.
 */
export const rowsOfWorksheets = async (
  request: OpenRequest,
): Promise<readonly RowsOfWorksheet[]> => {
  const { file, account } = request;
  const stretches: RowsOfWorksheet[] = [];
  let zip: ZipArchive | null = null;
  try {
    zip = await openZip(request.path, file);
    const workbook = await readWorkbook(zip, request.worksheet, file);
    const reading: Reading = { zip, workbook, account, file, words: request.words };
    const rows = rowsOfAll(reading, await firstOf(reading), stretches);
    while ((await rows.next()).done !== true);
  } catch (error) {
    // what was read before it broke off stands where it stands
    if (!(error instanceof UnreadableSheet)) throw error;
  } finally {
    zip?.close();
  }
  return stretches;
};
