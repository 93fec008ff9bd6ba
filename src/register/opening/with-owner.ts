import pg from 'pg';
import { openPostgres, type Postgres } from '../postgres/open-postgres.ts';
import type { PostgresRefusal } from '../postgres/refusal.ts';
import { foldersOf } from './folders.ts';
import { type MovedRefusal, movedFrom } from './moved.ts';
import { asOwner, ensureDatabase } from './own-database.ts';

/** A database and its owner: that of a folder, or whoever an address signs in. */
export type OwnedPlace =
  | { readonly folder: string; readonly durable?: boolean }
  | { readonly ownerUrl: string };

const atAddress = async <T>(
  server: Postgres,
  work: (owner: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ ...server.connection(), application_name: 'mileproof-owner' });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/**
 * Does something in a database as its owner, whom no policy holds: migrations, backups, the first administrator.
 *
 * @returns what the work gives, or why the database is not opened.
 */
export const withOwner = async <T>(
  place: OwnedPlace,
  work: (owner: pg.Client) => Promise<T>,
): Promise<{ readonly done: T } | PostgresRefusal | MovedRefusal> => {
  if ('ownerUrl' in place) {
    const server = await openPostgres({ url: place.ownerUrl });
    return 'code' in server ? server : { done: await atAddress(server, work) };
  }
  const moved = await movedFrom(place.folder);
  if (moved !== null) return moved;
  const server = await openPostgres({ ...place, folder: foldersOf(place.folder).postgres });
  if ('code' in server) return server;
  try {
    await ensureDatabase(server);
    return { done: await asOwner(server, work) };
  } finally {
    await server.close();
  }
};
