/** Lines of one file that `row_id` has room for are 2^33; of files 2^20, so that it is exact in JavaScript. */
const LINE_BITS = 33; // not-law: bits
const LINES = 2 ** LINE_BITS;

/** A row's `row_id`: the number of its file times 2^33 plus its line in the file. */
export const rowIdOf = (fileNo: number, line: number): number => fileNo * LINES + line;

/** SQL for a row's `row_id`. */
export const rowIdSql = (fileNo: string, line: string): string =>
  `((${fileNo} << ${LINE_BITS}) | ${line})`;

/** SQL for the number of the file of a row. */
export const fileNoSql = (rowId: string): string => `(${rowId} >> ${LINE_BITS})`;

/** SQL for the line of a row in its file. */
export const lineSql = (rowId: string): string => `(${rowId} & ${LINES - 1})`;
