// with --all: nodes are processes over a server of their own; `serve.test.ts` serves one
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Engine } from '../../src/engine/engine.ts';
import { makeKey } from '../../src/register/members/make-key.ts';
import { freePort } from '../../src/register/postgres/data-folder.ts';
import { openPostgres } from '../../src/register/postgres/open-postgres.ts';
import { Register } from '../../src/register/register.ts';
import { loadSecrets, makeSecrets } from '../../src/register/secrets/load-secrets.ts';
import { newActor } from '../register/register-database.ts';
import { fakeProvider } from '../service/sign-in/fake-provider.ts';
import { proxyProgram } from './proxy-program.ts';
import { ROOT } from './run-cli.ts';

const MILEPROOF = join(ROOT, 'bin', 'mileproof.js');
const HANGS = { timeout: 900_000 };
const SHORTLY = 20;
const LOOKS = 500;

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
// The user that root lends the server has to enter.
chmodSync(scratch, 0o755);
const secrets = join(scratch, 'secrets');
await makeSecrets(secrets);
const { discoveryUrl, clientId, clientSecret } = await fakeProvider();
const providers = join(secrets, 'providers.json');
const keepProviders = (list: readonly object[]): void =>
  writeFileSync(providers, JSON.stringify(list), { mode: 0o600 });
keepProviders([{ id: 'ministry', discoveryUrl, clientId, clientSecret }]);

/** A server that stands for one which somebody else runs. */
const server = await openPostgres({ folder: join(scratch, 'server'), durable: false });
if ('code' in server) throw new Error(server.code);
const admin = new pg.Client(server.connection());
await admin.connect();
const running = new Set<ChildProcess>();
await admin.query(`CREATE ROLE owner_of_served LOGIN CREATEROLE PASSWORD 'pw'`);
await admin.query('CREATE DATABASE served OWNER owner_of_served');
await admin.query(`CREATE ROLE mileproof_service LOGIN NOINHERIT PASSWORD 'pw'`);
const urlOf = (login: string): string => {
  const { host, port } = server.connection();
  return `postgresql://${login}:pw@/served?host=${encodeURIComponent(`${host}`)}&port=${port}`;
};

interface Node {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly address: string;
  /** Lines of the log so far. */
  readonly log: readonly string[];
  readonly said: readonly string[];
}

const serve = (...words: readonly string[]): Omit<Node, 'address'> & { ready: Promise<string> } => {
  const env = {
    ...{ ...process.env, LANG: 'C', LC_ALL: 'C', HOME: scratch },
    DATABASE_URL: urlOf('mileproof_service'),
    MIGRATE_DATABASE_URL: urlOf('owner_of_served'),
  };
  const child = spawn(
    process.execPath,
    [MILEPROOF, 'serve', '--secrets', secrets, '--port', '0', ...words],
    { env },
  );
  running.add(child);
  const log: string[] = [];
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => log.push(line));
  const errors = createInterface({ input: child.stderr });
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    errors.on('line', (line) => {
      said.push(line);
      const [, address] = /ready at (http:\S+)/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
    ended.then((status) => reject(new Error(`${status}: ${said.join('\n')}`)));
  });
  ready.catch(() => {});
  return { child, ended, log, said, ready };
};

const started = async (...words: readonly string[]): Promise<Node> => {
  const { ready, ...node } = serve(...words);
  return { ...node, address: await ready };
};

const first = await started('--migrate');
const owner = new pg.Client(server.connection('served'));
await owner.connect();
const loaded = await loadSecrets(secrets);
if ('code' in loaded) throw new Error(loaded.code);
const pool = new pg.Pool({ connectionString: urlOf('mileproof_service') });
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([pool.end(), owner.end(), admin.end()]);
  await server.close();
  rmSync(scratch, { recursive: true });
});
const register = new Register({ pool, engine: {} as Engine, secrets: loaded.secrets });
const ministry = await newActor(owner, 'ministry');
const made = await makeKey(register, ministry, {
  ...{ label: 'nodes', scopes: ['read', 'act', 'manage'], expiresAt: null },
});
assert.ok(made.kind === 'done', JSON.stringify(made));
const headers = { authorization: `Bearer ${made.value.key}`, 'content-type': 'application/json' };

const second = await started();

test('a key that one node made is known to both, and so are the providers of the folder', async () => {
  for (const { address } of [first, second]) {
    const me = await fetch(`${address}/v1/me`, { headers });
    assert.equal(me.status, 200);
    const to = await fetch(`${address}/auth/sign-in/social`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ provider: 'ministry' }),
    });
    assert.equal(to.status, 200);
    const { url } = (await to.json()) as { readonly url: string };
    assert.equal(new URL(url).origin, new URL(discoveryUrl).origin);
    const back = new URL(url).searchParams.get('redirect_uri') ?? '';
    assert.match(back, /\/auth\/callback\/ministry$/);
  }
});

test('a node refuses a list of providers that is none, naming what is wrong and no value', async () => {
  const unsafe = { id: 'X', discoveryUrl: 'http://id.example.cn/', clientId: 'c', clientSecret };
  keepProviders([unsafe]);
  const malformed = serve();
  assert.equal(await malformed.ended, 78);
  const said = malformed.said.join('\n');
  assert.match(said, /providers\.json is no list of providers \(0\.id, 0\.discoveryUrl\)/);
  assert.ok(!said.includes(clientSecret));
  chmodSync(providers, 0o644);
  const open = serve();
  assert.equal(await open.ended, 78);
  assert.match(open.said.join('\n'), /others than its owner get at .*providers\.json/);
});

const proxy = await proxyProgram();

test('the proxy of `deploy/` divides requests among the nodes, and a node that is killed is seen by nobody', {
  ...HANGS,
  skip: proxy === null && 'Caddy is neither installed nor to be fetched from Debian',
}, async () => {
  rmSync(providers);
  const third = await started('--trust-proxy', '127.0.0.1/32');
  const port = await freePort();
  const upstreams = [second, third].map(({ address }) => address.slice('http://'.length));
  const text = readFileSync(join(ROOT, 'deploy', 'Caddyfile'), 'utf8')
    .replace('register.example.cn', `http://127.0.0.1:${port}`)
    .replace('node-a:8460 node-b:8460', upstreams.join(' '));
  const file = join(scratch, 'Caddyfile');
  writeFileSync(file, `{\n  admin off\n}\n${text}`);
  const child = spawn(proxy ?? '', ['run', '--adapter', 'caddyfile', '--config', file], {
    env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
    stdio: 'ignore',
  });
  running.add(child);
  const through = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${through}/ready`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await pause(SHORTLY);
  const ask = async (): Promise<number> => (await fetch(`${through}/v1/me`, { headers })).status;
  const answered = ({ log }: Node): boolean => log.some((line) => line.includes('"/v1/me"'));
  for (let looks = 0; looks < LOOKS && !(answered(second) && answered(third)); looks += 1)
    assert.equal(await ask(), 200);
  assert.ok(answered(second) && answered(third), 'both answer');
  assert.equal((await fetch(`${through}/metrics`)).status, 404);
  third.child.kill('SIGKILL');
  await third.ended;
  running.delete(third.child);
  const after = await Promise.all(Array.from({ length: 20 }, ask));
  assert.deepEqual([...new Set(after)], [200]);
  child.kill('SIGTERM');
  await once(child, 'exit');
  running.delete(child);
});

interface Job {
  readonly id: string;
  readonly state: string;
  readonly retry_count: number;
}

const runOf = async (id: string): Promise<Job | undefined> => {
  const found = await owner.query<Job>(
    `SELECT id, state, retry_count FROM jobs.job WHERE id = $1`,
    [id],
  );
  const job = found.rows[0];
  // such a job is never completed
  assert.ok(job === undefined || !['failed', 'cancelled'].includes(job.state), job?.state);
  return job;
};

/** Asks a node for a run over the nation; gives the id of its job. */
const requestRun = async ({ address }: Node): Promise<string> => {
  const response = await fetch(`${address}/v1/nation-runs`, { method: 'POST', headers });
  assert.equal(response.status, 202, await response.clone().text());
  return ((await response.json()) as { readonly job: string }).job;
};

/** As if the dead node had been silent for long, and the time of the next attempt had come. */
const hurry = (job: string): Promise<unknown> =>
  owner.query(
    `UPDATE jobs.job
      SET heartbeat_on = heartbeat_on - interval '1 hour', start_after = least(start_after, now())
      WHERE id = $1 AND (state = 'retry' OR (state = 'active' AND retry_count = 0))`,
    [job],
  );

test(
  'two nodes answer over one database; one is killed amid a job, and the other finishes it',
  HANGS,
  async () => {
    let job = '';
    for (let state: string | undefined; state !== 'active'; ) {
      // The other takes nothing meanwhile; where it stopped amid something that the first waits for, it goes on.
      second.child.kill('SIGSTOP');
      job = await requestRun(first);
      for (
        let looks = 0;
        looks < LOOKS && state !== 'active' && state !== 'completed';
        looks += 1
      ) {
        await pause(SHORTLY);
        state = (await runOf(job))?.state;
      }
      if (state === 'active') break;
      second.child.kill('SIGCONT');
      while ((await runOf(job))?.state !== 'completed') await pause(SHORTLY);
      state = undefined;
    }
    first.child.kill('SIGKILL');
    await first.ended;
    running.delete(first.child);
    second.child.kill('SIGCONT');
    const left = await runOf(job);
    assert.deepEqual([left?.state, left?.retry_count], ['active', 0], 'it was amid the job');
    assert.equal((await fetch(`${second.address}/v1/me`, { headers })).status, 200);
    while ((await runOf(job))?.state !== 'completed') {
      await hurry(job);
      await pause(SHORTLY);
    }
    assert.equal((await runOf(job))?.retry_count, 1);
    const line = `"job":"screen-nation","said":"done","id":"${job}"`;
    while (!second.log.some((told) => told.includes(line))) await pause(SHORTLY);
    const runs = await fetch(`${second.address}/v1/nation-runs`, { headers });
    const { items } = (await runs.json()) as { readonly items: readonly unknown[] };
    assert.ok(items.length > 0);
  },
);
