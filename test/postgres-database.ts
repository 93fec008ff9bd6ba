import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { openPostgres } from '../src/register/postgres/open-postgres.ts';

/** What a database begins with: made once, and copied for every file of tests. */
interface Template {
  /** Tells one content from another, for instance a hash of the migrations: lower-case letters, digits, `_`. */
  readonly name: string;
  /** Fills an empty database. */
  readonly fill: (client: pg.Client) => Promise<void>;
}

/** One server for all tests of this user: it stays set up, and stops when no test has it open. */
const folder = join(tmpdir(), `mileproof-test-postgres-${process.getuid?.() ?? 'own'}`);

const OWN = 0o700;
/** Held by who makes a template. */
const LOCK = 649; // not-law: any number does

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Drops what tests that were killed left behind: the name of a database holds the number of its process. */
const dropForsaken = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ name: string; pid: number }>(`
    SELECT datname AS name, split_part(datname, '_', 2)::int AS pid
    FROM pg_database
    WHERE datname ~ '^test_[0-9]+_[0-9]+$'
  `);
  for (const { name, pid } of rows) {
    if (!isAlive(pid)) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
};

let made = 0;

interface Wanted {
  readonly template?: Template;
  /** A language whose order of texts an empty one has (`et`); else they are ordered by their bytes. */
  readonly order?: string;
}

/** A database of its own in a real PostgreSQL: what `pg` takes to connect to it, and how it is dropped. */
export const openDatabase = async ({
  template,
  order,
}: Wanted = {}): Promise<{
  readonly connection: pg.ClientConfig;
  readonly close: () => Promise<void>;
}> => {
  // Root lends the server another user, who has to enter.
  if (process.getuid?.() !== 0) await mkdir(folder, { recursive: true, mode: OWN });
  const server = await openPostgres({ folder, durable: false });
  if ('code' in server) throw new Error(JSON.stringify(server));
  const client = new pg.Client(server.connection());
  await client.connect();
  made += 1;
  const name = `test_${process.pid}_${made}`;
  const close = async (): Promise<void> => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
    await server.close();
  };
  await client.query(`SELECT pg_advisory_lock(${LOCK})`);
  await dropForsaken(client);
  const source = template === undefined ? 'template0' : `template_${template.name}`;
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [source]);
  if (template !== undefined && rowCount === 0) {
    await client.query('DROP DATABASE IF EXISTS unfinished');
    await client.query('CREATE DATABASE unfinished TEMPLATE template0');
    const filling = new pg.Client(server.connection('unfinished'));
    await filling.connect();
    await template.fill(filling).finally(() => filling.end());
    await client.query(`ALTER DATABASE unfinished RENAME TO ${source}`);
  }
  const ordered = order === undefined ? '' : `LOCALE_PROVIDER icu ICU_LOCALE '${order}'`;
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${source} ${ordered}`);
  await client.query(`SELECT pg_advisory_unlock(${LOCK})`);
  return { connection: server.connection(name), close };
};

/** The same for a file of tests, gone after them: what `pg` takes to connect to it. */
export const postgresDatabase = async (wanted: Wanted = {}): Promise<pg.ClientConfig> => {
  const { connection, close } = await openDatabase(wanted);
  after(close);
  return connection;
};
