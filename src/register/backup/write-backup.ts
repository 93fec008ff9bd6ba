import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { readPaperFile } from '../papers/paper-bytes.ts';
import {
  BACKUP_FORMAT,
  type BackupFoot,
  type BackupHead,
  type BackupTable,
  FOOT,
  HEAD,
  PAPERS,
} from './backup-manifest.ts';
import { aboutRows, backupTables, copied } from './backup-tables.ts';
import { tarEnd, tarFile } from './tar.ts';

/**
 * Writes into the register that it was backed up, once the archive is where it belongs.
 *
 * @param client the owner's connection.
 */
export const recordBackup = async (
  client: pg.ClientBase,
  { at, rows }: BackupSummary,
  program: string,
): Promise<void> => {
  const { rows: found } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('register.backup_taken') IS NOT NULL AS there",
  );
  // a register that is backed up before it is upgraded has no such table yet
  if (found[0]?.there !== true) return;
  await client.query(
    'INSERT INTO register.backup_taken (as_of, program, rows) VALUES ($1, $2, $3)',
    [at, program, rows],
  );
};

/** What a backup holds, told when it is whole. */
export interface BackupSummary {
  readonly at: string;
  readonly tables: number;
  readonly rows: number;
  /** Papers that should lie in the folder of papers and do not, or nobody said where it is. */
  readonly papersMissing: number;
}

/** How a backup is made. */
export interface BackupOptions {
  /** The program's name and version, kept in the archive. */
  readonly program: string;
  /** Folder of the sealed bytes of papers; null or without it they are in the database. */
  readonly papers?: string | null;
  /** Told now and then how many rows of about how many are written. */
  readonly progress?: (rows: number, about: number) => void;
}

/** Bytes of rows in one file of the archive. */
const PART = 4 * 1024 * 1024;
const DIGITS = 6;
const LINE_END = '\n'.charCodeAt(0);
const MILLISECONDS = 1000;

/** Every row as it is, whatever the session and its policies say. */
const SNAPSHOT = `
  BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SET LOCAL row_security = off;
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL client_encoding = 'UTF8';
  SET LOCAL DateStyle = 'ISO, YMD';
  SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL TimeZone = 'UTC';
  SET LOCAL bytea_output = 'hex';
  SET LOCAL extra_float_digits = 1
`;

const headOf = async (client: pg.ClientBase, program: string): Promise<BackupHead> => {
  const { rows } = await client.query<{ at: string; day: string }>(
    `SELECT
        to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
        (now() AT TIME ZONE 'Asia/Shanghai')::date::text AS day`,
  );
  const { rows: migrations } = await client.query<{ number: number; digest: string }>(
    'SELECT number, digest FROM register_history.migration ORDER BY number',
  );
  const tables = await backupTables(client);
  return {
    format: BACKUP_FORMAT,
    program,
    at: rows[0]?.at ?? '',
    day: rows[0]?.day ?? '',
    migrations,
    tables: [...tables],
  };
};

/** The rows of a table in parts, each of whole rows. */
async function* partsOf(client: pg.ClientBase, table: BackupTable): AsyncGenerator<Buffer> {
  const stream = client.query(copyTo(`COPY ${copied(table)} TO STDOUT`));
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    held.push(chunk);
    length += chunk.length;
    if (length >= PART) {
      const all = Buffer.concat(held);
      const end = all.lastIndexOf(LINE_END) + 1;
      if (end > 0) yield all.subarray(0, end);
      held = [all.subarray(end)];
      length = all.length - end;
    }
  }
  if (length > 0) yield Buffer.concat(held);
}

/** The papers that lie in a folder, by the name of their file in the archive, each with its bytes or null. */
async function* papersOf(
  client: pg.ClientBase,
  folder: string | null,
): AsyncGenerator<{ readonly name: string; readonly body: Buffer | null }> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('register.paper_bytes') IS NOT NULL AS there",
  );
  // a register that is backed up before it is upgraded has no such table yet
  if (found[0]?.there !== true) return;
  const { rows } = await client.query<{ sha256: string; version: number }>(
    `SELECT encode(paper, 'hex') AS sha256, key_version AS version
      FROM register.paper_bytes
      WHERE sealed IS NULL
      ORDER BY paper`,
  );
  for (const { sha256, version } of rows)
    yield {
      name: `${PAPERS}${sha256}.${version}`,
      body: await readPaperFile(folder, sha256, version),
    };
}

const linesIn = (part: Buffer): number => {
  let lines = 0;
  for (let at = part.indexOf(LINE_END); at !== -1; at = part.indexOf(LINE_END, at + 1)) lines += 1;
  return lines;
};

/**
 * Writes a backup of a register: everything as of one moment, while others write on. A gzipped tar of the rows of each
 * table as `COPY` writes them, with a manifest before and one after. No secret is in it (`docs/running.md`).
 *
 * @param client the owner's connection, or another that no policy holds.
 * @throws Error of the database, also when a policy would hide rows from the client, and of the stream written to.
 */
export const writeBackup = async (
  client: pg.ClientBase,
  out: Writable,
  { program, papers = null, progress = () => {} }: BackupOptions,
): Promise<BackupSummary> => {
  const gzip = createGzip({ level: 6 });
  gzip.pipe(out);
  const failed = new Promise<never>((_, reject) => {
    out.once('error', reject);
    out.once('close', () => {
      if (!out.writableFinished) reject(new Error('what was written to was closed'));
    });
  });
  failed.catch(() => {});
  const put = async (bytes: Buffer): Promise<void> => {
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), failed]);
  };
  await client.query(SNAPSHOT);
  try {
    const head = await headOf(client, program);
    const mtime = Math.floor(Date.parse(head.at) / MILLISECONDS);
    const json = (name: string, value: BackupHead | BackupFoot): Promise<void> =>
      put(tarFile({ name, body: Buffer.from(`${JSON.stringify(value, null, 1)}\n`) }, mtime));
    const about = await aboutRows(client);
    const foot: BackupFoot = { tables: [] };
    let written = 0;
    await json(HEAD, head);
    for (const table of head.tables) {
      const hash = createHash('sha256');
      let rows = 0;
      let number = 0;
      for await (const body of partsOf(client, table)) {
        number += 1;
        const name = `${table.schema}/${table.table}.${`${number}`.padStart(DIGITS, '0')}.copy`;
        await put(tarFile({ name, body }, mtime));
        hash.update(body);
        rows += linesIn(body);
        progress(written + rows, Math.max(about, written + rows));
      }
      written += rows;
      const { schema, table: name } = table;
      foot.tables.push({ schema, table: name, rows, digest: hash.digest('hex') });
    }
    let papersMissing = 0;
    for await (const { name, body } of papersOf(client, papers)) {
      if (body === null) papersMissing += 1;
      else {
        await put(tarFile({ name, body }, mtime));
        foot.papers = (foot.papers ?? 0) + 1;
      }
    }
    await json(FOOT, foot);
    await put(tarEnd());
    gzip.end();
    await Promise.race([finished(out), failed]);
    return { at: head.at, tables: head.tables.length, rows: written, papersMissing };
  } finally {
    gzip.destroy();
    await client.query('ROLLBACK').catch(() => {});
  }
};
