/** Rows of one file that `row_id` has room for: 2^40. */
const FILE_BITS = 40;

/** SQL for a row's `row_id`: the file's number times 2^40 plus the place of the row in the file. */
export const rowIdSql = (fileNo: number | string, place: string): string =>
  `(CAST(${fileNo} AS BIGINT) << ${FILE_BITS}) | (${place})`;

/** SQL for the number of the file of a row. */
export const fileNoSql = (rowId: string): string => `(${rowId} >> ${FILE_BITS})`;

/** SQL for the place of a row in its file. */
export const placeSql = (rowId: string): string => `(${rowId} & ((1::BIGINT << ${FILE_BITS}) - 1))`;

/** SQL for what is said of the file that a row is read from, given for each of the files of a list. */
export const ofFileSql = (said: readonly number[]): string =>
  said.length === 1
    ? `${said[0]}`
    : `list_extract([${said.join(', ')}]::BIGINT[], CAST(file_index AS BIGINT) + 1)`;
