import { asideLead, comparable, NOTE_WORDS, TOTAL_WORDS } from '../../../intake/set-aside.ts';
import type { CutLines } from './cut-lines.ts';
import { isSameText } from './known-texts.ts';
import type { LineTaker } from './lane-column.ts';

const SPACE = 0x20;
const BEYOND_ASCII = 0x80;

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

/**
 * The first cells of lines of a sheet without a VIN to tell its rows apart: a line that may be one of totals or the
 * header again is not read here.
 */
export class LeadCells implements LineTaker {
  readonly #isAside: (lead: string) => boolean;
  readonly #nameLength: number;

  constructor(headers: readonly string[]) {
    this.#isAside = asideLead(headers);
    this.#nameLength = headers.map(comparable).find((name) => name !== '')?.length ?? 0;
  }

  take({ bytes, view, rows, columns, starts, ends, odd }: CutLines): void {
    // the first cell of the line before: rows of one paper follow each other
    let before = 0;
    let lengthBefore = -1;
    for (let line = 0; line < rows; line += 1) {
      let cell = line * columns;
      const behind = cell + columns;
      while (cell < behind && starts[cell] === ends[cell]) cell += 1;
      if (cell === behind) {
        odd[line] = 1;
        continue;
      }
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      const length = end - start;
      if (length === lengthBefore && isSameText(view, before, start, length)) continue;
      if (this.#mayBeAside(bytes, start, end)) odd[line] = 1;
      else {
        before = start;
        lengthBefore = length;
      }
    }
  }

  #mayBeAside(bytes: Uint8Array, start: number, end: number): boolean {
    let suspect = end - start === this.#nameLength;
    for (let at = start; at < end && !suspect; at += 1)
      suspect = SUSPECT[bytes[at] as number] === 1;
    if (!suspect) return false;
    const lead = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
    return this.#isAside(lead);
  }
}
