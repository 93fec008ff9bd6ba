import { randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createZstdDecompress } from 'node:zlib';
import pg from 'pg';
import { type Engine, openEngine } from '../../engine/engine.ts';
import { signingKey, writeSigningKey } from '../../log/note-key.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { foldersOf } from '../opening/folders.ts';
import { type OpenRefusal, type OpenRegister, openRegister } from '../opening/open-register.ts';
import { dropDatabase, waitForDisk } from '../opening/own-database.ts';
import { withOwner } from '../opening/with-owner.ts';
import { openPostgres, type Postgres } from '../postgres/open-postgres.ts';
import type { PostgresRefusal } from '../postgres/refusal.ts';
import { loadSecrets, makeSecrets } from '../secrets/load-secrets.ts';
import {
  type DemonstrationAccess,
  keptAccess,
  makeAccess,
  renewAccess,
} from './demonstration-access.ts';
import { DEMONSTRATION_DAY, FIRST_DAY } from './demonstration-day.ts';
import { fillDemonstration } from './fill-demonstration.ts';
import { settleInstants } from './settle-instants.ts';
import { demonstrationKey, snapshotFiles, snapshotIn, snapshotOrigin } from './snapshot.ts';

/** A demonstration that is open. */
export interface OpenDemonstration {
  readonly open: OpenRegister;
  readonly access: DemonstrationAccess;
  /** True: this start made it. */
  readonly made: boolean;
}

/** How a demonstration is opened. */
export interface DemonstrationOptions {
  readonly folder: string;
  readonly engine?: Engine;
  /** False, for tests: what was acknowledged outlives the server, but not the machine. */
  readonly durable?: boolean;
  /** True: what an earlier start made is thrown away. */
  readonly reset?: boolean;
  /** Makes of a password what sign-in keeps. */
  readonly hash: (password: string) => Promise<string>;
  /** Writes the feeds of a made-up nation into an empty folder, one CSV file an account. */
  readonly nation: (folder: string) => Promise<void>;
  /** Folder of a snapshot, which is restored where this program would make the same; none without it. */
  readonly snapshot?: string;
  /** Told how far the filling is, 0 to 1. */
  readonly progress?: (done: number) => void;
}

/** Held while the demonstration is made: of two programs that start at once one does it. */
const LOCK = 651; // not-law: any number does

/** With these what an earlier program made is made anew: nothing in it is anybody's. */
const OUTDATED: ReadonlySet<string> = new Set([
  ...['migration-changed', 'newer-database', 'other-secret', 'secret-lacking'],
]);

const pathsIn = (folder: string): { readonly keys: string; readonly filled: string } => ({
  keys: join(folder, 'keys.json'),
  filled: join(folder, 'filled.json'),
});

const openIn = (
  { folder, durable, engine }: DemonstrationOptions,
  patient = false,
): Promise<OpenRegister | OpenRefusal> =>
  openRegister({
    today: DEMONSTRATION_DAY,
    // started again when it dies, and nobody asks about it
    place: { folder, told: () => {}, ...(durable !== undefined && { durable }) },
    demonstration: true,
    patient,
    applicationName: 'mileproof-demonstration',
    ...(engine !== undefined && { engine }),
  });

/** What the log of a demonstration is called: it is nobody's, as its register is reached nowhere. */
const LOG_NAME = 'mileproof.example/log';
const LOG_KEY = 'log.key';

/** Makes the key of the log where there is none: each demonstration signs with its own. */
const makeLogKey = async (secrets: string): Promise<void> => {
  const seed = randomBytes(32); // not-law: bytes of a key
  const text = `${writeSigningKey(signingKey(LOG_NAME, 'log', seed))}\n`;
  await writeFile(join(secrets, LOG_KEY), text, { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
};

/** The demonstration that an earlier start made whole; null when there is none that this program works with. */
const found = async (
  options: DemonstrationOptions,
): Promise<OpenDemonstration | OpenRefusal | null> => {
  const { keys, filled } = pathsIn(options.folder);
  const access = await keptAccess(keys);
  if (access === null || !existsSync(filled)) return null;
  const open = await openIn(options);
  if ('code' in open) return OUTDATED.has(open.code) ? null : open;
  return { open, access, made: false };
};

/** Fills the register that was opened, and puts everything on its day. */
const fill = async (
  { register }: OpenRegister,
  options: DemonstrationOptions,
): Promise<DemonstrationAccess> => {
  const { folder, durable, hash, nation, progress = () => {} } = options;
  const place = { folder, ...(durable !== undefined && { durable }) };
  const asOwner = async <T>(work: (owner: pg.Client) => Promise<T>): Promise<T> => {
    const told = await withOwner(place, work);
    if ('code' in told) throw new Error(`the demonstration's own database: ${told.code}`);
    return told.done;
  };
  const began = Date.now();
  const { secrets } = register;
  const access = await asOwner((owner) =>
    makeAccess(owner, { secrets, hash }, pathsIn(folder).keys),
  );
  // a year passes in a minute, in which nobody waits ten
  await asOwner(async (owner) => {
    await owner.query(`INSERT INTO register.letter_hold (span) VALUES (interval '0')`);
  });
  const tidy = () => asOwner(async (owner) => void (await owner.query('ANALYZE')));
  const lived = await fillDemonstration(register, { access, nation, tidy, progress });
  // whoever looks around sees a letter held, and waits a minute for it
  await asOwner(async (owner) => {
    await owner.query(`UPDATE register.letter_hold SET span = interval '1 minute'`);
  });
  await asOwner((owner) => settleInstants(owner, [{ day: FIRST_DAY, began }, ...lived]));
  await asOwner(async (owner) => void (await owner.query('VACUUM (ANALYZE)')));
  return access;
};

/** Restores a snapshot that this program would make the same, with keys of its own; null where there is none. */
const restored = async (
  options: DemonstrationOptions & { readonly engine: Engine },
): Promise<OpenDemonstration | OpenRefusal | null> => {
  const { folder, durable, hash, engine, progress = () => {} } = options;
  if (options.snapshot === undefined) return null;
  const snapshot = await snapshotIn(options.snapshot, snapshotOrigin(engine.ruleset));
  if (snapshot === null) return null;
  const { rows } = snapshotFiles(options.snapshot);
  const place = { folder, ...(durable !== undefined && { durable }) };
  const told = await withOwner(place, async (owner) => {
    const summary = await restoreBackup(owner, createReadStream(rows), {
      unpack: createZstdDecompress(),
      whole: true,
      progress: (done) => progress(done / snapshot.rows),
    });
    if ('code' in summary) throw new Error(`the snapshot of the demonstration: ${summary.code}`);
    await owner.query('ANALYZE');
    return renewAccess(owner, { members: snapshot.members, hash }, pathsIn(folder).keys);
  });
  if ('code' in told) throw new Error(`the demonstration's own database: ${told.code}`);
  const open = await openIn(options);
  return 'code' in open ? open : { open, access: told.done, made: true };
};

/** Fills a demonstration from nothing. */
const filled = async (
  server: Postgres,
  options: DemonstrationOptions & { readonly engine: Engine },
): Promise<OpenDemonstration | OpenRefusal> => {
  // made and migrated first: the role that fills is there by then
  const fresh = await openIn(options);
  if ('code' in fresh) return fresh;
  await fresh.close();
  await waitForDisk(server, false);
  const filling = await openIn(options, true);
  if ('code' in filling) return filling;
  const access = await fill(filling, options).finally(async () => {
    await filling.close();
    await waitForDisk(server, true);
  });
  const open = await openIn(options);
  return 'code' in open ? open : { open, access, made: true };
};

/** Makes the demonstration, of a snapshot where one fits; what another start left half done is thrown away. */
const made = async (
  server: Postgres,
  options: DemonstrationOptions,
): Promise<OpenDemonstration | OpenRefusal> => {
  const mark = pathsIn(options.folder).filled;
  await rm(mark, { force: true });
  // another register has another log
  const { log, secrets: kept } = foldersOf(options.folder);
  await rm(log, { recursive: true, force: true });
  await rm(join(kept, LOG_KEY), { force: true });
  await makeLogKey(kept);
  await dropDatabase(server);
  const secrets = await loadSecrets(foldersOf(options.folder).secrets);
  if ('code' in secrets) return secrets;
  const { pseudonymKey } = secrets;
  const engine = options.engine ?? (await openEngine({ pseudonymKey }));
  const readable = pseudonymKey === demonstrationKey('pseudonym.key').toString('base64url');
  const open =
    (readable ? await restored({ ...options, engine }) : null) ??
    (await filled(server, { ...options, engine }));
  if (!('code' in open))
    await writeFile(mark, `${JSON.stringify({ at: new Date().toISOString() })}\n`);
  return open;
};

const lockedIn = async <T>(server: Postgres, work: () => Promise<T>): Promise<T> => {
  const client = new pg.Client(server.connection('postgres'));
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    await client.end();
  }
};

/**
 * Opens the demonstration of a folder: a made-up register, filled at the first start and found at every later one.
 * What a start left half done, or an earlier program made otherwise, is made anew.
 */
export const openDemonstration = async (
  options: DemonstrationOptions,
): Promise<OpenDemonstration | OpenRefusal | PostgresRefusal> => {
  const { folder, durable, reset = false } = options;
  // The secrets are made before the data is, as in any other register.
  await mkdir(folder, { recursive: true });
  if (!existsSync(foldersOf(folder).secrets))
    await makeSecrets(foldersOf(folder).secrets, demonstrationKey);
  await makeLogKey(foldersOf(folder).secrets);
  const server = await openPostgres({
    folder: foldersOf(folder).postgres,
    ...(durable !== undefined && { durable }),
  });
  if ('code' in server) return server;
  try {
    return await lockedIn(
      server,
      async () => (reset ? null : await found(options)) ?? made(server, options),
    );
  } finally {
    await server.close();
  }
};
