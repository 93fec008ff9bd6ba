import { PageBytes } from './page-bytes.ts';
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
const EIGHT = 8;
/** Bytes of a length. */
const WORD = 4;
/** Values of a dictionary of which a byte tells each. */
const ONE_BYTE = 256;

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

/** As many groups of eight alike are told as one run. */
const ALIKE = 8; // not-law: groups

/** Which rows of a group of eight have a value, a bit each. */
const bitsOf = (present: Uint8Array, group: number): number => {
  let bits = 0;
  for (let bit = 0; bit < EIGHT; bit += 1) bits |= (present[group * EIGHT + bit] as number) << bit;
  return bits;
};

/** Writes groups of eight, a bit each. */
const putBits = (to: PageBytes, bits: Uint8Array, from: number, until: number): void => {
  if (from === until) return;
  to.varint(((until - from) << 1) | 1);
  to.put(bits.subarray(from, until));
};

/** Which rows have values: runs of rows that all have or all have none, and a bit each where they change. */
const levelsOf = (present: Uint8Array, rows: number, count: number): Uint8Array => {
  const to = new PageBytes(EIGHT);
  if (count === rows || count === 0) {
    to.varint(rows << 1);
    to.byte(count === 0 ? 0 : 1);
    return to.written();
  }
  const groups = Math.ceil(rows / EIGHT);
  const bits = new Uint8Array(groups);
  for (let group = 0; group < groups; group += 1) bits[group] = bitsOf(present, group);
  let written = 0;
  for (let group = 0; group < groups; ) {
    const same = bits[group] as number;
    let end = group + 1;
    while (end < groups && bits[end] === same) end += 1;
    if (end - group >= ALIKE && (same === 0 || same === 0xff)) {
      putBits(to, bits, written, group);
      to.varint(((end - group) * EIGHT) << 1);
      to.byte(same & 1);
      written = end;
    }
    group = end;
  }
  putBits(to, bits, written, groups);
  return to.written();
};

const putLevels = (to: PageBytes, levels: Uint8Array): void => {
  to.word(levels.length);
  to.put(levels);
};

/** Writes places in a dictionary, of so many bits each, and zeros to the end of the last group. */
const putPlaces = (
  to: PageBytes,
  values: Uint8Array,
  count: number,
  groups: number,
  bits: number,
): void => {
  const size = groups * bits;
  const bytes = to.reserve(size);
  const at = to.length;
  if (bits === EIGHT) {
    for (let place = 0; place < count; place += 1) bytes[at + place] = values[2 * place] as number;
  } else bytes.set(values, at);
  bytes.fill(0, at + (count * bits) / EIGHT, at + size);
  to.length += size;
};

/** Writes the pages of a column of so many rows; `present` has zeros behind the last. */
export const putColumn = (
  to: PageBytes,
  rows: number,
  { present, count, values, dictionary, bounds }: ColumnValues,
): StoredChunk => {
  const start = to.length;
  const levels = levelsOf(present, rows, count);
  if (dictionary === null) {
    to.put(pageHeader(WORD + levels.length + values.length, rows, PLAIN));
    putLevels(to, levels);
    to.put(values);
    return { start, length: to.length - start, data: start, nulls: rows - count, bounds };
  }
  to.put(dictionaryHeader(dictionary.values.length, dictionary.count));
  to.put(dictionary.values);
  const data = to.length;
  const bits = dictionary.count > ONE_BYTE ? 2 * EIGHT : EIGHT;
  const groups = Math.ceil(count / EIGHT);
  const head = new PageBytes(EIGHT);
  head.byte(bits);
  head.varint((groups << 1) | 1);
  const size = WORD + levels.length + head.length + groups * bits;
  to.put(pageHeader(size, rows, DICTIONARY));
  putLevels(to, levels);
  to.put(head.written());
  putPlaces(to, values, count, groups, bits);
  return { start, length: to.length - start, data, nulls: rows - count, bounds };
};
