import { CsvTexts, ROOM } from './csv-texts.ts';
import type { CsvCells } from './read-column.ts';

const COMMA = 44;
const LINE_FEED = 10;
/** As many texts of two columns together are put together beforehand. */
const MOST_TOGETHER = 1 << 13;
/** As many pairs of texts are looked at for each row. */
const MOST_PAIRS = 8; // not-law: pairs

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

/** Bytes of all cells of a column, without what stands between them. */
const bytesOf = ({ texts: { starts, ends }, places }: CsvCells): number => {
  let bytes = 0;
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] as number;
    bytes += (ends[place] as number) - (starts[place] as number);
  }
  return bytes;
};

/**
 * Puts together the lines of so many rows, and yields their bytes.
 * @param room memory for so many bytes at least.
 */
export const putLines = (
  columns: readonly CsvCells[],
  rows: number,
  room: (bytes: number) => Uint8Array,
): Uint8Array => {
  const few = fewer(columns);
  const cells = few.map(({ texts: { starts, ends, bytes }, places }) => {
    return { starts, ends, places, from: new DataView(bytes.buffer, bytes.byteOffset) };
  });
  // behind each cell a comma or the end of the line
  const length = few.reduce((sum, column) => sum + bytesOf(column) + rows, 0);
  const lines = room(length + ROOM);
  const to = new DataView(lines.buffer, lines.byteOffset);
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    for (const { starts, ends, places, from } of cells) {
      const place = places[row] as number;
      const start = starts[place] as number;
      const bytes = (ends[place] as number) - start;
      // eight bytes at a time: what is too much is written over by what follows
      for (let byte = 0; byte < bytes; byte += ROOM) {
        to.setBigUint64(at + byte, from.getBigUint64(start + byte, true), true);
      }
      at += bytes;
      lines[at] = COMMA;
      at += 1;
    }
    lines[at - 1] = LINE_FEED;
  }
  return lines.subarray(0, at);
};
