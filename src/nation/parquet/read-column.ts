import { zstdDecompressSync } from 'node:zlib';
import { CsvTexts, ROOM } from './csv-texts.ts';
import type { ColumnChunk } from './read-footer.ts';
import { readRuns } from './read-runs.ts';
import { type ReadStruct, structOf, ThriftReader, wholeOf } from './read-thrift.ts';

/** The cells of one column, or of several side by side: their texts, and which each row has. */
export interface CsvCells {
  readonly texts: CsvTexts;
  readonly places: Uint32Array;
}

/** What must be known of a column to read its pages. */
export interface PackedColumn extends Pick<ColumnChunk, 'type' | 'codec'> {
  /** People write in it: a spreadsheet must not take a cell for a formula (`inertSql`). */
  readonly inert: boolean;
}

const HEADER = { type: 1, bytes: 2, packedBytes: 3, data: 5, dictionary: 7 } as const;
/** In the headers of both kinds of pages. */
const PAGE = { values: 1, encoding: 2 } as const;
const DATA_PAGE = 0;
const DICTIONARY_PAGE = 2;
const PLAIN = 0;
/** Places in a dictionary: the code of the first version of the format and that of the second. */
const PLACES = [2, 8]; // not-law: Parquet
const ZSTD = 6;
const INT32 = 1;
const INT64 = 2;
const BYTE_ARRAY = 6;
/** Bytes of a length. */
const WORD = 4;

/** A page with `ROOM` bytes behind. */
const unpacked = (packed: Uint8Array, size: number): Buffer => {
  // one piece, with room behind
  const page = zstdDecompressSync(packed, { chunkSize: Math.max(64, size + ROOM) }); // not-law: Node's least
  if (page.buffer.byteLength - page.byteOffset - page.length >= ROOM) return page;
  return Buffer.concat([page, Buffer.alloc(ROOM)]).subarray(0, page.length);
};

/** Reads the pages of columns, one after the other; the cells of one are gone when the next is read. */
export class ColumnReader {
  readonly #texts = new CsvTexts();
  #all = new Uint32Array();
  #column: PackedColumn = { type: BYTE_ARRAY, codec: ZSTD, inert: false };
  #places = this.#all;
  #rows = 0;
  /** Number of the text of the first value of the dictionary. */
  #dictionary = 0;

  /** Reads the pages of a column of a row group of so many rows, of texts or whole numbers that may be unknown. */
  read(bytes: Uint8Array, column: PackedColumn, rows: number): CsvCells {
    if (column.codec !== ZSTD) throw new Error(`codec ${column.codec}`);
    if (rows > this.#all.length) this.#all = new Uint32Array(rows);
    this.#column = column;
    this.#places = this.#all.subarray(0, rows);
    this.#rows = 0;
    this.#texts.clear();
    this.#texts.addBlank();
    for (let at = 0; this.#rows < rows; ) {
      const reader = new ThriftReader(bytes, at);
      const header = reader.struct();
      at = reader.at + wholeOf(header, HEADER.packedBytes);
      const page = unpacked(bytes.subarray(reader.at, at), wholeOf(header, HEADER.bytes));
      this.#page(header, page);
    }
    return { texts: this.#texts, places: this.#places };
  }

  #page(header: ReadStruct, page: Buffer): void {
    switch (wholeOf(header, HEADER.type)) {
      case DICTIONARY_PAGE:
        this.#dictionary = this.#texts.count;
        this.#addPlain(page, 0, wholeOf(structOf(header, HEADER.dictionary), PAGE.values));
        break;
      case DATA_PAGE:
        this.#addRows(structOf(header, HEADER.data), page);
        break;
      default:
        throw new Error(`a page of type ${wholeOf(header, HEADER.type)}`);
    }
  }

  #addRows(header: ReadStruct, page: Buffer): void {
    const rows = wholeOf(header, PAGE.values);
    const places = this.#places.subarray(this.#rows, this.#rows + rows);
    this.#rows += rows;
    const levels = WORD + page.readUInt32LE(0);
    readRuns(page.subarray(0, levels), WORD, 1, places);
    let count = 0;
    for (let row = 0; row < rows; row += 1) count += places[row] as number;
    const numbers = count === rows ? places : new Uint32Array(count);
    const encoding = wholeOf(header, PAGE.encoding);
    if (PLACES.includes(encoding)) {
      readRuns(page, levels + 1, page[levels] as number, numbers, this.#dictionary);
    } else {
      if (encoding !== PLAIN) throw new Error(`values of encoding ${encoding}`);
      const first = this.#texts.count;
      this.#addPlain(page, levels, count);
      for (let value = 0; value < count; value += 1) numbers[value] = first + value;
    }
    if (count === rows) return;
    for (let row = 0, value = 0; row < rows; row += 1) {
      if (places[row] === 0) continue;
      places[row] = numbers[value] as number;
      value += 1;
    }
  }

  /** Adds so many values as Parquet writes them plainly. */
  #addPlain(page: Buffer, start: number, count: number): void {
    const { type, inert } = this.#column;
    switch (type) {
      case BYTE_ARRAY:
        this.#addTexts(page, start, count);
        break;
      case INT32:
      case INT64:
        for (let value = 0; value < count; value += 1) {
          const number =
            type === INT32
              ? page.readInt32LE(start + WORD * value)
              : page.readBigInt64LE(start + 2 * WORD * value);
          const digits = Buffer.from(String(number));
          this.#texts.add(digits, 0, digits.length, inert);
        }
        break;
      default:
        throw new Error(`values of type ${type}`);
    }
  }

  #addTexts(page: Buffer, start: number, count: number): void {
    const { inert } = this.#column;
    const texts = this.#texts;
    // all that there will be: they may stay where they stand
    if (this.#rows === this.#places.length && texts.count === 1) {
      const roomy = new Uint8Array(page.buffer, page.byteOffset, page.length + ROOM);
      if (texts.addStanding(roomy, start, count, inert)) return;
    }
    let at = start;
    for (let value = 0; value < count; value += 1) {
      const end = at + WORD + page.readUInt32LE(at);
      texts.add(page, at + WORD, end, inert);
      at = end;
    }
  }
}
