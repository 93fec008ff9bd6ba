import { join } from 'node:path';

/** Tables of the output that stand in parts: folders of Parquet files, read as `findings/*.parquet`. */
export const PARTED_TABLES = ['findings', 'verdicts'] as const;

/** The name of a table that stands in parts. */
export type PartedTable = (typeof PARTED_TABLES)[number];

/** Digits of a part's number, so that the order of names is the order of parts. */
const DIGITS = 4; // not-law: digits

/** The files of a table in an output, in order: its rows are read file by file, and in each as they stand. */
export const partFiles = (folder: string, table: PartedTable, count: number): readonly string[] =>
  Array.from({ length: count }, (_, part) =>
    join(folder, table, `part-${String(part).padStart(DIGITS, '0')}.parquet`),
  );
