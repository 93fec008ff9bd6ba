import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { installJobs } from '../queue/lay-jobs.ts';
import { fillLives } from './fill-lives.ts';
import { type Migration, migrations } from './migrations.ts';

/** Why a database cannot be brought to this program's schema. */
export type MigrationRefusal =
  /** A migration that was run says something else now. */
  | { readonly code: 'migration-changed'; readonly number: number; readonly name: string }
  /** A newer program ran a migration there with which this one no longer works. */
  | { readonly code: 'newer-database'; readonly number: number };

/** Held while the schema is changed, so that of several programs that start at once one does it. */
const LOCK = 0x4d50; // not-law: any number does

/** Patience with the locks of those who work meanwhile: who waits for a table makes others wait behind. */
const LOCK_PATIENCE = '3s';
const NOT_GOT = '55P03';
const TRIES = 40; // not-law: tries at a lock
const BETWEEN = 500; // not-law: milliseconds

/** A migration that was run in a database. */
export interface Applied {
  readonly number: number;
  readonly digest: string;
  /** True: programs that do not know it no longer work. */
  readonly breaks: boolean;
}

const HISTORY = `
  CREATE SCHEMA IF NOT EXISTS register_history;
  CREATE TABLE IF NOT EXISTS register_history.migration (
    number int PRIMARY KEY,
    name text NOT NULL,
    digest text NOT NULL,
    breaks_older boolean NOT NULL DEFAULT false,
    applied_at timestamptz NOT NULL DEFAULT now()
  )
`;

/**
 * By which a migration has grants and policies made of the lines of `register.access`. Of several migrations they are
 * made once, after the last: each time makes all of them anew, which is most of the work on an empty database.
 */
const APPLY_ACCESS = 'SELECT register.apply_access();';

/** By which the service asks at start whether it works with the schema. */
const SHOWN = `
  GRANT USAGE ON SCHEMA register_history TO mileproof_job;
  GRANT SELECT ON register_history.migration TO mileproof_job
`;

/** The migrations that were run in a database, in order. */
export const appliedIn = async (client: pg.ClientBase): Promise<readonly Applied[]> => {
  const { rows } = await client.query<Applied>(
    `SELECT number, digest, breaks_older AS breaks
      FROM register_history.migration
      ORDER BY number`,
  );
  return rows;
};

/** Why the migrations of a database are not those of this program; null when they are. */
export const migrationRefusal = (
  applied: readonly Applied[],
  known: readonly Migration[],
): MigrationRefusal | null => {
  for (const { number, digest, breaks } of applied) {
    const ours = known[number - 1];
    if (ours === undefined && breaks) return { code: 'newer-database', number };
    if (ours !== undefined && ours.digest !== digest) {
      return { code: 'migration-changed', number, name: ours.name };
    }
  }
  return null;
};

/**
 * Runs what is missing in the transaction of the client, as the owner.
 *
 * @param all the program's migrations.
 * @param through the last migration that is run; without it all are, and the tables of lives and of jobs are laid.
 */
export const migrateIn = async (
  client: pg.ClientBase,
  all: readonly Migration[],
  through?: number,
): Promise<{ readonly run: number } | MigrationRefusal> => {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  await client.query(HISTORY);
  const applied = await appliedIn(client);
  // in a schema that nobody uses yet it waits for another register of the cluster, which may make the same roles
  if (applied.length > 0) await client.query(`SET LOCAL lock_timeout = '${LOCK_PATIENCE}'`);
  const known = all.slice(0, through);
  const refused = migrationRefusal(applied, all);
  if (refused !== null) return refused;
  const missing = known.slice(applied.length);
  for (const { number, name, text, digest, breaksOlder } of missing) {
    await client.query(text.replaceAll(APPLY_ACCESS, ''));
    await client.query(
      `INSERT INTO register_history.migration (number, name, digest, breaks_older)
        VALUES ($1, $2, $3, $4)`,
      [number, name, digest, breaksOlder],
    );
  }
  if (missing.some(({ text }) => text.includes(APPLY_ACCESS))) await client.query(APPLY_ACCESS);
  await client.query(SHOWN);
  // A newer program's lives are not written over.
  if (through === undefined && applied.length <= known.length) {
    await fillLives(client);
    await installJobs(client);
    await client.query('SELECT register.begin_era()');
  }
  return { run: missing.length };
};

const once = async (
  client: pg.ClientBase,
  all: readonly Migration[],
): Promise<{ readonly run: number } | MigrationRefusal> => {
  await client.query('BEGIN');
  try {
    const done = await migrateIn(client, all);
    await client.query('code' in done ? 'ROLLBACK' : 'COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};

/**
 * Brings a database to this program's schema, as its owner, while others work in it. All that is missing is done or
 * nothing; a second run does nothing. Where a newer program ran migrations with which this one works, nothing is done.
 *
 * @param all the program's migrations; other ones for tests of what a later program brings.
 * @returns how many migrations were run, or why none could be.
 * @throws Error of the database, `55P03` when a table stayed locked by others for minutes.
 */
export const migrate = async (
  client: pg.ClientBase,
  all: readonly Migration[] = migrations(),
): Promise<{ readonly run: number } | MigrationRefusal> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once(client, all);
    } catch (error) {
      if ((error as { code?: string }).code !== NOT_GOT || tried === TRIES) throw error;
      await pause(BETWEEN);
    }
  }
};
