import { sqlText } from '../database.ts';
import { literalPath } from './text-lines.ts';

/** Parquet files of ours as a relation with `file_row_number`. */
export const plainRows = (...paths: readonly string[]): string =>
  `read_parquet([${paths.map((path) => sqlText(literalPath(path))).join(', ')}], file_row_number = true, hive_partitioning = false)`;
