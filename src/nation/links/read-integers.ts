import type { Database } from '../database.ts';

/**
 * Reads a query of INTEGER columns into one array a column, chunk by chunk; null is `absent`.
 *
 * @param rows how many rows the query gives
 */
export const readIntegers = async (
  database: Database,
  query: string,
  rows: number,
  absent = -1,
): Promise<readonly Int32Array[]> => {
  const result = await database.connection.stream(query);
  const columns = Array.from({ length: result.columnCount }, () => new Int32Array(rows));
  let at = 0;
  for (
    let chunk = await result.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    for (const [place, column] of columns.entries()) {
      const vector = chunk.getColumnVector(place);
      for (let row = 0; row < chunk.rowCount; row += 1) {
        column[at + row] = (vector.getItem(row) as number | null) ?? absent;
      }
    }
    at += chunk.rowCount;
  }
  if (at !== rows) throw new Error(`${at} rows where ${rows} were counted`);
  return columns;
};
