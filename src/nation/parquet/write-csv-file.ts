import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { CsvLines } from './csv-lines.ts';
import { ColumnReader, type PackedColumn } from './read-column.ts';
import type { ColumnChunk } from './read-footer.ts';

/** Columns of a row group, and where their pages stand. */
interface PackedGroup {
  readonly rows: number;
  readonly columns: readonly (PackedColumn & Pick<ColumnChunk, 'start' | 'length'>)[];
}

/** A Parquet file that becomes a CSV file. */
export interface CsvTask {
  readonly parquet: string;
  readonly names: readonly string[];
  readonly groups: readonly PackedGroup[];
  readonly path: string;
}

/** Bytes of a file, in memory that is used again. */
class Pages {
  readonly #file: number;
  #bytes = Buffer.alloc(0);

  constructor(file: number) {
    this.#file = file;
  }

  read(start: number, length: number): Uint8Array {
    if (length > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(2 * length);
    const read = readSync(this.#file, this.#bytes, 0, length, start);
    if (read < length) throw new Error('a Parquet file breaks off');
    return this.#bytes.subarray(0, length);
  }
}

/** Writes a Parquet file as CSV and yields the SHA-256 of what was written, hexadecimal. */
export const writeCsvFile = ({ parquet, names, groups, path }: CsvTask): string => {
  const from = openSync(parquet, 'r');
  const to = openSync(path, 'w');
  try {
    const hash = createHash('sha256');
    const take = (bytes: Uint8Array): void => {
      hash.update(bytes);
      for (let at = 0; at < bytes.length; ) at += writeSync(to, bytes, at);
    };
    take(Buffer.from(`${names.join(',')}\n`));
    const pages = new Pages(from);
    const readers = names.map(() => new ColumnReader());
    const lines = new CsvLines();
    for (const { rows, columns } of groups) {
      const cells = readers.flatMap((reader, place) => {
        const column = columns[place];
        if (column === undefined) return [];
        return reader.read(pages.read(column.start, column.length), column, rows);
      });
      lines.put(cells, rows, take);
    }
    return hash.digest('hex');
  } finally {
    closeSync(from);
    closeSync(to);
  }
};
