import { NewFile } from './new-file.ts';
import { putGroups } from './put-groups.ts';

/** Writes columns of a Parquet file, in the order asked for, to another, by copying their pages as they stand. */
export const copyColumns = (
  file: string,
  columns: readonly string[],
  path: string,
): Promise<void> => NewFile.write(path, (to) => putGroups([file], columns, to));
