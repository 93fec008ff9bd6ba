import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Postgres } from '../postgres/open-postgres.ts';
import { type MigrationRefusal, migrate } from './migrate.ts';

/** Name of the database that an embedded server keeps. */
export const OWN_DATABASE = 'mileproof';
/** Owner of everything in it; signs in nowhere. */
const OWNER = 'mileproof_owner';
const SERVICE = 'mileproof_service';

/** Held while the database is set up: of two programs that start at once one does it. */
const LOCK = 650; // not-law: any number does

const PASSWORD = 'service-password';
const PASSWORD_BYTES = 32;
const OWN_FILE = 0o600;

/** The service's password, made at the first start and kept beside the data, for its user's eyes alone. */
const servicePassword = async (folder: string): Promise<string> => {
  const path = join(folder, PASSWORD);
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  await writeFile(`${path}.new`, `${password}\n`, { mode: OWN_FILE });
  await rename(`${path}.new`, path);
  return password;
};

const connected = async <T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const makeDatabase = async (admin: pg.Client, name: string): Promise<void> => {
  const { rowCount: owner } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [OWNER]);
  if (owner === 0) await admin.query(`CREATE ROLE ${OWNER} NOLOGIN CREATEROLE`);
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount !== 0) return;
  await admin.query(`CREATE DATABASE ${name} OWNER ${OWNER} TEMPLATE template0`);
  await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
};

/**
 * Does something in an embedded database as the owner of the register, who is no superuser.
 *
 * @param database its name, to be told by tests.
 */
export const asOwner = <T>(
  server: Postgres,
  work: (owner: pg.Client) => Promise<T>,
  database = OWN_DATABASE,
): Promise<T> =>
  connected(server.connection(database), async (client) => {
    await client.query(`SET SESSION AUTHORIZATION ${OWNER}`);
    return work(client);
  });

/** Makes the database of an embedded server, empty, when it is missing. */
export const ensureDatabase = (server: Postgres, database = OWN_DATABASE): Promise<void> =>
  connected(server.connection('postgres'), async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await makeDatabase(admin, database);
  });

/** Drops the database of an embedded server with all that is in it, whoever is connected: of a demonstration. */
export const dropDatabase = (server: Postgres): Promise<void> =>
  connected(server.connection('postgres'), async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${OWN_DATABASE} WITH (FORCE)`);
  });

/**
 * Lets the service's later sessions not wait for the disk at each commit, or wait again: while a demonstration is
 * filled, which is thrown away when it is not filled to its end.
 */
export const waitForDisk = (server: Postgres, waits: boolean): Promise<void> =>
  connected(server.connection('postgres'), async (admin) => {
    const role = `ALTER ROLE ${SERVICE} IN DATABASE ${OWN_DATABASE}`;
    const setting = 'synchronous_commit';
    await admin.query(waits ? `${role} RESET ${setting}` : `${role} SET ${setting} = off`);
  });

/**
 * Sets up the database of an embedded server: made, migrated by its owner, the service's login given its password.
 *
 * @param folder what the password is kept in.
 * @returns how the service connects, or why the schema cannot be brought to this program's.
 */
export const setUpDatabase = (
  server: Postgres,
  folder: string,
): Promise<pg.ClientConfig | MigrationRefusal> =>
  connected(server.connection('postgres'), async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await makeDatabase(admin, OWN_DATABASE);
    const migrated = await asOwner(server, migrate);
    if ('code' in migrated) return migrated;
    const password = await servicePassword(folder);
    await admin.query(`ALTER ROLE ${SERVICE} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
    await admin.query(`GRANT CONNECT ON DATABASE ${OWN_DATABASE} TO ${SERVICE}`);
    return { ...server.connection(OWN_DATABASE), user: SERVICE, password };
  });
