import type { Database } from '../database.ts';

const TABLE = 'feed_pages';
const PAGE = 4096;

/** Stands before texts that are read: a mark of byte order at the beginning of one would be lost on the way. */
const GUARD = '|';

/** SQL for a text whose beginning must not be lost; `unguarded` takes it as it was. */
export const guardedSql = (text: string): string => `'${GUARD}' || ${text}`;

/** A text that came as `guardedSql`. */
export const unguarded = (text: string): string => text.slice(GUARD.length);

/**
 * The rows of a query, in its order, some thousands at a time. The connection may write between two
 * pages, as appenders do: a stream of DuckDB ends there without a word. One query at a time.
 */
export async function* pagedRows<Row>(
  database: Database,
  query: string,
): AsyncGenerator<readonly Row[]> {
  await database.run(`CREATE OR REPLACE TEMP TABLE ${TABLE} AS ${query}`);
  try {
    const count = await database.number(`SELECT count(*) FROM ${TABLE}`);
    for (let from = 0; from < count; from += PAGE) {
      const page = await database.connection.run(
        `SELECT * FROM ${TABLE} WHERE rowid >= ${from} AND rowid < ${from + PAGE} ORDER BY rowid`,
      );
      for await (const rows of page.yieldRowsJs()) yield rows as unknown as readonly Row[];
    }
  } finally {
    await database.run(`DROP TABLE ${TABLE}`);
  }
}
