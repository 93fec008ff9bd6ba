import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { MAJOR_VERSION, type Start } from './data-folder.ts';
import { openFolder, type ServerTold } from './open-folder.ts';
import type { PostgresRefusal } from './refusal.ts';
import { SESSION_OPTIONS, VALUE_TYPES } from './value-types.ts';

/** Which database: one that PostgreSQL from npm keeps in a folder, or a server at an address. */
export type PostgresPlace =
  | ({
      readonly folder: string;
      /** With it a server that dies is started again, and this is told. */
      readonly told?: (said: ServerTold) => void;
    } & Partial<Start>)
  /** `postgresql://user:password@host/database`. */
  | { readonly url: string };

/** A server that answers. */
export interface Postgres {
  /**
   * What `pg` takes to connect.
   *
   * @param database its name; without it that of the address, of a folder `postgres`.
   */
  readonly connection: (database?: string) => pg.ClientConfig;
  /**
   * Has done with it. A server over a folder stops when no other process has it open: close own connections before.
   */
  readonly close: () => Promise<void>;
}

const withTypes = (config: pg.ClientConfig): pg.ClientConfig => ({
  ...config,
  types: VALUE_TYPES,
  options: SESSION_OPTIONS,
});

const VERSION_UNIT = 10_000; // not-law: how PostgreSQL numbers its versions

const openUrl = async (url: string): Promise<Postgres | PostgresRefusal> => {
  const connection = (database?: string): pg.ClientConfig => {
    const address = parseIntoClientConfig(url);
    return withTypes({ ...address, ...(database !== undefined && { database }) });
  };
  try {
    const client = new pg.Client(connection());
    client.on('error', () => {});
    await client.connect();
    const { rows } = await client.query<{ found: number }>(
      "SELECT current_setting('server_version_num')::int AS found",
    );
    await client.end();
    const found = Math.floor((rows[0]?.found ?? 0) / VERSION_UNIT);
    if (found < MAJOR_VERSION) return { code: 'too-old', found, needed: MAJOR_VERSION };
  } catch (error) {
    return { code: 'not-answering', said: error instanceof Error ? error.message : `${error}` };
  }
  return { connection, close: async () => {} };
};

/**
 * Opens a database. In a folder PostgreSQL is set up once, started when it does not run, and used where it runs
 * already: by another process, or since one was killed. It listens to a socket in a file and to no port (on Windows
 * to one of the loopback).
 *
 * @returns the server, or why there is none.
 * @example
 * const server = await openPostgres({ folder: 'data' });
 * if ('code' in server) throw new Error(server.code);
 * const client = new pg.Client(server.connection());
 */
export const openPostgres = async (place: PostgresPlace): Promise<Postgres | PostgresRefusal> => {
  if ('url' in place) return openUrl(place.url);
  const { folder, durable = true } = place;
  const reach = place.reach ?? (process.platform === 'win32' ? 'loopback' : 'socket');
  const opened = await openFolder(folder, { durable, reach }, place.told);
  if ('code' in opened) return opened;
  return {
    connection: (database) =>
      withTypes({ ...opened.connection(), ...(database !== undefined && { database }) }),
    close: opened.close,
  };
};
