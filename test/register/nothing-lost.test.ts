// with --all: it kills
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Engine } from '../../src/engine/engine.ts';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { type JobLine, startJobs } from '../../src/register/jobs/start-jobs.ts';
import { openRegister } from '../../src/register/opening/open-register.ts';
import { OWN_DATABASE } from '../../src/register/opening/own-database.ts';
import { openPostgres, type Postgres } from '../../src/register/postgres/open-postgres.ts';
import { send } from '../../src/register/queue/send.ts';
import { Register } from '../../src/register/register.ts';
import { createService } from '../../src/service/node/service.ts';
import { KEY_AREA, SHARED_SECRETS, WALK, WALK_STEPS, whoeverIsNamed } from './one-node.ts';
import { newActor, registerDatabase } from './register-database.ts';

const NODE = join(import.meta.dirname, 'one-node.ts');
const HANGS = { timeout: 600_000 };
const CLIENTS = 6;
const SHORTLY = 20;

/** Where a request is sent; throws when nobody answers. */
type Post = (body: string, headers: Readonly<Record<string, string>>) => Promise<Response>;

/** What came of work that was sent until it was acknowledged. */
interface Acknowledged {
  /** Id that was answered, by label. */
  readonly ids: ReadonlyMap<string, string>;
  /** Statuses seen on the way, and `lost` where no answer came. */
  readonly seen: ReadonlySet<number | 'lost'>;
}

/** Clients make keys, each sent with its idempotency key until it is acknowledged; until they are told to end. */
const work = async (
  actor: Actor,
  name: string,
  post: () => Post,
  ended: (acknowledged: number) => boolean,
): Promise<Acknowledged> => {
  const ids = new Map<string, string>();
  const seen = new Set<number | 'lost'>();
  const headers = { 'content-type': 'application/json', authorization: JSON.stringify(actor) };
  let next = 0;
  const once = async (label: string): Promise<string | null> => {
    try {
      const response = await post()(JSON.stringify({ label }), {
        ...headers,
        'idempotency-key': label,
      });
      const { id } = (await response.json()) as { readonly id: string };
      seen.add(response.status);
      return response.status === 201 ? id : null;
    } catch {
      seen.add('lost');
      return null;
    }
  };
  const client = async (): Promise<void> => {
    while (!ended(ids.size)) {
      const label = `${name}-${next}`;
      next += 1;
      for (let id: string | null = null; id === null; ) {
        id = await once(label);
        if (id === null) await pause(SHORTLY);
        else ids.set(label, id);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { ids, seen };
};

/** Every key that was acknowledged is there under the id that was answered, and no label twice. */
const allThere = async (owner: pg.Client, name: string, { ids }: Acknowledged): Promise<void> => {
  const { rows } = await owner.query<{ label: string; id: string }>(
    `SELECT label, id FROM register.api_key WHERE label LIKE $1`,
    [`${name}-%`],
  );
  assert.equal(rows.length, ids.size, 'none is missing, none is there twice');
  for (const { label, id } of rows) assert.equal(id, ids.get(label));
  const events = await owner.query(
    `SELECT FROM register.event WHERE kind = 'api-key' AND thing = ANY ($1)`,
    [[...ids.values()]],
  );
  assert.equal(events.rowCount, ids.size, 'each was done once');
};

const { owner, pool, connection } = await registerDatabase();

interface Node {
  readonly child: ChildProcess;
  readonly address: string;
  /** Steps that it took of walks. */
  readonly steps: () => number;
}

const startNode = async (halts?: number): Promise<Node> => {
  const { types: _, options: __, ...plain } = connection;
  const child = spawn(process.execPath, [NODE], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OF: JSON.stringify(plain), NODE_HALTS: `${halts}` },
  });
  after(() => child.kill('SIGKILL'));
  let steps = 0;
  const lines = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`a node ended: ${status}`)));
    lines.on('line', (line) => {
      if (line === 'step') steps += 1;
      else resolve(line.replace('listening ', ''));
    });
  });
  return { child, address, steps: () => steps };
};

const postTo =
  (address: string): Post =>
  (body, headers) =>
    fetch(`${address}/v1/test-keys`, { method: 'POST', body, headers });

const ENOUGH = 60;
/** Steps of which the first node takes no more: amid a walk. */
const HALTS = 3;

test(
  'a node is killed under load and amid a job: nothing acknowledged is lost or done twice',
  HANGS,
  async () => {
    const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });
    const [first, second] = await Promise.all([startNode(HALTS), startNode()]);
    let post = postTo(first.address);
    let killed = 0;
    const working = work(
      exporter,
      'node',
      () => post,
      (acknowledged) => killed > 0 && acknowledged >= killed + ENOUGH,
    );
    const register = new Register({ pool, engine: {} as Engine, secrets: SHARED_SECRETS });
    const left = async (): Promise<number> =>
      (await owner.query(`SELECT FROM jobs.job WHERE name = 'walk' AND state <> 'completed'`))
        .rowCount ?? 0;
    const before = async (): Promise<number> =>
      (await owner.query(`SELECT FROM register.api_key WHERE label LIKE 'node-%'`)).rowCount ?? 0;
    let walks = 0;
    while (first.steps() < HALTS || (await before()) < ENOUGH) {
      assert.equal(first.child.exitCode, null, 'a node that is dead takes no step');
      // The other node may be faster at all of them.
      if ((await left()) < 2) {
        const walk = walks;
        const sent = await register.as(JOB, (tx) => send(tx, WALK, { walk }));
        assert.equal(sent.kind, 'done');
        walks += 1;
      }
      await pause(SHORTLY);
    }
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    killed = await before();
    post = postTo(second.address);
    const acknowledged = await working;
    assert.ok(acknowledged.seen.has('lost'), 'it was under load');
    assert.ok(!acknowledged.seen.has(500), [...acknowledged.seen].join(' '));
    await allThere(owner, 'node', acknowledged);
    // What is left is the dead node's: as if it had been silent for as long as it takes to be found dead.
    while ((await left()) > 1) await pause(SHORTLY);
    await owner.query(
      `UPDATE jobs.job SET heartbeat_on = heartbeat_on - interval '1 hour' WHERE name = 'walk' AND state = 'active'`,
    );
    while ((await left()) > 0) await pause(SHORTLY);
    const { rows } = await owner.query<{ times: number }>(
      `SELECT count(*) AS times FROM register.event WHERE kind = 'walk' GROUP BY thing`,
    );
    assert.equal(rows.length, walks * WALK_STEPS, 'every step of every walk was done');
    assert.ok(
      rows.every(({ times }) => times === 1),
      'and once',
    );
    assert.equal(first.steps(), HALTS);
    const tried = await owner.query(`SELECT FROM jobs.job WHERE name = 'walk' AND retry_count > 0`);
    assert.equal(tried.rowCount, 1, 'one was taken over');
    second.child.kill('SIGKILL');
  },
);

test(
  'PostgreSQL is killed under load and comes back: nothing acknowledged is lost or done twice',
  HANGS,
  async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'mp-'));
    // The user that root lends the server has to enter.
    chmodSync(scratch, 0o755);
    const open = await openRegister({
      place: { folder: scratch, durable: true },
      engine: {} as Engine,
      connections: 5,
    });
    if ('code' in open) throw new Error(open.code);
    const folder = join(scratch, 'postgres');
    const servers: Postgres[] = [];
    after(async () => {
      await open.close();
      for (const server of servers) await server.close();
      rmSync(scratch, { recursive: true });
    });
    const administrating = async (): Promise<pg.Client> => {
      const server = await openPostgres({ folder, durable: true });
      if ('code' in server) throw new Error(server.code);
      servers.push(server);
      const client = new pg.Client(server.connection(OWN_DATABASE));
      client.on('error', () => {});
      await client.connect();
      return client;
    };
    const before = await administrating();
    const exporter = await newActor(before, 'exporter', { uscc: '91650100MA00000018' });
    const app = createService({
      register: open.register,
      authenticate: whoeverIsNamed,
      log: () => {},
      version: '0',
      areas: [KEY_AREA],
    });
    const turns: string[] = [];
    const troubles: JobLine[] = [];
    const jobs = await startJobs(open.register, open.connection, {
      log: (line) => {
        if (line.said === 'trouble') troubles.push(line);
      },
      jobs: [
        {
          ...WALK,
          name: 'turn',
          work: async (_, __, { id }) => {
            turns.push(id);
            return {};
          },
        },
      ],
      lookSeconds: 1,
    });
    let goal = Number.POSITIVE_INFINITY;
    let acknowledged = 0;
    const working = work(
      exporter,
      'postgres',
      () => async (body, headers) =>
        app.request('/v1/test-keys', { method: 'POST', body, headers }),
      (now) => {
        acknowledged = now;
        return now >= goal;
      },
    );
    while (acknowledged < ENOUGH) await pause(SHORTLY);
    const { rows } = await before.query<{ pid: number }>('SELECT pid FROM pg_stat_activity');
    const [head] = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
    for (const pid of [Number(head), ...rows.map((row) => row.pid)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It saw its parent die.
      }
    }
    // Meanwhile it is told as what it is.
    const during = await open.register.as(exporter, (tx) => tx.rows('SELECT'));
    assert.equal(during.kind === 'refused' && during.code, 'unavailable');
    const back = await administrating();
    goal = acknowledged + ENOUGH;
    const done = await working;
    assert.ok(done.seen.has(503), [...done.seen].join(' '));
    assert.deepEqual(
      [...done.seen].filter((status) => status !== 201 && status !== 503 && status !== 409),
      [],
    );
    await allThere(back, 'postgres', done);
    // The runner comes back by itself too.
    const sent = await open.register.as(JOB, (tx) =>
      send(tx, { ...WALK, name: 'turn' }, { walk: 1 }),
    );
    while (turns.length === 0) await pause(SHORTLY);
    assert.deepEqual(sent, { kind: 'done', value: turns[0] });
    assert.ok(troubles.length > 0, 'it was told');
    await jobs.stop();
    await Promise.all([back.end(), before.end()]);
  },
);

test(
  'a connection lost before the commit did nothing, one lost at the commit is not told as undone',
  HANGS,
  async () => {
    const register = new Register({ pool, engine: {} as Engine, secrets: SHARED_SECRETS });
    const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000026' });
    const tell = (meanwhile: (pid: number) => Promise<unknown>) =>
      register.as(exporter, async (tx) => {
        await tx.run(`INSERT INTO register.event (verb, kind, thing) VALUES ('lost', 'test', $1)`, [
          exporter.organisation,
        ]);
        const { pid } = await tx.one<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await meanwhile(pid);
        return tx.rows('SELECT');
      });
    const before = await tell((pid) =>
      owner.query('SELECT pg_terminate_backend($1, 10000)', [pid]),
    );
    assert.equal(before.kind === 'refused' && before.code, 'unavailable');
    await owner.query(`
    CREATE FUNCTION register.die() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      PERFORM pg_terminate_backend(pg_backend_pid());
      PERFORM pg_sleep(1);
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON register.event DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION register.die();
  `);
    const atCommit = await tell(async () => {});
    assert.equal(atCommit.kind === 'refused' && atCommit.code, 'unknown-outcome');
    await owner.query('DROP TRIGGER dies ON register.event');
    const well = await tell(async () => {});
    assert.equal(well.kind, 'done');
  },
);
