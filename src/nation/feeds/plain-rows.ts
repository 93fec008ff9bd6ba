import { sqlText } from '../database.ts';
import { keptRows } from '../kept-parquet.ts';
import { literalPath } from './text-lines.ts';

/** Parquet files of ours as a relation with `file_row_number`. */
export const plainRows = (...paths: readonly string[]): string =>
  `read_parquet([${paths.map((path) => sqlText(literalPath(path))).join(', ')}], file_row_number = true, hive_partitioning = false)`;

/**
 * The rows of a first pass that are used, with the place `n` of each in the file: what was read in threads holds no
 * others and says their places, what the database read holds those to be mended too, which have `raw`.
 */
export const usedRows = (path: string, placed: boolean): string =>
  placed
    ? keptRows(path)
    : `(SELECT *, file_row_number AS n FROM ${plainRows(path)} WHERE raw IS NULL)`;
