import type pg from 'pg';
import { fillLives } from './fill-lives.ts';
import { layJobs } from './jobs/lay-jobs.ts';
import { migrations } from './migrations.ts';

/** Why a database cannot be brought to this program's schema. */
export type MigrationRefusal =
  /** A migration that was run says something else now. */
  | { readonly code: 'migration-changed'; readonly number: number; readonly name: string }
  /** The database has migrations that this program does not know: a newer program made it. */
  | { readonly code: 'newer-database'; readonly number: number };

/** Held while the schema is changed, so that of several programs that start at once one does it. */
const LOCK = 0x4d50; // not-law: any number does

interface Applied {
  readonly number: number;
  readonly digest: string;
}

const appliedIn = async (client: pg.ClientBase): Promise<readonly Applied[]> => {
  await client.query('CREATE SCHEMA IF NOT EXISTS register_history');
  await client.query(`
    CREATE TABLE IF NOT EXISTS register_history.migration (
      number int PRIMARY KEY,
      name text NOT NULL,
      digest text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )
  `);
  const { rows } = await client.query<Applied>(
    'SELECT number, digest FROM register_history.migration ORDER BY number',
  );
  return rows;
};

/**
 * Brings a database to this program's schema, as its owner. All that is missing is done or nothing; a second run
 * does nothing.
 *
 * @returns how many migrations were run, or why none could be.
 */
export const migrate = async (
  client: pg.ClientBase,
): Promise<{ readonly run: number } | MigrationRefusal> => {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const applied = await appliedIn(client);
    const known = migrations();
    const newest = applied.at(-1);
    if (newest !== undefined && newest.number > known.length) {
      await client.query('ROLLBACK');
      return { code: 'newer-database', number: newest.number };
    }
    for (const { number, digest } of applied) {
      const ours = known[number - 1];
      if (ours !== undefined && ours.digest !== digest) {
        await client.query('ROLLBACK');
        return { code: 'migration-changed', number, name: ours.name };
      }
    }
    const missing = known.slice(applied.length);
    for (const { number, name, text, digest } of missing) {
      await client.query(text);
      await client.query(
        'INSERT INTO register_history.migration (number, name, digest) VALUES ($1, $2, $3)',
        [number, name, digest],
      );
    }
    await fillLives(client);
    await layJobs(client);
    await client.query('SELECT register.begin_era()');
    await client.query('COMMIT');
    return { run: missing.length };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};
