import { mkdir, open, rename, rmdir, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { isAbsolute, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import {
  MAJOR_VERSION,
  makeData,
  OWNER,
  ownersPassword,
  type Start,
  versionOf,
  writeSettings,
} from './data-folder.ts';
import { type Programs, programsFor } from './programs.ts';
import type { PostgresRefusal } from './refusal.ts';
import { runProgram } from './run-program.ts';
import { type RunningServer, runningServer } from './running-server.ts';
import { type ServerUser, serverUser } from './server-user.ts';

/** A server over a folder, which this process holds. */
export interface OpenedFolder {
  readonly connection: () => pg.ClientConfig;
  /** Lets go of it; the last who does stops it. */
  readonly close: () => Promise<void>;
}

/**
 * Whoever has a folder open shares this lock of the database `postgres` as long as his connection lives; who gets it
 * alone is the last. A killed process holds nothing.
 */
const LOCK = 648; // not-law: any number does

/** Longest wait for a server that somebody else starts or stops; after a crash it may have much to repair. */
const PATIENCE = 120_000; // not-law: milliseconds
const SHORTLY = 50;
/** Starts that may fail before it is told: what is left of a killed server ends within seconds. */
const STARTS = 6;
/** Seconds that PostgreSQL's own program waits. */
const LONGEST_START = '3600';
const LOG = 'server.log';
/** Bytes of a log that is put aside at the next start, and of its end that is told. */
const LONG_LOG = 10_000_000;
const TOLD = 1000; // not-law: bytes

/** `cannot_connect_now` and the shutdowns of PostgreSQL, and nobody at the socket (yet). */
const PASSING: ReadonlySet<string | undefined> = new Set([
  ...['57P01', '57P02', '57P03'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT'],
]);

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly user: ServerUser;
  readonly programs: Programs;
  readonly start: Start;
}

/** A session that shares the lock. */
interface Held {
  readonly client: pg.Client;
  readonly socket: Socket;
}

/** Takes a share in the lock; null when it may be tried again, a text when it is refused. */
const hold = async (config: pg.ClientConfig): Promise<Held | string | null> => {
  const socket = new Socket();
  const client = new pg.Client({ ...config, stream: () => socket });
  // It may end with the server.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>(
      `SELECT pg_try_advisory_lock_shared(${LOCK}) AS held`,
    );
    if (rows[0]?.held === true) {
      // A process that forgets to close ends all the same.
      socket.unref();
      return { client, socket };
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const passing = PASSING.has(code) || message === 'Connection terminated unexpectedly';
    if (!passing) return message;
  }
  await client.end().catch(() => {});
  return null;
};

const endOfLog = async (data: string): Promise<string> => {
  const file = await open(join(data, LOG));
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - TOLD);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TOLD), 0, TOLD, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
};

const startServer = async ({ data, user, programs, start }: Place): Promise<boolean> => {
  await writeSettings(data, user, start);
  const log = join(data, LOG);
  const size = (await stat(log).catch(() => null))?.size ?? 0;
  if (size > LONG_LOG) await rename(log, `${log}.old`);
  const words = ['start', '-D', data, '-l', log, '-w', '-t', LONGEST_START, '--silent'];
  return (await runProgram(programs.control, words, user, data, false)).status === 0;
};

const configOf = (server: RunningServer, password: string): pg.ClientConfig => ({
  host: server.host,
  port: server.port,
  user: OWNER,
  password,
  database: 'postgres',
});

/** Lets go of the lock and asks for it alone, in that order: of two that close at once one is the last. */
const isLast = async (client: pg.Client): Promise<boolean> => {
  await client.query(`SELECT pg_advisory_unlock_shared(${LOCK})`);
  const { rows } = await client.query<{ alone: boolean }>(
    `SELECT pg_try_advisory_lock(${LOCK}) AS alone`,
  );
  return rows[0]?.alone === true;
};

const letGo = async (
  place: Place,
  { client, socket }: Held,
  config: pg.ClientConfig,
): Promise<void> => {
  socket.ref();
  const alone = await isLast(client).catch(() => null);
  if (alone === true) {
    const words = ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', LONGEST_START, '--silent'];
    await runProgram(place.programs.control, words, place.user, place.data);
    // The folder of its socket, which is empty now.
    if (isAbsolute(config.host ?? '')) await rmdir(config.host ?? '').catch(() => {});
  }
  await client.end().catch(() => {});
  if (alone !== null || (await runningServer(place.data)) === null) return;
  // The session ended with a server that has come back since.
  const again = await hold(config);
  if (again !== null && typeof again !== 'string') await letGo(place, again, config);
};

/** A share in the lock of a server that answers. */
interface Answering {
  readonly held: Held;
  readonly config: pg.ClientConfig;
}

const answering = async (place: Place): Promise<Answering | PostgresRefusal> => {
  const password = await ownersPassword(place.data);
  let starts = 0;
  for (const since = Date.now(); Date.now() - since < PATIENCE; ) {
    const server = await runningServer(place.data);
    if (server === null) {
      if (starts === STARTS) return { code: 'not-started', said: await endOfLog(place.data) };
      starts += 1;
      if (!(await startServer(place))) await pause(SHORTLY * 2 ** starts);
      continue;
    }
    const config = configOf(server, password);
    const held = server.host === '' ? null : await hold(config);
    if (typeof held === 'string') return { code: 'not-answering', said: held };
    if (held !== null) return { held, config };
    await pause(SHORTLY);
  }
  return { code: 'not-answering', said: await endOfLog(place.data) };
};

/** What is told of a server that died while this process had it open; of a start that failed its refusal. */
export type ServerTold = 'gone' | 'back' | PostgresRefusal['code'];

/** Milliseconds between two attempts to start a server again. */
const AGAIN = 5000; // not-law: milliseconds

/** A folder that this process has open. A server that dies meanwhile is started again, as often as it dies. */
class KeptFolder implements OpenedFolder {
  readonly #place: Place;
  readonly #told: (said: ServerTold) => void;
  readonly connection: () => pg.ClientConfig;
  #held: Held | null = null;
  #closed = false;
  #starting: Promise<void> = Promise.resolve();

  constructor(place: Place, { held, config }: Answering, told: (said: ServerTold) => void) {
    this.#place = place;
    this.#told = told;
    this.connection = () => config;
    this.#hold(held);
  }

  #hold(held: Held): void {
    this.#held = held;
    held.client.once('end', () => {
      if (this.#closed) return;
      this.#held = null;
      this.#starting = this.#startAgain();
    });
  }

  async #startAgain(): Promise<void> {
    this.#told('gone');
    while (!this.#closed) {
      const again = await answering(this.#place);
      if (!('code' in again)) {
        this.#hold(again.held);
        return this.#told('back');
      }
      this.#told(again.code);
      // A process that forgets to close ends all the same.
      await pause(AGAIN, undefined, { ref: false });
    }
  }

  readonly close = async (): Promise<void> => {
    this.#closed = true;
    await this.#starting;
    if (this.#held !== null) await letGo(this.#place, this.#held, this.connection());
  };
}

/** The first folder on the way that a user cannot enter; null when he reaches the last. */
const barredOn = async (path: string, user: ServerUser): Promise<string | null> => {
  if (user === null) return null;
  const up = join(path, '..');
  const barred = up === path ? null : await barredOn(up, user);
  if (barred !== null) return barred;
  const { mode, uid, gid } = await stat(path);
  const place = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> place) & 1) === 1 ? null : path;
};

/**
 * Opens the PostgreSQL of a folder, which is made when it is missing.
 *
 * @param told with it a server that dies is started again, and this is told; without it none is.
 */
export const openFolder = async (
  path: string,
  start: Start,
  told?: (said: ServerTold) => void,
): Promise<OpenedFolder | PostgresRefusal> => {
  const folder = resolve(path);
  await mkdir(folder, { recursive: true });
  const data = join(folder, 'data');
  const user = serverUser(data);
  const barred = await barredOn(folder, user);
  if (barred !== null) return { code: 'folder-not-reached', folder: barred, uid: user?.uid ?? 0 };
  const programs = await programsFor(user, folder);
  if (programs === null)
    return { code: 'no-programs', machine: `${process.platform}-${process.arch}` };
  const place: Place = { folder, data, user, programs, start };
  if ((await versionOf(data)) === null) {
    const failed = await makeData(programs, data, user, start);
    if (failed !== null) return { code: 'not-started', said: failed };
  }
  const found = await versionOf(data);
  if (found !== `${MAJOR_VERSION}`) {
    return { code: 'other-version', found: found ?? '', needed: MAJOR_VERSION };
  }
  const answer = await answering(place);
  if ('code' in answer) return answer;
  if (told !== undefined) return new KeptFolder(place, answer, told);
  const { held, config } = answer;
  return { connection: () => config, close: () => letGo(place, held, config) };
};
