import type pg from 'pg';
import { appliedIn, type MigrationRefusal, migrationRefusal } from './migrate.ts';
import { LEAST_SCHEMA, migrations } from './migrations.ts';

/** Why a program does not work with the schema that a database has. */
export type SchemaRefusal =
  | MigrationRefusal
  /** No migration was run there yet. */
  | { readonly code: 'schema-missing'; readonly needed: number }
  /** The database lags behind the least migration that the program works with. */
  | { readonly code: 'schema-older'; readonly found: number; readonly needed: number };

const ABSENT: ReadonlySet<string | undefined> = new Set(['3F000', '42P01', '42704']);

/** Whether this program works with the schema of a database, asked as the service; null when it does. */
export const checkSchema = async (client: pg.ClientBase): Promise<SchemaRefusal | null> => {
  const known = migrations();
  await client.query('BEGIN READ ONLY');
  try {
    await client.query('SET LOCAL ROLE mileproof_job');
    const applied = await appliedIn(client);
    const found = applied.at(-1)?.number ?? 0;
    if (found === 0) return { code: 'schema-missing', needed: LEAST_SCHEMA };
    const refused = migrationRefusal(applied, known);
    if (refused !== null) return refused;
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
