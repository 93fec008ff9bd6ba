import { HashedFile } from './hashed-file.ts';
import { putGroups } from './put-groups.ts';

/**
 * Writes the rows of Parquet files, one after the other, to one file, by copying their row groups as they stand. The
 * files have the columns asked for, alike; others are left out. Yields the SHA-256 of the file, hexadecimal.
 */
export const joinParquet = (
  files: readonly string[],
  columns: readonly string[],
  path: string,
): Promise<string> => HashedFile.write(path, (to) => putGroups(files, columns, to));
