import type { Cell } from '../sheet.ts';
import { cellValue } from './cell-value.ts';
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

/**
 * The rows of the worksheet in a part as they are unpacked, a few at a time. Cells beyond `widest` columns are
 * kept as one, so that a row cannot grow without bound. Throws `UnreadableSheet`.
 */
export async function* sheetRows(
  zip: ZipArchive,
  workbook: Workbook,
  part: string,
  widest: () => number,
  file: string,
): AsyncGenerator<SheetRow[]> {
  let gathered: SheetRow[] = [];
  let row = 0;
  let cells: Cell[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let text = '';
  let formula = '';
  let place: 'value' | 'formula' | null = null;
  let hasValue = false;

  const put = (value: Cell): void => {
    const at = Math.min(column, widest());
    while (cells.length < at) cells.push(null);
    if (at < cells.length && value === null) return;
    cells[at] = value;
  };

  const xml = readXml(
    zip.part(part),
    {
      open: (name, attributes) => {
        if (name === 'c') {
          column = Math.min(columnOf(attributes.r) ?? column + 1, MOST_COLUMN);
          type = attributes.t ?? '';
          style = Number(attributes.s ?? 0);
          text = '';
          formula = '';
          hasValue = false;
        } else if (name === 'v' || name === 't') {
          place = 'value';
          hasValue = true;
        } else if (name === 'f') place = 'formula';
        else if (name === 'row') {
          const numbered = Number(attributes.r ?? 0);
          row = Number.isInteger(numbered) && numbered > row ? numbered : row + 1;
          cells = [];
          column = -1;
        }
      },
      text: (piece) => {
        if (place === 'value' && text.length < LONGEST_TEXT) text += piece;
        else if (place === 'formula' && formula.length < 100) formula += piece;
      },
      close: (name) => {
        if (name === 'v' || name === 't' || name === 'f') place = null;
        else if (name === 'c') {
          if (hasValue) put(cellValue({ type, style, text }, workbook));
          else if (formula !== '') put(`=${formula}`);
        } else if (name === 'row') gathered.push({ row, cells });
      },
    },
    file,
  );
  for await (const _ of xml) {
    if (gathered.length === 0) continue;
    yield gathered;
    gathered = [];
  }
}
