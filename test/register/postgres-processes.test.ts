import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { openPostgres, type Postgres } from '../../src/register/postgres/open-postgres.ts';
import { WITH_ALL } from '../tier.ts';

const CHILD = join(import.meta.dirname, 'open-and-wait.ts');
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
// The user that root lends the server has to enter.
chmodSync(scratch, 0o755);
after(() => rmSync(scratch, { recursive: true }));

/** One folder for most tests, set up by the first: each leaves it without a server. */
const folder = join(scratch, 'shared');

const opened = async (place = folder): Promise<Postgres> => {
  const server = await openPostgres({ folder: place, durable: false });
  if ('code' in server) throw new Error(JSON.stringify(server));
  return server;
};

const asked = async <Row extends object>(server: Postgres, question: string): Promise<Row[]> => {
  const client = new pg.Client(server.connection());
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(question)).rows;
  } finally {
    await client.end();
  }
};

const pidFile = (place = folder): string => join(place, 'data', 'postmaster.pid');
const serverPid = (place = folder): number =>
  Number(readFileSync(pidFile(place), 'utf8').split('\n')[0]);

/** A process that has the folder open. */
const opener = async (
  place = folder,
  user: { readonly uid: number; readonly gid: number } | null = null,
): Promise<{ readonly child: ChildProcess; readonly pid: number }> => {
  const child = spawn(process.execPath, [CHILD, place], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...user,
  });
  child.stdout?.setEncoding('utf8');
  const ended = once(child, 'exit').then(([status]) =>
    Promise.reject(new Error(`ended: ${status}`)),
  );
  const [line] = await Promise.race([
    once(child.stdout as NonNullable<typeof child.stdout>, 'data'),
    ended,
  ]);
  ended.catch(() => {});
  return { child, pid: Number(/^open (\d+)\n$/.exec(line)?.[1]) };
};

const closed = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit');
  child.stdin?.write('\n');
  assert.deepEqual(await ended, [0, null]);
};

/** Kills a server with all its processes, as a machine does that loses its power. */
const killWhole = async (server: Postgres): Promise<void> => {
  const rows = await asked<{ pid: number }>(server, 'SELECT pid FROM pg_stat_activity');
  process.kill(serverPid(), 'SIGKILL');
  for (const { pid } of rows) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It saw its parent die, or was the session that asked.
    }
  }
};

/** Whether a process is there and no dead one that nobody took note of; false where the system does not tell. */
const isAtWork = (pid: number): boolean => {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

test('a folder is set up, its server listens to no port, and stops with the last who has it open', async () => {
  const server = await opened();
  const [row] = await asked<Record<string, unknown>>(
    server,
    `SELECT current_setting('listen_addresses') AS ports,
            current_setting('server_version') AS version,
            current_setting('data_checksums') AS checksums`,
  );
  assert.deepEqual({ ...row, version: null }, { ports: '', version: null, checksums: 'off' });
  assert.match(`${row?.['version']}`, /^17\./);
  assert.equal(statSync(join(folder, 'data')).mode & 0o777, 0o700);
  const { host = '' } = server.connection();
  assert.ok(host.startsWith(join(folder, 'data.socket-')), host);
  assert.equal(statSync(host).mode & 0o777, 0o700);
  if (isRoot) assert.notEqual(statSync(join(folder, 'data')).uid, 0);
  await server.close();
  assert.ok(!existsSync(pidFile()));
});

test('beside a running server another process connects, and leaves it running', async () => {
  const server = await opened();
  const { child, pid } = await opener();
  assert.equal(pid, serverPid());
  await closed(child);
  assert.deepEqual(await asked(server, 'SELECT 1 AS one'), [{ one: 1 }]);
  await server.close();
  assert.ok(!existsSync(pidFile()));
});

test('who started a server may go first', async () => {
  const { child, pid } = await opener();
  const server = await opened();
  await closed(child);
  assert.equal(serverPid(), pid);
  assert.deepEqual(await asked(server, 'SELECT 1 AS one'), [{ one: 1 }]);
  await server.close();
  assert.ok(!existsSync(pidFile()));
});

test('the server of a killed process is used, and stopped in the end', {
  skip: WITH_ALL,
}, async () => {
  const { child, pid } = await opener();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const server = await opened();
  assert.equal(serverPid(), pid);
  await server.close();
  assert.ok(!existsSync(pidFile()));
});

test('after a server was killed whole, every acknowledged row is there', {
  skip: WITH_ALL,
}, async () => {
  const before = await opened();
  await asked(before, 'CREATE TABLE kept (n int)');
  const client = new pg.Client(before.connection());
  client.on('error', () => {});
  await client.connect();
  let acknowledged = 0;
  const enough = Promise.withResolvers<void>();
  const writing = (async () => {
    for (;;) {
      await client.query('INSERT INTO kept VALUES ($1)', [acknowledged]);
      acknowledged += 1;
      if (acknowledged === 100) enough.resolve();
    }
  })();
  // it ends with the server; before that, it is a failure
  await Promise.race([enough.promise, writing]);
  await killWhole(before);
  await assert.rejects(writing);
  await before.close();
  const server = await opened();
  const [row] = await asked<{ rows: number }>(server, 'SELECT count(*) AS rows FROM kept');
  // One more may have been written whose acknowledgement did not arrive.
  assert.ok(row !== undefined && row.rows >= acknowledged && row.rows <= acknowledged + 1);
  await server.close();
});

test('a server that dies under who keeps it is started again, with the same address, and told', {
  skip: WITH_ALL,
}, async () => {
  const told: string[] = [];
  const place = { folder, durable: false, told: (said: string) => told.push(said) };
  const server = await openPostgres(place);
  if ('code' in server) throw new Error(server.code);
  const pool = new pg.Pool(server.connection());
  pool.on('error', () => {});
  const pids: number[] = [];
  for (const deaths of [1, 2]) {
    pids.push(serverPid());
    await killWhole(server);
    while (told.length < 2 * deaths) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual((await pool.query('SELECT 1 AS one')).rows, [{ one: 1 }]);
  }
  assert.deepEqual(told, ['gone', 'back', 'gone', 'back']);
  assert.equal(new Set([...pids, serverPid()]).size, 3);
  await pool.end();
  await server.close();
  assert.ok(!existsSync(pidFile()), 'and stopped in the end');
  assert.equal(told.length, 4);
});

test('a server that was started anew meanwhile is stopped by the last all the same', async () => {
  const server = await opened();
  await killWhole(server);
  const { child } = await opener();
  await closed(child);
  assert.ok(!existsSync(pidFile()), 'the one who had lost his session does not count');
  await server.close();
});

test('of two processes that begin at once in a new folder both have the one server', async () => {
  const place = join(scratch, 'at-once');
  const [one, other] = await Promise.all([opener(place), opener(place)]);
  assert.equal(one.pid, other.pid);
  assert.equal(one.pid, serverPid(place));
  await Promise.all([closed(one.child), closed(other.child)]);
  assert.ok(!existsSync(pidFile(place)));
});

test('a folder that was moved to a path too long for a socket has it elsewhere', async () => {
  const place = join(scratch, 'long'.repeat(30));
  renameSync(folder, place);
  const server = await opened(place);
  assert.deepEqual(await asked(server, 'SELECT 1 AS one'), [{ one: 1 }]);
  const { host = '' } = server.connection();
  assert.ok(!host.startsWith(place) && host.length < 90, host);
  await server.close();
  renameSync(place, folder);
});

test('a server whose folder was removed does not take the socket of the next one there along', async () => {
  const place = join(scratch, 'removed');
  const removed = await opened(place);
  const pid = serverPid(place);
  rmSync(place, { recursive: true });
  const next = await opened(place);
  assert.notEqual(serverPid(place), pid);
  // it does so by itself within the minute, when it sees that its folder is gone
  process.kill(pid, 'SIGTERM');
  while (isAtWork(pid)) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(await asked(next, 'SELECT 1 AS one'), [{ one: 1 }]);
  await removed.close();
  await next.close();
});

test('the number of a dead server that another process has now is no obstacle', async () => {
  const server = await opened();
  const lines = readFileSync(pidFile(), 'utf8').split('\n');
  await killWhole(server);
  await server.close();
  writeFileSync(pidFile(), [process.pid, ...lines.slice(1)].join('\n'));
  const next = await opened();
  assert.deepEqual(await asked(next, 'SELECT 1 AS one'), [{ one: 1 }]);
  await next.close();
});

test('over the loopback the password is asked for, and an address reaches the same server', async () => {
  const place = { folder, durable: false, reach: 'loopback' } as const;
  const server = await openPostgres(place);
  assert.ok(!('code' in server));
  const { host, port, password } = server.connection();
  assert.equal(host, '127.0.0.1');
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/template1`;
  const same = await openPostgres({ url });
  assert.ok(!('code' in same));
  const question = 'SELECT current_database() AS name, 7::bigint AS seven';
  assert.deepEqual(await asked(same, question), [{ name: 'template1', seven: 7 }]);
  assert.equal(same.connection('postgres').database, 'postgres');
  await same.close();
  const wrong = await openPostgres({ url: url.replace(`${password}`, 'wrong') });
  assert.ok('code' in wrong && wrong.code === 'not-answering', 'a wrong password');
  await server.close();
  const nobody = await openPostgres({ url });
  assert.ok('code' in nobody && nobody.code === 'not-answering', 'a server that is gone');
});

test('a folder whose password is lost is refused, and its server left as it is', async () => {
  const server = await opened();
  const path = join(folder, 'data', 'password.txt');
  const password = readFileSync(path);
  writeFileSync(path, 'lost');
  const refused = await openPostgres({ folder });
  assert.ok('code' in refused && refused.code === 'not-answering');
  writeFileSync(path, password);
  await server.close();
  assert.ok(!existsSync(pidFile()));
});

test('a folder of another version is refused', async () => {
  const place = join(scratch, 'other');
  mkdirSync(join(place, 'data'), { recursive: true });
  writeFileSync(join(place, 'data', 'PG_VERSION'), '16\n');
  const expected = { code: 'other-version', found: '16', needed: 17 };
  assert.deepEqual(await openPostgres({ folder: place }), expected);
});

test('as root: a folder that the server cannot enter is refused, an ordinary user needs nothing', async (t) => {
  if (!isRoot) return t.skip('not root: all tests above ran as an ordinary user');
  const shut = join(scratch, 'shut');
  mkdirSync(shut, { mode: 0o700 });
  const refused = await openPostgres({ folder: join(shut, 'inner') });
  assert.ok('code' in refused && refused.code === 'folder-not-reached' && refused.folder === shut);
  const own = join(scratch, 'own');
  mkdirSync(own);
  chownSync(own, NOBODY, NOBODY);
  const { child, pid } = await opener(own, { uid: NOBODY, gid: NOBODY });
  assert.equal(statSync(`/proc/${pid}`).uid, NOBODY);
  // Root beside it: uses what runs.
  const server = await opened(own);
  await closed(child);
  await server.close();
  assert.ok(!existsSync(pidFile(own)));
});
