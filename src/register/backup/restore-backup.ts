import { createHash } from 'node:crypto';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type MigrationRefusal, migrateIn } from '../opening/migrate.ts';
import { type Migration, migrations } from '../opening/migrations.ts';
import {
  BACKUP_FORMAT,
  type BackupHead,
  type BackupTable,
  FOOT,
  footSchema,
  HEAD,
  headSchema,
  PAPERS,
} from './backup-manifest.ts';
import { backupTables, copied, loosenTables } from './backup-tables.ts';
import { queueRescreen } from './queue-rescreen.ts';
import { BrokenArchive, type TarFile, tarFiles } from './tar.ts';

/** Why a backup is not restored; the database is then as it was. */
export type RestoreRefusal =
  /** There is a register in the database already. */
  | { readonly code: 'not-empty' }
  /** It is cut, damaged, or no backup; `said` names what does not fit. */
  | { readonly code: 'backup-damaged'; readonly said: string }
  /** It is of another form than this program reads. */
  | { readonly code: 'backup-form'; readonly found: string; readonly needed: number }
  /** It was made with a migration that this program does not know. */
  | { readonly code: 'backup-newer'; readonly number: number; readonly program: string }
  /** What it holds breaks a rule of the schema, or its chain of events is broken at a seal. */
  | { readonly code: 'backup-untrue'; readonly said: string }
  | MigrationRefusal;

/** What was restored. */
export interface RestoreSummary {
  /** The moment of the snapshot, ISO, UTC. */
  readonly at: string;
  /** The program that wrote the backup. */
  readonly program: string;
  readonly tables: number;
  readonly rows: number;
  /** Migrations that were run since the backup's. */
  readonly migrated: number;
  /** Vehicles that the first node screens anew: jobs stand in no backup. */
  readonly toScreen: number;
}

/** How a backup is restored. */
export interface RestoreOptions {
  /** Told now and then how many rows are restored. */
  readonly progress?: (rows: number) => void;
  /** What unpacks the archive; gzip's without it. */
  readonly unpack?: Transform;
  /** True: nothing came after it that is lost, as of a move or of what is made up. */
  readonly whole?: boolean;
  /** The program's migrations; for tests of those that a later program brings. */
  readonly known?: readonly Migration[];
}

const LINE_END = '\n'.charCodeAt(0);

const SESSION = `
  SET LOCAL row_security = off;
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL client_encoding = 'UTF8';
  SET LOCAL DateStyle = 'ISO, YMD';
  SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL TimeZone = 'UTC'
`;

/** Thrown inside to take everything back. */
class NotRestored extends Error {
  readonly refusal: RestoreRefusal;

  constructor(refusal: RestoreRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const damaged = (said: string): never => {
  throw new NotRestored({ code: 'backup-damaged', said });
};

const jsonIn = ({ body }: TarFile): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
};

const headIn = (file: TarFile | undefined): BackupHead => {
  if (file?.name !== HEAD) return damaged(`it does not begin with ${HEAD}`);
  const json = jsonIn(file);
  const format = (json as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== BACKUP_FORMAT) {
    throw new NotRestored({ code: 'backup-form', found: `${format}`, needed: BACKUP_FORMAT });
  }
  const head = headSchema.safeParse(json);
  return head.success ? head.data : damaged(`${HEAD} is not well formed`);
};

/** Makes the schema that the backup was made with, empty. */
const makeSchema = async (
  client: pg.ClientBase,
  head: BackupHead,
  known: readonly Migration[],
): Promise<void> => {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT EXISTS (
        SELECT FROM pg_namespace WHERE nspname IN ('register', 'register_history', 'sign_in', 'jobs')
      ) AS there`,
  );
  if (rows[0]?.there === true) throw new NotRestored({ code: 'not-empty' });
  for (const { number, digest } of head.migrations) {
    const ours = known[number - 1];
    if (ours === undefined)
      throw new NotRestored({ code: 'backup-newer', number, program: head.program });
    if (ours.digest !== digest)
      throw new NotRestored({ code: 'migration-changed', number, name: ours.name });
  }
  const made = await migrateIn(client, known, head.migrations.at(-1)?.number);
  if ('code' in made) throw new NotRestored(made);
  const ours = JSON.stringify(await backupTables(client));
  if (ours !== JSON.stringify(head.tables)) damaged('its tables are not those of its migrations');
};

const lineEnds = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_END); at !== -1; at = bytes.indexOf(LINE_END, at + 1))
    lines += 1;
  return lines;
};

/** The files of an archive, of which one is looked at before it is taken. */
class Files {
  readonly #files: AsyncIterator<TarFile>;
  /** The next one; undefined after the last. */
  next: TarFile | undefined;

  constructor(files: AsyncIterable<TarFile>) {
    this.#files = files[Symbol.asyncIterator]();
  }

  async go(): Promise<void> {
    const { done, value } = await this.#files.next();
    this.next = done === true ? undefined : value;
  }
}

const tableOf = (file: TarFile | undefined): string | null =>
  /^(.+)\.\d+\.copy$/.exec(file?.name ?? '')?.[1] ?? null;

/** What the rows of a table that were restored come to. */
interface RestoredRows {
  readonly rows: number;
  readonly digest: string;
}
const NONE: RestoredRows = { rows: 0, digest: createHash('sha256').digest('hex') };

const keyOf = ({ schema, table }: { schema: string; table: string }): string =>
  `${schema}/${table}`;

/**
 * Writes the rows of the table that is next.
 *
 * @throws NotRestored where a line of it is no row.
 */
const restoreTable = async (
  client: pg.ClientBase,
  table: BackupTable,
  files: Files,
  told: (rows: number) => void,
): Promise<RestoredRows> => {
  const hash = createHash('sha256');
  const name = tableOf(files.next);
  let rows = 0;
  const parts = async function* (): AsyncGenerator<Buffer> {
    for (; files.next !== undefined && tableOf(files.next) === name; await files.go()) {
      const { body } = files.next;
      hash.update(body);
      rows += lineEnds(body);
      told(rows);
      yield body;
    }
  };
  const taken = client.query(copyFrom(`COPY ${copied(table)} FROM STDIN`));
  await pipeline(parts, taken);
  // a line `\.` ends what COPY reads, and is no row
  if (taken.rowCount !== rows) damaged(`${keyOf(table)} has lines that are no rows`);
  return { rows, digest: hash.digest('hex') };
};

const PAPER_NAME = new RegExp(`^${PAPERS}([0-9a-f]{64})\\.(\\d{1,6})$`);

/**
 * Writes the papers that lay in a folder into the database; how many. Each is sealed, and opens under its own hash
 * alone.
 */
const restorePapers = async (client: pg.ClientBase, files: Files): Promise<number> => {
  let papers = 0;
  for (; files.next?.name.startsWith(PAPERS) === true; await files.go()) {
    const { name, body } = files.next;
    const [, sha256 = '', version = ''] = PAPER_NAME.exec(name) ?? damaged(`${name} is no paper`);
    const { rowCount } = await client.query(
      `UPDATE register.paper_bytes
        SET sealed = $1
        WHERE paper = decode($2, 'hex') AND key_version = $3 AND sealed IS NULL`,
      [body, sha256, version],
    );
    if (rowCount !== 1) damaged(`${name} is not expected there`);
    papers += 1;
  }
  return papers;
};

/** Writes all rows, and holds what was written against the manifest. */
const restoreRows = async (
  client: pg.ClientBase,
  { tables }: BackupHead,
  files: Files,
  progress: (rows: number) => void,
): Promise<number> => {
  const known = new Map(tables.map((one) => [keyOf(one), one]));
  const counted = new Map<string, RestoredRows>();
  let rows = 0;
  for (let name = tableOf(files.next); name !== null; name = tableOf(files.next)) {
    const table = known.get(name);
    if (table === undefined || counted.has(name)) return damaged(`${name} is not expected there`);
    const done = await restoreTable(client, table, files, (some) => progress(rows + some));
    counted.set(name, done);
    rows += done.rows;
  }
  const papers = await restorePapers(client, files);
  if (files.next?.name !== FOOT) return damaged(`it has no ${FOOT}`);
  const foot = footSchema.safeParse(jsonIn(files.next));
  if (!foot.success) return damaged(`${FOOT} is not well formed`);
  if ((foot.data.papers ?? 0) !== papers) return damaged('it has not all its papers');
  await files.go();
  if (files.next !== undefined) return damaged('something comes after its manifest');
  if (foot.data.tables.map(keyOf).join() !== tables.map(keyOf).join())
    return damaged('its manifests name other tables');
  for (const one of foot.data.tables) {
    const found = counted.get(keyOf(one)) ?? NONE;
    if (found.rows !== one.rows || found.digest !== one.digest)
      return damaged(`${keyOf(one)} does not hold what the manifest says`);
  }
  return rows;
};

/**
 * The rows that migrations write and whoever owns the schema runs or believes later: rights of the parts, which are
 * SQL, and what was migrated. One text.
 */
const LAID = `
  SELECT concat(
      (
        SELECT string_agg(a::text, E'\\n' ORDER BY a.relation::text, a.part, a.action)
        FROM register.access a
      ),
      E'\\n',
      (
        SELECT string_agg(concat_ws(' ', m.number, m.name, m.digest, m.breaks_older), E'\\n' ORDER BY m.number)
        FROM register_history.migration m
      )
    ) AS laid
`;

const laidIn = async (client: pg.ClientBase): Promise<string> =>
  (await client.query<{ laid: string }>(LAID)).rows[0]?.laid ?? '';

/** Refuses a chain of events that is broken. */
const checkChain = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ broken: number | null }>(
    'SELECT register.first_broken_seal() AS broken',
  );
  const broken = rows[0]?.broken ?? null;
  if (broken !== null)
    throw new NotRestored({ code: 'backup-untrue', said: `seal ${broken} of the events` });
};

const restoreIn = async (
  client: pg.ClientBase,
  source: AsyncIterable<Buffer>,
  { progress = () => {}, known = migrations(), whole = false }: RestoreOptions,
): Promise<RestoreSummary> => {
  const files = new Files(tarFiles(source));
  await files.go();
  const head = headIn(files.next);
  await client.query(SESSION);
  await makeSchema(client, head, known);
  const laid = await laidIn(client);
  const { fasten } = await loosenTables(client, head.tables);
  await files.go();
  const rows = await restoreRows(client, head, files, progress);
  await fasten();
  // a backup brings rows, never SQL that its owner would run
  if ((await laidIn(client)) !== laid)
    throw new NotRestored({ code: 'backup-untrue', said: 'register.access' });
  await checkChain(client);
  const migrated = await migrateIn(client, known);
  if ('code' in migrated) throw new NotRestored(migrated);
  const toScreen = await queueRescreen(client);
  // a later backup may be lost with closings that others saw: nothing is signed before that is settled
  if (!whole) await client.query('INSERT INTO register.log_restored DEFAULT VALUES');
  const { at, program, tables } = head;
  return { at, program, tables: tables.length, rows, migrated: migrated.run, toScreen };
};

/** What an error means for who restores; null for one that is not the backup's fault. Tells no value of a row. */
const refusalOf = (error: unknown): RestoreRefusal | null => {
  if (error instanceof NotRestored) return error.refusal;
  if (error instanceof BrokenArchive) return { code: 'backup-damaged', said: error.message };
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code.startsWith('Z_') || code.startsWith('ZSTD_'))
    return { code: 'backup-damaged', said: message };
  if (!(error instanceof pg.DatabaseError)) return null;
  const { constraint, table } = error;
  const said = [table, constraint ?? code].filter(Boolean).join(' ');
  if (code.startsWith('23')) return { code: 'backup-untrue', said };
  // a name of a table that stands among the rows is damaged in other ways than a value
  const isName = /^(0A|3D|3F|42)/.test(code) && (error.where ?? '').startsWith('COPY ');
  return isName || code.startsWith('22') ? { code: 'backup-damaged', said } : null;
};

/**
 * Restores a backup into a database without a register: its schema as it was, every row, then the migrations since.
 * All of it or nothing: rows are counted and held against their digests, every constraint is checked anew, and the
 * chain of events has to be whole.
 *
 * @param client the connection of whoever shall own the register.
 * @returns what was restored, or why nothing was.
 * @throws Error of a database that goes away, or of the stream that is read.
 */
export const restoreBackup = async (
  client: pg.ClientBase,
  input: Readable,
  options: RestoreOptions = {},
): Promise<RestoreSummary | RestoreRefusal> => {
  await client.query('BEGIN');
  try {
    const { unpack = createGunzip() } = options;
    const summary = await pipeline(input, unpack, (source: AsyncIterable<Buffer>) =>
      restoreIn(client, source, options),
    );
    await client.query('COMMIT');
    return summary;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal;
  }
};
