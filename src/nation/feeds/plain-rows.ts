import { sqlText } from '../database.ts';
import { literalPath } from './text-lines.ts';

/** A Parquet file of ours as a relation with `file_row_number`. */
export const plainRows = (path: string): string =>
  `read_parquet(${sqlText(literalPath(path))}, file_row_number = true, hive_partitioning = false)`;
