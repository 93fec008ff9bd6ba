import { createHash, randomBytes } from 'node:crypto';
import {
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Programs } from './programs.ts';
import { runProgram } from './run-program.ts';
import { linesOfHolder } from './running-server.ts';
import type { ServerUser } from './server-user.ts';

/** Major version of the PostgreSQL that comes with the packages, and the least one that is worked with. */
export const MAJOR_VERSION = 17;
/** Name of the role that owns a new server. */
export const OWNER = 'postgres';

/** Bytes of a socket's path that every system takes, its name `/.s.PGSQL.5432` included: macOS takes the fewest. */
const LONGEST_SOCKET = 103;
const SOCKET_NAME = '/.s.PGSQL.5432';
const PASSWORD = 'password.txt';
const OWN = 0o700;
const SECRET = 0o600;

/** Connections that a server takes: about three programs of a machine. */
const CONNECTIONS = 100; // not-law: connections
/** One server serves every file of tests that runs at once, and several of them ask as a hundred clients. */
const CONNECTIONS_OF_TESTS = 500; // not-law: connections

/** What a server is spared that need not outlive its machine: tests tidy up where a plan hangs on it. */
const NOT_DURABLE = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off' } as const;

/** How a server is started. */
export interface Start {
  /** False, for tests: what was acknowledged outlives the server, but not the machine. */
  readonly durable: boolean;
  /** `loopback` where there are no sockets in files (Windows). */
  readonly reach: 'socket' | 'loopback';
}

const give = async (path: string, user: ServerUser): Promise<void> => {
  if (user !== null) await chown(path, user.uid, user.gid);
};

/**
 * Makes the data of a new server, whole or not at all: of two processes the first wins.
 *
 * @returns what went wrong, in the words of `initdb`; null when the folder is there.
 */
export const makeData = async (
  programs: Programs,
  data: string,
  user: ServerUser,
  { durable }: Start,
): Promise<string | null> => {
  const made = await mkdtemp(`${data}.`);
  const password = `${made}.password`;
  try {
    await writeFile(password, randomBytes(24).toString('base64url'), { mode: SECRET });
    await give(made, user);
    await give(password, user);
    const words = [
      ...['-D', made, '--username', OWNER, `--pwfile=${password}`, '--auth=scram-sha-256'],
      // The same order of texts on every machine.
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(durable ? [] : ['--no-sync']),
    ];
    const { status, said } = await runProgram(programs.initdb, words, user, made);
    if (status !== 0) return said;
    await rename(password, join(made, PASSWORD));
    await rename(made, data);
    return null;
  } catch (error) {
    // Another process was first.
    if ((await versionOf(data)) !== null) return null;
    throw error;
  } finally {
    await rm(made, { recursive: true, force: true });
    await rm(password, { force: true });
  }
};

/** The owner's password, which lies with the data and is readable by whoever may read these. */
export const ownersPassword = (data: string): Promise<string> =>
  readFile(join(data, PASSWORD), 'utf8');

/** The major version that made a folder of data; null when there is none. */
export const versionOf = async (data: string): Promise<string | null> => {
  try {
    return (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/**
 * A port of the loopback that nobody has.
 *
 * @param wish the one that is taken where it is free.
 */
export const freePort = (wish = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', (error) =>
      wish === 0 ? reject(error) : resolve(freePort()),
    );
    server.listen(wish, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

const MARK_DIGITS = 16;

/**
 * A mark of a folder of data, the same at every start. Of a folder that was removed and made anew it is another: a
 * server that is still at work in the removed one takes its socket's path along when it ends.
 */
const markOf = async (data: string): Promise<string> => {
  const { ino } = await stat(data, { bigint: true });
  return createHash('sha256').update(`${data}\n${ino}`).digest('hex').slice(0, MARK_DIGITS);
};

/** A folder of a short path; null where somebody else has one of its name. */
const shortFolder = async (mark: string, user: ServerUser): Promise<string | null> => {
  const folder = join(tmpdir(), `mileproof-${mark}`);
  await mkdir(folder, { mode: OWN }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  const owners = [process.getuid?.(), user?.uid];
  const isOurs = found.isDirectory() && owners.includes(found.uid);
  return isOurs && (found.mode & 0o777) === OWN ? folder : null;
};

/** A folder for the socket that nobody else enters: beside the data, or where the path is short enough. */
const socketFolder = async (data: string, user: ServerUser): Promise<string> => {
  const mark = await markOf(data);
  const beside = `${data}.socket-${mark}`;
  const short = Buffer.byteLength(beside + SOCKET_NAME) <= LONGEST_SOCKET;
  if (short) await mkdir(beside, { recursive: true, mode: OWN });
  const folder = short
    ? beside
    : ((await shortFolder(mark, user)) ?? (await mkdtemp(join(tmpdir(), 'mileproof-'))));
  await give(folder, user);
  await linesOfHolder(join(folder, `${SOCKET_NAME}.lock`));
  return folder;
};

const quoted = (value: string): string =>
  `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Writes the server's settings anew: the folder may have been moved since, and the port be taken. */
export const writeSettings = async (
  data: string,
  user: ServerUser,
  start: Start,
): Promise<void> => {
  const path = join(data, 'postgresql.conf');
  const before = /^port = '(\d+)'$/m.exec(await readFile(path, 'utf8').catch(() => ''))?.[1];
  const reach =
    start.reach === 'socket'
      ? {
          listen_addresses: '',
          // A list, in which a name with a comma or a quote is quoted.
          unix_socket_directories: `"${(await socketFolder(data, user)).replaceAll('"', '""')}"`,
          unix_socket_permissions: '0700',
        }
      : {
          listen_addresses: '127.0.0.1',
          unix_socket_directories: '',
          port: `${await freePort(Number(before ?? 0))}`,
        };
  const settings = {
    ...reach,
    ...(start.durable ? {} : NOT_DURABLE),
    max_connections: `${start.durable ? CONNECTIONS : CONNECTIONS_OF_TESTS}`,
    timezone: 'UTC',
    log_timezone: 'UTC',
    datestyle: 'ISO, YMD',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quoted(value)}\n`);
  const head =
    '# Written anew at each start; settings of your own go to postgresql.auto.conf (ALTER SYSTEM).\n';
  await writeFile(path, head + lines.join(''), { mode: SECRET });
  await give(path, user);
};
