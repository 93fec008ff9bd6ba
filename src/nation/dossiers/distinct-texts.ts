import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';

/** The texts of a column of an account, each once, in order. */
export const distinctTexts = async (
  database: Database,
  account: string,
  column: string,
): Promise<readonly string[]> => {
  const rows = await database.rows<{ said: string }>(
    sql`
      SELECT ${column} AS said
      FROM ${account}
      WHERE ${column} IS NOT NULL
      GROUP BY 1
      ORDER BY 1
    `,
  );
  return rows.map(({ said }) => said);
};
