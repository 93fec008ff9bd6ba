import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Engine, openEngine } from '../../engine/engine.ts';
import { openPaperReader } from '../../papers/node/open-paper-reader.ts';
import type { TrustRoots } from '../../papers/trust/trust-roots.ts';
import { versionOf } from '../postgres/data-folder.ts';
import type { ServerTold } from '../postgres/open-folder.ts';
import { openPool } from '../postgres/open-pool.ts';
import { openPostgres, type Postgres } from '../postgres/open-postgres.ts';
import type { PostgresRefusal } from '../postgres/refusal.ts';
import { Register } from '../register.ts';
import {
  type LoadedSecrets,
  loadSecrets,
  makeSecrets,
  type SecretsRefusal,
} from '../secrets/load-secrets.ts';
import { foldersOf } from './folders.ts';
import { type LogFilesRead, type LogFilesRefusal, loadLog } from './load-log.ts';
import { loadSealRoots, type RootsRefusal } from './load-seal-roots.ts';
import { type MigrationRefusal, migrate } from './migrate.ts';
import { type MovedRefusal, movedFrom } from './moved.ts';
import { setUpDatabase } from './own-database.ts';
import { publicPool } from './public-pool.ts';
import { readerNameWith } from './reader-name-with.ts';
import { checkSchema, type SchemaRefusal } from './schema-state.ts';
import { checkMarks, type MarksRefusal } from './secret-marks.ts';
import { checkLogin, type LoginRefusal } from './service-login.ts';
import { withSessionSettings } from './session-settings.ts';

/** Where a register is kept. */
export type RegisterPlace =
  /** A folder of this program's own: `postgres/` holds the server, `secrets/` the secrets, `log/` the log. */
  | {
      readonly folder: string;
      readonly durable?: boolean;
      /** With it an embedded server that dies is started again, and this is told. */
      readonly told?: (said: ServerTold) => void;
    }
  /** A database by address, signed in to as the service. */
  | { readonly url: string };

/** Why a register is not opened. */
export type OpenRefusal =
  | PostgresRefusal
  | MigrationRefusal
  | LoginRefusal
  | SchemaRefusal
  | SecretsRefusal
  | MovedRefusal
  | MarksRefusal
  | RootsRefusal
  | LogFilesRefusal
  /** A database by address needs a folder of secrets. */
  | { readonly code: 'secrets-not-told' };

/** How a register is opened. */
export interface OpenRegisterOptions {
  readonly place: RegisterPlace;
  /** Folder of the secrets; of a register in a folder `secrets/` in it, made at the first start. */
  readonly secrets?: string;
  /** Address of the owner's login: migrations are run by it before the service signs in. */
  readonly ownerUrl?: string;
  /** Waits while the schema is missing or older, for a node that starts before the migrations were run. */
  readonly wait?: boolean;
  /** The law; the product's own without it. Its pseudonym key has to be that of the secrets. */
  readonly engine?: Engine;
  /** The day in China by which the law counts, ISO, where it is not today: of a demonstration and of tests. */
  readonly today?: string;
  readonly demonstration?: boolean;
  /** Connections that the service holds at most beside those of the public; 15 without it. */
  readonly connections?: number;
  /** True: statements and locks are waited for without a bound; while a demonstration is filled. */
  readonly patient?: boolean;
  /** Folder that all nodes see, in which the sealed bytes of papers lie; null or without it in the database. */
  readonly papers?: string | null;
  /** Folder of the public log's files; of a register in a folder `log/` in it, else none without it. */
  readonly log?: string | null;
  /** How sessions are named in `pg_stat_activity`. */
  readonly applicationName?: string;
}

/** A register that is open. */
export interface OpenRegister {
  readonly register: Register;
  /** Connections of the service's login, for what is no use case: jobs, sign-in, readiness. */
  readonly pool: pg.Pool;
  /** Connections that play the public and read alone. */
  readonly publicPool: pg.Pool;
  /** What `pg` takes to connect as the service's login. */
  readonly connection: pg.ClientConfig;
  /** A key for one purpose, 32 bytes; the same on every node and after every start. */
  readonly keyFor: (purpose: string) => Buffer;
  /** Numbers of the sealing keys, ascending; the last one seals. */
  readonly sealingVersions: readonly number[];
  /** Ends the connections; an embedded server stops when nobody else has it open. */
  readonly close: () => Promise<void>;
}

const CONNECTIONS = 15; // not-law: connections of one node
/** Beside them of the public at most, and so many of these always open. */
const OF_PUBLIC = 5; // not-law: connections of one node
const KEPT_OF_PUBLIC = 3; // not-law: connections of one node
/** How long one is kept that nobody uses: its statements are planned, and a new one signs in anew. */
const KEPT_IDLE = 600_000; // not-law: milliseconds
const BETWEEN = 1000; // not-law: milliseconds between two looks at the schema

type Refused = { readonly code: string };
const isRefusal = <T extends object, R extends Refused>(value: T | R): value is R =>
  'code' in value;

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

/** Runs the migrations at an address, as the owner. */
export const migrateAt = async (
  url: string,
): Promise<{ readonly run: number } | PostgresRefusal | MigrationRefusal> => {
  const server = await openPostgres({ url });
  if ('code' in server) return server;
  return connected(server.connection(), migrate);
};

/** How the service connects to the database of a place. */
const serviceConnection = async (
  server: Postgres,
  { place, ownerUrl }: OpenRegisterOptions,
): Promise<pg.ClientConfig | OpenRefusal> => {
  if ('folder' in place) return setUpDatabase(server, foldersOf(place.folder).postgres);
  // The service's own login is looked at first: nothing is done for one that is refused.
  const barred = await connected(server.connection(), checkLogin);
  if (barred !== null && barred.code !== 'login-lacks-part') return barred;
  if (ownerUrl !== undefined) {
    const migrated = await migrateAt(ownerUrl);
    if ('code' in migrated) return migrated;
  }
  return server.connection();
};

const WAITED_FOR: ReadonlySet<string> = new Set(['schema-missing', 'schema-older']);

const checked = async (
  connection: pg.ClientConfig,
  wait: boolean,
): Promise<LoginRefusal | SchemaRefusal | null> => {
  for (;;) {
    const refused = await connected(
      connection,
      async (client) => (await checkLogin(client)) ?? (await checkSchema(client)),
    );
    if (refused === null || !wait || !WAITED_FOR.has(refused.code)) return refused;
    await pause(BETWEEN);
  }
};

const secretsFor = async ({
  place,
  secrets,
}: OpenRegisterOptions): Promise<LoadedSecrets | OpenRefusal> => {
  if (secrets !== undefined) return loadSecrets(secrets);
  if ('url' in place) return { code: 'secrets-not-told' };
  const { secrets: own, postgres } = foldersOf(place.folder);
  // A secret that is missing in the folder of a register is not made up.
  if ((await versionOf(join(postgres, 'data'))) === null) await makeSecrets(own);
  return loadSecrets(own);
};

const NO_FILES: LogFilesRead = { key: null, witnesses: [] };

/** How the public log is kept: by its key in the folder of secrets, in a folder of its own. */
const logFor = async ({ place, secrets, log }: OpenRegisterOptions) => {
  const own = 'folder' in place ? foldersOf(place.folder) : null;
  const from = secrets ?? own?.secrets ?? null;
  const read = from === null ? NO_FILES : await loadLog(from);
  return 'code' in read ? read : { ...read, folder: log ?? own?.log ?? null };
};

/** Whose seals on papers are believed, from the folder of secrets. */
const rootsFor = async ({
  place,
  secrets,
}: OpenRegisterOptions): Promise<TrustRoots | null | RootsRefusal> => {
  const folder = secrets ?? ('folder' in place ? foldersOf(place.folder).secrets : null);
  return folder === null ? null : await loadSealRoots(folder);
};

const serverFor = (place: RegisterPlace): Promise<Postgres | PostgresRefusal> =>
  openPostgres('url' in place ? place : { ...place, folder: foldersOf(place.folder).postgres });

const registerOver = async (
  connection: pg.ClientConfig,
  loaded: LoadedSecrets,
  options: OpenRegisterOptions,
  closeServer: () => Promise<void>,
): Promise<OpenRegister | MarksRefusal | RootsRefusal | LogFilesRefusal> => {
  const roots = await rootsFor(options);
  if (roots !== null && 'code' in roots) return roots;
  const log = await logFor(options);
  if ('code' in log) return log;
  const { secrets, pseudonymKey, keyFor, sealingVersions } = loaded;
  const { today, demonstration, connections = CONNECTIONS } = options;
  const engine = options.engine ?? (await openEngine({ pseudonymKey }));
  const pool = openPool({ ...connection, max: connections, idleTimeoutMillis: KEPT_IDLE });
  const others = await checkMarks(pool, loaded).catch(async (error) => {
    await pool.end();
    throw error;
  });
  if (others !== null) {
    await pool.end();
    return others;
  }
  const reading = publicPool(connection, {
    ...{ max: OF_PUBLIC, min: KEPT_OF_PUBLIC, idle: KEPT_IDLE, today },
  });
  // its process is begun by the first paper
  const reader = openPaperReader(roots);
  const register = new Register({
    ...{ pool, publicPool: reading },
    engine,
    secrets,
    papers: { folder: options.papers ?? null, reader: { name: readerNameWith(roots), ...reader } },
    log,
    ...('folder' in options.place && { databaseFolder: foldersOf(options.place.folder).postgres }),
    ...(today !== undefined && { today }),
    ...(demonstration !== undefined && { demonstration, loopbackWebhooks: demonstration }),
  });
  const close = async (): Promise<void> => {
    await Promise.all([pool.end(), reading.end()]);
    reader.close();
    await closeServer();
  };
  return { register, pool, publicPool: reading, connection, keyFor, sealingVersions, close };
};

/**
 * Opens a register. In a folder PostgreSQL is started or used where it runs, its owner brings the schema up to date,
 * and the service signs in as a role that owns nothing. At an address migrations are run by the owner's login only when
 * it is given; the service's login is refused when it could do what no policy holds.
 *
 * @returns the register, or why it is not opened; then nothing is left running.
 * @throws Error of a broken program or of a database that goes away meanwhile.
 */
export const openRegister = async (
  options: OpenRegisterOptions,
): Promise<OpenRegister | OpenRefusal> => {
  const { place, wait = false, applicationName } = options;
  const moved = 'folder' in place ? await movedFrom(place.folder) : null;
  if (moved !== null) return moved;
  const loaded = await secretsFor(options);
  if ('code' in loaded) return loaded;
  const server = await serverFor(place);
  if (isRefusal(server)) return server;
  let open: OpenRegister | MarksRefusal | RootsRefusal | LogFilesRefusal | null = null;
  try {
    const signIn = await serviceConnection(server, options);
    if ('code' in signIn) return signIn;
    const connection = withSessionSettings(
      signIn as pg.ClientConfig,
      applicationName,
      options.patient,
    );
    const refused = await checked(connection, wait);
    if (refused !== null) return refused;
    open = await registerOver(connection, loaded, options, server.close);
    return open;
  } finally {
    if (open === null || 'code' in open) await server.close();
  }
};
