import type pg from 'pg';
import { LEAST_SCHEMA, migrations } from '../migrations.ts';

/** Why a program does not work with the schema that a database has. */
export type SchemaRefusal =
  /** No migration was run there yet. */
  | { readonly code: 'schema-missing'; readonly needed: number }
  /** The database lags behind the least migration that the program works with. */
  | { readonly code: 'schema-older'; readonly found: number; readonly needed: number }
  /** A migration that the program does not know says that older programs no longer work. */
  | { readonly code: 'schema-newer'; readonly number: number; readonly known: number };

const ABSENT: ReadonlySet<string | undefined> = new Set(['3F000', '42P01', '42704']);

/** Whether this program works with the schema of a database, asked as the service; null when it does. */
export const checkSchema = async (client: pg.ClientBase): Promise<SchemaRefusal | null> => {
  const known = migrations().length;
  await client.query('BEGIN READ ONLY');
  try {
    await client.query('SET LOCAL ROLE mileproof_job');
    const { rows } = await client.query<{ found: number; breaks: number | null }>(
      `SELECT coalesce(max(number), 0) AS found,
          min(number) FILTER (WHERE breaks_older AND number > $1) AS breaks
        FROM register_history.migration`,
      [known],
    );
    const { found = 0, breaks = null } = rows[0] ?? {};
    if (found === 0) return { code: 'schema-missing', needed: LEAST_SCHEMA };
    if (breaks !== null) return { code: 'schema-newer', number: breaks, known };
    if (found < LEAST_SCHEMA) return { code: 'schema-older', found, needed: LEAST_SCHEMA };
    return null;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    // The role comes with the first migration, its rights with the end of it.
    if (ABSENT.has(code) || code === '42501' || /role "mileproof_job"/.test(message))
      return { code: 'schema-missing', needed: LEAST_SCHEMA };
    throw error;
  } finally {
    await client.query('ROLLBACK');
  }
};
