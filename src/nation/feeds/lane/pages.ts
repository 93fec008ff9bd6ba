import type { PageBytes } from './page-bytes.ts';
import { DICTIONARY, PLAIN, RLE, type StoredChunk } from './parquet-file.ts';
import { i32, struct, thriftBytes } from './thrift.ts';

/** The values of one column of a row group, those that are NULL left out. */
export interface ColumnValues {
  /** 1 for each row that has a value. */
  readonly present: Uint8Array;
  /** Rows that have a value. */
  readonly count: number;
  /** The values as Parquet writes them plainly, or their places in the dictionary, of two bytes each. */
  readonly values: Uint8Array;
  /** The dictionary and how many values it has; null without one. */
  readonly dictionary: { readonly values: Uint8Array; readonly count: number } | null;
  readonly bounds: StoredChunk['bounds'];
}

const DATA_PAGE = 0;
const DICTIONARY_PAGE = 2;
const PLACE_BITS = 16;
const EIGHT = 8;

const pageHeader = (size: number, rows: number, encoding: number): Uint8Array =>
  thriftBytes([
    [1, i32(DATA_PAGE)],
    [2, i32(size)],
    [3, i32(size)],
    [5, struct([[1, i32(rows)], [2, i32(encoding)], [3, i32(RLE)], [4, i32(RLE)]])], // biome-ignore format: one line
  ]);

const dictionaryHeader = (size: number, count: number): Uint8Array =>
  thriftBytes([
    [1, i32(DICTIONARY_PAGE)],
    [2, i32(size)],
    [3, i32(size)],
    [7, struct([[1, i32(count)], [2, i32(PLAIN)]])], // biome-ignore format: one line
  ]);

const varintLength = (value: number): number => {
  let length = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) length += 1;
  return length;
};

/** Writes which rows have values: one run when all or none have, else a bit each. */
const putLevels = (to: PageBytes, present: Uint8Array, rows: number, count: number): void => {
  if (count === rows || count === 0) {
    to.word(varintLength(rows << 1) + 1);
    to.varint(rows << 1);
    to.byte(count === 0 ? 0 : 1);
    return;
  }
  const groups = Math.ceil(rows / EIGHT);
  const run = (groups << 1) | 1;
  to.word(varintLength(run) + groups);
  to.varint(run);
  const bytes = to.reserve(groups);
  for (let group = 0; group < groups; group += 1) {
    let bits = 0;
    for (let bit = 0; bit < EIGHT; bit += 1) {
      bits |= (present[group * EIGHT + bit] as number) << bit;
    }
    bytes[to.length + group] = bits;
  }
  to.length += groups;
};

const levelsLength = (rows: number, count: number): number => {
  if (count === rows || count === 0) return 4 + varintLength(rows << 1) + 1;
  const groups = Math.ceil(rows / EIGHT);
  return 4 + varintLength((groups << 1) | 1) + groups;
};

/** Writes the pages of a column of so many rows; `present` has zeros behind the last. */
export const putColumn = (
  to: PageBytes,
  rows: number,
  { present, count, values, dictionary, bounds }: ColumnValues,
): StoredChunk => {
  const start = to.length;
  const levels = levelsLength(rows, count);
  if (dictionary === null) {
    to.put(pageHeader(levels + values.length, rows, PLAIN));
    putLevels(to, present, rows, count);
    to.put(values);
    return { start, length: to.length - start, data: start, nulls: rows - count, bounds };
  }
  to.put(dictionaryHeader(dictionary.values.length, dictionary.count));
  to.put(dictionary.values);
  const data = to.length;
  const groups = Math.ceil(count / EIGHT);
  const run = (groups << 1) | 1;
  const size = levels + 1 + varintLength(run) + groups * PLACE_BITS;
  to.put(pageHeader(size, rows, DICTIONARY));
  putLevels(to, present, rows, count);
  to.byte(PLACE_BITS);
  to.varint(run);
  to.put(values);
  const filling = groups * PLACE_BITS - values.length;
  to.reserve(filling).fill(0, to.length, to.length + filling);
  to.length += filling;
  return { start, length: to.length - start, data, nulls: rows - count, bounds };
};
