import { CsvTexts, ROOM } from './csv-texts.ts';
import type { CsvCells } from './read-column.ts';

const COMMA = 44;
const LINE_FEED = 10;
/** As many texts of two columns together are put together beforehand. */
const MOST_TOGETHER = 1 << 13;
/** As many pairs of texts are looked at for each row. */
const MOST_PAIRS = 8; // not-law: pairs

/** Bytes of lines that are handed on at once: few enough for the processor's cache. */
const PIECE = 1 << 18;

/** The one text that all rows of a column have; null when they have several. */
const onlyOne = ({ places }: CsvCells): number | null => {
  const [first = 0] = places;
  for (let row = 1; row < places.length; row += 1) if (places[row] !== first) return null;
  return first;
};

/** Two columns side by side as one, when few different texts stand in them; null when there are many. */
const together = (a: CsvCells, b: CsvCells): CsvCells | null => {
  const texts = new CsvTexts();
  const only = onlyOne(b);
  if (only !== null && a.texts.count <= MOST_TOGETHER) {
    for (let text = 0; text < a.texts.count; text += 1) texts.addBoth(a.texts, text, b.texts, only);
    return { texts, places: a.places };
  }
  const rows = a.places.length;
  const across = b.texts.count;
  const pairs = a.texts.count * across;
  if (pairs > MOST_PAIRS * rows) return null;
  // numbers of texts, and one more
  const numbers = new Uint32Array(pairs);
  const places = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const first = a.places[row] as number;
    const second = b.places[row] as number;
    const pair = first * across + second;
    let number = numbers[pair] as number;
    if (number === 0) {
      if (texts.count === MOST_TOGETHER) return null;
      texts.addBoth(a.texts, first, b.texts, second);
      number = texts.count;
      numbers[pair] = number;
    }
    places[row] = number - 1;
  }
  return { texts, places };
};

/** Columns in their order, those beside each other with few texts as one. */
const fewer = (columns: readonly CsvCells[]): readonly CsvCells[] => {
  const all: CsvCells[] = [];
  for (const column of columns) {
    const last = all.at(-1);
    const both = last === undefined ? null : together(last, column);
    if (both !== null) all.pop();
    all.push(both ?? column);
  }
  return all;
};

/** The greatest length of a text. */
const longest = ({ texts: { starts, ends, count } }: CsvCells): number => {
  let most = 0;
  for (let text = 0; text < count; text += 1) {
    most = Math.max(most, (ends[text] as number) - (starts[text] as number));
  }
  return most;
};

/** Puts lines of a CSV file together, a piece at a time. */
export class CsvLines {
  #lines = new Uint8Array();

  /**
   * Puts together the lines of so many rows.
   * @param take is given them piece by piece; what it is given is written over afterwards.
   */
  put(columns: readonly CsvCells[], rows: number, take: (lines: Uint8Array) => void): void {
    const few = fewer(columns);
    const cells = few.map(({ texts: { starts, ends, bytes }, places }) => {
      return { starts, ends, places, from: new DataView(bytes.buffer, bytes.byteOffset) };
    });
    // behind each cell a comma or the end of the line
    const line = few.reduce((sum, column) => sum + longest(column) + 1, 0);
    const lines = this.#room(PIECE + line + ROOM);
    const to = new DataView(lines.buffer);
    let at = 0;
    for (let row = 0; row < rows; row += 1) {
      for (const { starts, ends, places, from } of cells) {
        const place = places[row] as number;
        const start = starts[place] as number;
        const length = (ends[place] as number) - start;
        // eight bytes at a time: what is too much is written over by what follows
        for (let byte = 0; byte < length; byte += ROOM) {
          to.setBigUint64(at + byte, from.getBigUint64(start + byte, true), true);
        }
        at += length;
        lines[at] = COMMA;
        at += 1;
      }
      lines[at - 1] = LINE_FEED;
      if (at >= PIECE) {
        take(lines.subarray(0, at));
        at = 0;
      }
    }
    if (at > 0) take(lines.subarray(0, at));
  }

  #room(size: number): Uint8Array<ArrayBuffer> {
    if (size > this.#lines.length) this.#lines = new Uint8Array(size);
    return this.#lines;
  }
}
