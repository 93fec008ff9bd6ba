import { type Cell, shownCell } from '../sheet.ts';
import { unreadableRest } from '../unreadable.ts';
import { readXml } from './read-xml.ts';
import type { ZipArchive } from './zip-archive.ts';

/** A block of cells shown as one; rows from 1, columns from 0, all inclusive. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** As many as a worksheet has rows. */
const MOST_MERGES = 1 << 20;
const MARK = Buffer.from('mergeCell');
const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
const LETTER_A = 65;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - LETTER_A + 1, 0) - 1;

const mergeOf = (reference: string): Merge | null => {
  const parts = REFERENCE.exec(reference);
  if (parts === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const merge = {
    ...{ top: Number(top), bottom: Number(bottom) },
    ...{ left: columnOf(left), right: columnOf(right) },
  };
  return merge.top > merge.bottom || merge.left > merge.right ? null : merge;
};

/** Whether a part speaks of merged cells at all: a look at its bytes costs far less than reading it twice. */
const speaksOfMerges = async (pieces: AsyncIterable<Uint8Array>): Promise<boolean> => {
  let rest = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.concat([rest, piece]);
    if (bytes.includes(MARK)) return true;
    rest = Buffer.from(bytes.subarray(Math.max(0, bytes.length - MARK.length + 1)));
  }
  return false;
};

/**
 * The merged cells of a worksheet, which its part tells only after all rows; by the first row of each, ascending.
 * Throws `UnreadableSheet` when it says what cannot be understood.
 */
export const readMerges = async (
  zip: ZipArchive,
  part: string,
  file: string,
): Promise<readonly Merge[]> => {
  if (!(await speaksOfMerges(zip.part(part)))) return [];
  const merges: Merge[] = [];
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name !== 'mergeCell') return;
    const merge = mergeOf(attributes['ref'] ?? '');
    if (merge === null) throw unreadableRest('broken-workbook', file);
    if (merges.length >= MOST_MERGES) throw unreadableRest('archive-too-large', file);
    merges.push(merge);
  };
  for await (const _ of readXml(zip.part(part), { open }, file));
  return merges.sort((a, b) => a.top - b.top);
};

/** Takes rows in ascending order and has each merged cell speak for all cells that it covers. */
export type MergeFiller = (row: number, cells: Cell[]) => void;

/** No more than a row has columns, unless they overlap. */
const MOST_OPEN = 16_384;

interface OpenMerge {
  readonly merge: Merge;
  /** Of its first cell, the one that is shown. */
  readonly value: Cell;
}

const isBlank = (cell: Cell | undefined): boolean => shownCell(cell).trim() === '';

/**
 * A merged cell with nothing else in its row is a heading or a note below the table: it speaks for its first column
 * alone.
 */
const isHeading = (row: number, cells: readonly Cell[], open: readonly OpenMerge[]): boolean => {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return (
    filled.length === 1 &&
    open.every(({ merge }) => merge.top === row) &&
    open.some(({ merge }) => merge.left === filled[0] && merge.right > merge.left)
  );
};

const cover = (row: number, cells: Cell[], { merge, value }: OpenMerge, widest: number): void => {
  const { top, left, right } = merge;
  for (let column = left; column <= Math.min(right, widest - 1); column += 1) {
    if (row === top && column === left) continue;
    const own = cells[column] ?? null;
    while (cells.length < column) cells.push(null);
    const agrees = isBlank(own) || shownCell(own) === shownCell(value);
    cells[column] = agrees ? value : { unread: 'merged-cells', text: shownCell(own) };
  }
};

/**
 * A filler of the cells that merged cells cover, in place. A row in which nothing stands stays blank: it is the row
 * above once more. Columns beyond all that stood in a row so far are left alone. What a covered cell holds itself,
 * and nobody sees, is unread when it says something else.
 */
export const mergeFiller = (merges: readonly Merge[], file: string): MergeFiller => {
  let next = 0;
  let open: readonly OpenMerge[] = [];
  let widest = 0;
  return (row, cells) => {
    widest = Math.max(widest, cells.length);
    if (open.length === 0 && next >= merges.length) return;
    const going = open.filter(({ merge }) => merge.bottom >= row);
    for (let merge = merges[next]; merge !== undefined && merge.top <= row; merge = merges[next]) {
      next += 1;
      const value = merge.top === row ? (cells[merge.left] ?? null) : null;
      if (merge.bottom >= row) going.push({ merge, value });
    }
    if (going.length > MOST_OPEN) throw unreadableRest('broken-workbook', file);
    open = going;
    if (cells.every(isBlank) || isHeading(row, cells, open)) return;
    for (const one of open) cover(row, cells, one, widest);
  };
};
