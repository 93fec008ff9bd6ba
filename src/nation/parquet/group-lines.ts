import { closeSync, openSync, readSync } from 'node:fs';
import { csvLines } from './csv-lines.ts';
import { ColumnReader, type PackedColumn } from './read-column.ts';
import type { ColumnChunk } from './read-footer.ts';

/** A row group of a Parquet file that becomes lines of a CSV file. */
export interface LinesTask {
  readonly path: string;
  readonly rows: number;
  readonly columns: readonly (PackedColumn & Pick<ColumnChunk, 'start' | 'length'>)[];
  /** Taken for the lines where it is large enough. */
  readonly room: Uint8Array<ArrayBuffer>;
}

/** Makes lines of row groups, one after the other; what it needs for that is made once. */
export class GroupLines {
  readonly #readers: ColumnReader[] = [];
  #packed = Buffer.alloc(0);

  /** The lines of a row group. */
  of({ path, rows, columns, room }: LinesTask): Uint8Array<ArrayBuffer> {
    const file = openSync(path, 'r');
    try {
      const cells = columns.map((column, place) => {
        this.#readers[place] ??= new ColumnReader();
        const bytes = this.#read(file, column.start, column.length);
        return this.#readers[place].read(bytes, column, rows);
      });
      return csvLines(cells, rows, room);
    } finally {
      closeSync(file);
    }
  }

  #read(file: number, start: number, length: number): Uint8Array {
    if (length > this.#packed.length) this.#packed = Buffer.allocUnsafeSlow(2 * length);
    const read = readSync(file, this.#packed, 0, length, start);
    if (read < length) throw new Error('a Parquet file breaks off');
    return this.#packed.subarray(0, length);
  }
}
