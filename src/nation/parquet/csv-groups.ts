import { closeSync, openSync, readSync } from 'node:fs';
import { putLines } from './put-lines.ts';
import { ColumnReader, type PackedColumn } from './read-column.ts';
import type { ColumnChunk } from './read-footer.ts';

/** A row group of a Parquet file: its columns, and where their pages stand. */
export interface PackedGroup {
  readonly parquet: string;
  readonly rows: number;
  readonly columns: readonly (PackedColumn & Pick<ColumnChunk, 'start' | 'length'>)[];
}

/** Bytes of a file, in memory that is used again. */
class Pages {
  #bytes = Buffer.alloc(0);

  read(file: number, start: number, length: number): Uint8Array {
    if (length > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(2 * length);
    const read = readSync(file, this.#bytes, 0, length, start);
    if (read < length) throw new Error('a Parquet file breaks off');
    return this.#bytes.subarray(0, length);
  }
}

/** Puts the rows of row groups into lines of a CSV file. */
export class CsvGroups {
  readonly #pages = new Pages();
  readonly #readers: ColumnReader[] = [];

  /**
   * Puts the lines of a row group into memory, and yields their bytes.
   * @param room memory for so many bytes at least.
   */
  put({ parquet, rows, columns }: PackedGroup, room: (bytes: number) => Uint8Array): Uint8Array {
    const file = openSync(parquet, 'r');
    try {
      const cells = columns.map((column, place) => {
        this.#readers[place] ??= new ColumnReader();
        const pages = this.#pages.read(file, column.start, column.length);
        return this.#readers[place].read(pages, column, rows);
      });
      return putLines(cells, rows, room);
    } finally {
      closeSync(file);
    }
  }
}
