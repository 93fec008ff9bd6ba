import { type Cell, shownCell } from '../sheet.ts';
import { unreadableRest } from '../unreadable.ts';
import { cellValue } from './cell-value.ts';
import { mergeFiller, readMerges } from './merged-cells.ts';
import { readXml } from './read-xml.ts';
import type { Workbook } from './workbook.ts';
import type { ZipArchive } from './zip-archive.ts';

/** A row of a worksheet. */
export interface SheetRow {
  /** As the worksheet numbers it, from 1. */
  readonly row: number;
  readonly cells: Cell[];
}

const LETTER_A = 65;
const LONGEST_TEXT = 32_768;
const MOST_COLUMN = 16_384;

/** Place of a cell by its reference, 0-based: B7 is 1. Null when it has none. */
const columnOf = (reference: string | undefined): number | null => {
  if (reference === undefined) return null;
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - LETTER_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  return column === 0 ? null : column - 1;
};

/** Row of a cell by its reference: B7 is 7. Null when it has none. */
const rowOf = (reference: string | undefined): number | null => {
  const digits = /^[A-Z]{1,3}(\d{1,7})$/.exec(reference ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
};

/**
 * The rows of the worksheet in a part as they are unpacked, a few at a time, merged cells filled in. Cells beyond
 * `widest` columns are kept as one, so that a row cannot grow without bound. Rows that come twice or out of order may
 * belong to those before, which were told already. Throws `UnreadableSheet`.
 */
export async function* sheetRows(
  zip: ZipArchive,
  workbook: Workbook,
  part: string,
  widest: () => number,
  file: string,
): AsyncGenerator<SheetRow[]> {
  const fill = mergeFiller(await readMerges(zip, part, file), file);
  let gathered: SheetRow[] = [];
  let row = 0;
  let isNumbered = false;
  let cells: Cell[] = [];
  /** Places of the row that cells were read for, blank ones too. */
  let told = new Set<number>();
  let column = -1;
  let type = '';
  let style = 0;
  let text: string | null = null;
  let formula: string | null = null;
  let place: 'value' | 'formula' | null = null;
  let isPhonetic = false;

  const isSaid = (cell: Cell | undefined): boolean => shownCell(cell) !== '';

  const put = (given: Cell): void => {
    const at = Math.min(column, widest());
    const before = cells[at];
    const isAgain = told.has(at) && shownCell(before) !== shownCell(given);
    told.add(at);
    // of the cells beyond the last column one that says something is enough
    if (at === widest() && isSaid(before)) return;
    const value: Cell =
      isAgain && at < widest() ? { unread: 'broken-cell', text: shownCell(given) } : given;
    while (cells.length < at) cells.push(null);
    if (at < cells.length && value === null) return;
    cells[at] = value;
  };

  const openRow = (reference: string | undefined): void => {
    isNumbered = reference !== undefined;
    const numbered = Number(reference ?? row + 1);
    if (!Number.isInteger(numbered) || numbered <= row) {
      gathered = gathered.filter((before) => before.row < numbered);
      throw unreadableRest('broken-workbook', file);
    }
    row = numbered;
    cells = [];
    told = new Set();
    column = -1;
  };

  const openCell = (attributes: Readonly<Record<string, string>>): void => {
    const reference = attributes['r'];
    const own = rowOf(reference);
    if (own !== null && own !== row) {
      // a row without a number has that of its cells
      if (isNumbered || own < row) throw unreadableRest('broken-workbook', file);
      row = own;
      isNumbered = true;
    }
    column = Math.min(columnOf(reference) ?? column + 1, MOST_COLUMN);
    type = attributes['t'] ?? '';
    style = Number(attributes['s'] ?? 0);
    text = null;
    formula = null;
  };

  const xml = readXml(
    zip.part(part),
    {
      open: (name, attributes) => {
        if (name === 'c') openCell(attributes);
        else if (name === 'v' || name === 't') {
          if (isPhonetic) return;
          place = 'value';
          text ??= '';
        } else if (name === 'f') {
          place = 'formula';
          formula = '';
        } else if (name === 'rPh') isPhonetic = true;
        else if (name === 'row') openRow(attributes['r']);
      },
      text: (piece) => {
        if (place === 'value' && text !== null && text.length < LONGEST_TEXT) text += piece;
        else if (place === 'formula' && formula !== null && formula.length < 100) formula += piece;
      },
      close: (name) => {
        if (name === 'v' || name === 't' || name === 'f') place = null;
        else if (name === 'rPh') isPhonetic = false;
        else if (name === 'c') put(cellValue({ type, style, text, formula }, workbook));
        else if (name === 'row') {
          fill(row, cells);
          gathered.push({ row, cells });
        }
      },
    },
    file,
  );
  try {
    for await (const _ of xml) {
      if (gathered.length === 0) continue;
      yield gathered;
      gathered = [];
    }
  } catch (error) {
    // what stands before the place where it breaks off is read all the same
    if (gathered.length > 0) yield gathered;
    throw error;
  }
}
