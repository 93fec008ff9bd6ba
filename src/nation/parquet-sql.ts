import { sqlText } from './database.ts';

/** Small dictionaries and no filters, in texts of a dictionary. */
const SMALL = 'DICTIONARY_SIZE_LIMIT 4096, WRITE_BLOOM_FILTER false'; // not-law: texts

/**
 * How files are written that this program reads again: whole columns are read, so nothing is gained by looking for
 * one value. A filter on each column and a dictionary of very many texts would take longer to make than all else. The
 * second version of the format writes texts and numbers outside a dictionary in a tenth less time, and smaller.
 */
export const INTERNAL_PARQUET = `FORMAT parquet, COMPRESSION lz4_raw, PARQUET_VERSION V2, ${SMALL}`;

/**
 * How files of the output are written. The lowest level of zstd takes the least time and here makes the files no
 * larger.
 */
export const OUTPUT_PARQUET = `FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ${SMALL}`;

/** How files are written that an engine reads: in the form that all engines know. */
export const EXCHANGED_PARQUET = 'FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION V1';

/** The path as a pattern that matches itself only: DuckDB reads * ? [ as a glob. */
export const literalPath = (path: string): string => path.replace(/[*?[]/g, '[$&]');

/** Files of ours as one relation, whatever stands in the names of their folders: `*`, or `a=b`. */
export const parquetRows = (...paths: readonly string[]): string =>
  `read_parquet([${paths.map((path) => sqlText(literalPath(path))).join(', ')}], hive_partitioning = false)`;
