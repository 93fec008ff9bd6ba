import { putLevels, putPlaces } from './packed-runs.ts';
import { PageBytes } from './page-bytes.ts';
import { DICTIONARY, PLAIN, RLE, type StoredChunk } from './parquet-file.ts';
import { i32, struct, thriftBytes } from './thrift.ts';

/** The values of one column of a row group, those that are NULL left out. */
export interface ColumnValues {
  /** 1 for each row that has a value, zeros behind the last. */
  readonly present: Uint8Array;
  /** Rows that have a value. */
  readonly count: number;
  readonly values: PlainValues | Places;
  readonly bounds: StoredChunk['bounds'];
}

/** Values as Parquet writes them plainly. */
interface PlainValues {
  readonly plain: Uint8Array;
}

/** Places in a dictionary of so many values, which is written plainly. */
interface Places {
  readonly places: Uint16Array;
  readonly dictionary: Uint8Array;
  readonly distinct: number;
}

const DATA_PAGE = 0;
const DICTIONARY_PAGE = 2;
/** Bytes of a length. */
const WORD = 4;
/** Values of a dictionary of which a byte tells each. */
const ONE_BYTE = 256;
const BITS = 8;

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

/** Writes the pages of columns. */
export class PageWriter {
  readonly #levels = new PageBytes();
  readonly #packed = new PageBytes();

  /** Writes the pages of a column of so many rows. */
  put(to: PageBytes, rows: number, { present, count, values, bounds }: ColumnValues): StoredChunk {
    const start = to.length;
    if ('places' in values) {
      to.put(dictionaryHeader(values.dictionary.length, values.distinct));
      to.put(values.dictionary);
    }
    const data = to.length;
    const levels = this.#levels;
    levels.length = 0;
    putLevels(levels, present, rows, count);
    const encoding = 'plain' in values ? PLAIN : DICTIONARY;
    const bytes = 'plain' in values ? values.plain : this.#pack(count, values);
    to.put(pageHeader(WORD + levels.length + bytes.length, rows, encoding));
    to.word(levels.length);
    to.put(levels.written());
    to.put(bytes);
    return { start, length: to.length - start, data, encoding, nulls: rows - count, bounds };
  }

  #pack(count: number, { places, distinct }: Places): Uint8Array {
    const packed = this.#packed;
    packed.length = 0;
    const width = distinct > ONE_BYTE ? 2 : 1;
    packed.byte(BITS * width);
    putPlaces(packed, places, count, width);
    return packed.written();
  }
}
