// with --all: it kills
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { takeFeed } from '../../src/register/feeds/take-feed.ts';
import { runNation } from '../../src/register/nation/run-nation.ts';
import { rightVin } from '../nation/right-vin.ts';
import { sharedRegister } from './one-issuer.ts';
import type { RunOf } from './one-nation-run.ts';
import { newActor, registerDatabase } from './register-database.ts';

const HANGS = { timeout: 600_000 };
const TODAY = '2026-11-24';

const { owner, pool, connection } = await registerDatabase();
const register = await sharedRegister(pool, TODAY);
const registry = await newActor(owner, 'registry');
const scratch = await mkdtemp(join(tmpdir(), 'mileproof-killed-'));
after(() => rm(scratch, { recursive: true, force: true }));

const feed = async (content: string): Promise<void> => {
  const path = join(scratch, 'feed.csv');
  await writeFile(path, content);
  const digest = createHash('sha256').update(content).digest('hex');
  const file = { path, bytes: content.length, digest };
  const taken = await takeFeed(register, registry, { account: 'certificate', name: 'c.csv', file });
  assert.equal(taken.kind, 'done');
};
// two vehicles bear one certificate number
await feed(
  `vin,number,registeredOn\n${[1, 2].map((at) => `${rightVin(at)},65000001,2026-03-01\n`).join('')}`,
);

/** Another node runs over the nation, and is killed with SIGKILL where it stands still. Gives what it began. */
const killedAt = async (halts: string): Promise<readonly string[]> => {
  const { types: _, options: __, ...plain } = connection;
  const given: RunOf = { connection: plain, today: TODAY, scratch, halts };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'one-nation-run.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, RUN_OF: JSON.stringify(given) },
  });
  after(() => child.kill('SIGKILL'));
  const printed: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    printed.push(line);
    if (line === halts) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'exit');
  assert.equal(signal, 'SIGKILL');
  return printed;
};

const folders = async (): Promise<readonly string[]> =>
  (await readdir(scratch)).filter((name) => name.startsWith('mileproof-nation-'));

/** Runs in this process. Gives what it began. */
const runHere = async (): Promise<readonly string[]> => {
  const began: string[] = [];
  const run = await runNation(register, { threads: 1, scratch, began: (part) => began.push(part) });
  assert.equal(run.kind, 'done');
  return began;
};

const runs = async () => {
  const { rows } = await owner.query<{ id: string; read: string; certificates: number }>(
    `SELECT id, read_at::text AS read, (counts -> 'rows' -> 'certificate')::int AS certificates
      FROM register.nation_run
      ORDER BY finished_at`,
  );
  return rows;
};

test(
  'a run that was killed goes on in its folder, with the feeds that were written',
  HANGS,
  async () => {
    assert.ok((await killedAt('answering')).includes('feeds'));
    assert.deepEqual(await runs(), []);
    const [left = ''] = await folders();
    const begun = JSON.parse(await readFile(join(scratch, left, 'begun.json'), 'utf8'));
    // told after the feeds were written: the run that goes on does not know it
    await feed(`vin,number,registeredOn\n${rightVin(3)},65000003,2026-03-01\n`);
    const again = await killedAt('products');
    assert.ok(!again.includes('feeds') && again.includes('answering'));
    const last = await runHere();
    assert.deepEqual(last, ['products']);
    const [kept] = await runs();
    assert.deepEqual([kept?.id, kept?.certificates], [begun.run, 2]);
    assert.deepEqual(await folders(), []);
  },
);

test(
  'what another law or day began, what is old, and what others laid there is not gone on with',
  HANGS,
  async () => {
    await killedAt('products');
    const [left = ''] = await folders();
    const path = join(scratch, left, 'begun.json');
    const begun = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...begun, of: `${begun.of}x` }));
    // a folder that others may write to is left alone
    const foreign = join(scratch, `${left.slice(0, -6)}zzzzzz`);
    await mkdir(foreign);
    await chmod(foreign, 0o777);
    await writeFile(join(foreign, 'begun.json'), JSON.stringify(begun));
    assert.ok((await runHere()).includes('feeds'));
    assert.deepEqual(await folders(), [foreign.slice(scratch.length + 1)]);
    assert.notEqual((await runs()).at(-1)?.id, begun.run);
    await killedAt('products');
    const [next = ''] = (await folders()).filter((name) => !name.endsWith('zzzzzz'));
    const stale = join(scratch, next, 'begun.json');
    const old = {
      ...JSON.parse(await readFile(stale, 'utf8')),
      readAt: '2020-01-01T00:00:00.000Z',
    };
    await writeFile(stale, JSON.stringify(old));
    assert.ok((await runHere()).includes('feeds'));
  },
);
