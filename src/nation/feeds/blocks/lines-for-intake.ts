import { isUtf8 } from 'node:buffer';
import { FACTS } from '../../../domain/facts/fact-table.ts';
import { keyFactOf } from '../../../intake/headers/resolve-columns.ts';
import { asideLead, comparable, NOTE_WORDS, TOTAL_WORDS } from '../../../intake/set-aside.ts';
import type { SheetPlan } from '../../../intake/sheet.ts';
import { textOf } from './cell-memory.ts';
import type { CutLines } from './cut-lines.ts';
import { isVin } from './plain-vin.ts';

/** Marks those of some lines that are left to the intake for what stands in them. */
type Marker = (lines: CutLines) => void;

const SPACE = 0x20;
const BEYOND_ASCII = 0x80;

/** Of a sheet whose rows are told apart by a VIN: lines without one that is right. */
const withoutVin =
  (place: number): Marker =>
  ({ bytes, view, rows, columns, starts, ends, forIntake }) => {
    for (let line = 0, cell = place; line < rows; line += 1, cell += columns) {
      if (!isVin(bytes, starts[cell] as number, ends[cell] as number, view)) forIntake[line] = 1;
    }
  };

/**
 * Bytes of which a cell has none that no word for totals or notes stands in: those of other scripts, the letters that
 * the words of ASCII end with, and spaces of any kind.
 */
const SUSPECT = new Uint8Array(256).fill(1, BEYOND_ASCII).fill(1, 0, SPACE + 1);
for (const word of [...TOTAL_WORDS, ...NOTE_WORDS]) {
  const last = word.charCodeAt(word.length - 1);
  if (last >= BEYOND_ASCII) continue;
  SUSPECT[last] = 1;
  SUSPECT[last ^ SPACE] = 1;
}

/** Of any other sheet: lines that may be blank, totals, notes or the header again, by their first cell. */
const maybeAside = (headers: readonly string[]): Marker => {
  const isAside = asideLead(headers);
  const nameLength = headers.map(comparable).find((name) => name !== '')?.length ?? 0;
  return ({ bytes, view, rows, columns, starts, ends, forIntake }) => {
    for (let line = 0; line < rows; line += 1) {
      if (forIntake[line] === 1) continue;
      let cell = line * columns;
      const behind = cell + columns;
      while (cell < behind && starts[cell] === ends[cell]) cell += 1;
      const start = cell < behind ? (starts[cell] as number) : 0;
      const end = cell < behind ? (ends[cell] as number) : 0;
      let suspect = start === end || end - start === nameLength;
      for (let at = start; at < end && !suspect; at += 1) {
        suspect = SUSPECT[bytes[at] as number] === 1;
      }
      if (suspect && isAside(textOf(view, start, end))) forIntake[line] = 1;
    }
  };
};

/** Marks the lines that only the intake can tell what to make of: of a sheet that `isReadFromBytes`. */
export const linesForIntake = ({ account, columns }: SheetPlan): Marker => {
  const key = keyFactOf(account);
  return key === null
    ? maybeAside(columns.map(({ header }) => header))
    : withoutVin(columns.findIndex(({ fact }) => fact !== null && FACTS[fact] === key));
};

/** The mark of bytes that were no text. */
const REPLACED = '\ufffd';

/** Says whether some bytes are text in UTF-8 that holds no mark of bytes that were none. */
export const isSound = (bytes: Uint8Array): boolean =>
  isUtf8(bytes) && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(REPLACED);

/** Marks lines that are not sound. */
export const unsoundLines: Marker = ({ bytes, rows, lineStarts, lineEnds, forIntake }) => {
  for (let line = 0; line < rows; line += 1) {
    if (!isSound(bytes.subarray(lineStarts[line], lineEnds[line]))) forIntake[line] = 1;
  }
};
