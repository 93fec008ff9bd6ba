import { closeSync, openSync, readSync } from 'node:fs';
import { csvLines } from './csv-lines.ts';
import { type PackedColumn, readColumn } from './read-column.ts';
import type { ColumnChunk } from './read-footer.ts';

/** A row group of a Parquet file that becomes lines of a CSV file. */
export interface LinesTask {
  readonly path: string;
  readonly rows: number;
  readonly columns: readonly (PackedColumn & Pick<ColumnChunk, 'start' | 'length'>)[];
}

/** The lines of a row group. */
export const groupLines = ({ path, rows, columns }: LinesTask): Uint8Array<ArrayBuffer> => {
  const file = openSync(path, 'r');
  try {
    const cells = columns.map((column) => {
      const bytes = Buffer.allocUnsafe(column.length);
      const read = readSync(file, bytes, 0, column.length, column.start);
      if (read < column.length) throw new Error('a Parquet file breaks off');
      return readColumn(bytes, column, rows);
    });
    return csvLines(cells, rows);
  } finally {
    closeSync(file);
  }
};
