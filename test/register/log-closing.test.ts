import assert from 'node:assert/strict';
import { createPublicKey, randomBytes, randomUUID, verify } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LogFolder } from '../../src/log/node/log-folder.ts';
import type { SigningKey } from '../../src/log/note-key.ts';
import { JOB } from '../../src/register/actor.ts';
import { KEEP_LOG } from '../../src/register/jobs/keep-log.ts';
import { BATCHES_AT_ONCE } from '../../src/register/log/batch-rows.ts';
import { deriveFiles } from '../../src/register/log/derive-files.ts';
import { type Kept, keepLog } from '../../src/register/log/keep-log.ts';
import { logWaits } from '../../src/register/log/log-waits.ts';
import { readLogFile } from '../../src/register/log/read-log-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { doneBy } from './done-by.ts';
import { logDesk, logKey, logSome, merkleRoot } from './log-world.ts';
import { say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, pool, owner } = await testRegister('2026-11-24');

const BATCH = 4096;

/** All leaves of the rows, in order. */
const leavesOf = async (): Promise<readonly Buffer[]> =>
  (
    await owner.query<{ leaf: Buffer }>('SELECT leaf FROM register.log_leaf ORDER BY place')
  ).rows.map(({ leaf }) => leaf);

/** What a checkpoint says, with its signature checked by Node alone (C2SP signed-note, Ed25519). */
const opened = (note: string, key: SigningKey) => {
  const end = note.indexOf('\n\n');
  const text = note.slice(0, end + 1);
  const [line = ''] = note.slice(end + 2).split('\n');
  const [dash, name, signature = ''] = line.split(' ');
  assert.deepEqual([dash, name], ['—', key.name]);
  // key id, then the signature
  const bytes = Buffer.from(signature, 'base64').subarray(4);
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.key]);
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  assert.ok(verify(null, Buffer.from(text), publicKey, bytes));
  const [origin, size, root] = text.split('\n');
  return { origin, size: Number(size), root };
};

const checkpointIn = (folder: string): string => readFileSync(join(folder, 'checkpoint'), 'utf8');

const closedOf = (kept: Kept): boolean | string => (kept.kind === 'kept' ? kept.closed : kept.kind);

const desk = logDesk();
const node = register.withLog(desk);

test('without a key nothing is closed, and leaves wait', async () => {
  await logSome(register, 1);
  assert.deepEqual(await keepLog(register), { kind: 'no-key' });
  assert.equal(await doneBy(register.as(JOB, (tx) => logWaits(register, tx))), false);
  const { rows } = await owner.query('SELECT count(*)::int AS count FROM register.log_pending');
  assert.deepEqual(rows, [{ count: 1 }]);
});

test('a day is closed once: filled up, in an order that tells nothing, signed, and written as files', async () => {
  const own = await logSome(register, 3);
  assert.equal(await doneBy(node.as(JOB, (tx) => logWaits(node, tx))), true);
  assert.deepEqual(await keepLog(node), { kind: 'kept', closed: true, size: BATCH, cosigned: 0 });
  const leaves = await leavesOf();
  assert.equal(leaves.length, BATCH);
  for (const leaf of own) assert.ok(leaves.some((one) => one.equals(leaf)));
  // no difference of thousands of hashes is printed
  const inOrder = leaves.every(
    (leaf, at) => Buffer.compare(leaves[at - 1] ?? Buffer.of(), leaf) < 0,
  );
  assert.ok(inOrder, 'in the order of their bytes');
  assert.equal(new Set(leaves.map((leaf) => leaf.toString('hex'))).size, BATCH);
  const { rows } = await owner.query('SELECT FROM register.log_pending');
  assert.equal(rows.length, 0);
  const note = checkpointIn(desk.folder);
  assert.deepEqual(opened(note, desk.key), {
    origin: 'log.example/log',
    size: BATCH,
    root: merkleRoot(leaves).toString('base64'),
  });
  // each entry of the first bundle: two bytes of length, then the leaf (C2SP tlog-tiles)
  const bundle = readFileSync(join(desk.folder, 'tile/entries/000'));
  assert.equal(bundle.length, 256 * 34);
  assert.deepEqual(
    bundle.subarray(0, 34),
    Buffer.concat([Buffer.of(0, 32), leaves[0] ?? own[0] ?? Buffer.of()]),
  );

  // nothing on the same day, whatever is written meanwhile
  await logSome(register, 1);
  assert.deepEqual(await keepLog(node), { kind: 'kept', closed: false, size: BATCH, cosigned: 0 });
  assert.equal(checkpointIn(desk.folder), note);
  assert.equal(await doneBy(node.as(JOB, (tx) => logWaits(node, tx))), false);
});

test('a whole batch is not filled up; one more is, and a day without leaves tells nothing', async () => {
  const many = (count: number) =>
    owner.query(
      `SELECT count(register.log_document('figures', gen_random_uuid(), NULL, 'publish', n::text::bytea))
        FROM generate_series(1, $1::int) n`,
      [count],
    );
  // one waits from before
  await many(BATCH - 1);
  const onDay = (day: string) => node.on(day);
  assert.deepEqual(closedOf(await keepLog(onDay('2026-11-25'))), true);
  assert.equal((await leavesOf()).length, 2 * BATCH);
  await many(BATCH + 1);
  await keepLog(onDay('2026-11-26'));
  assert.equal((await leavesOf()).length, 4 * BATCH);
  // nothing happened: as large as a day with little
  await keepLog(onDay('2026-11-27'));
  const leaves = await leavesOf();
  assert.equal(leaves.length, 5 * BATCH);
  assert.deepEqual(opened(checkpointIn(desk.folder), desk.key), {
    origin: 'log.example/log',
    size: 5 * BATCH,
    root: merkleRoot(leaves).toString('base64'),
  });
});

test('of two nodes that close at once one does, and both serve the same', async () => {
  await logSome(register, 5);
  const other = register.withLog({ ...desk, folder: temporaryFolder('log') });
  const day = '2026-11-28';
  const kept = await Promise.all([keepLog(node.on(day)), keepLog(other.on(day))]);
  assert.deepEqual(kept.map(closedOf).toSorted(), [false, true]);
  assert.equal((await leavesOf()).length, 6 * BATCH);
  // the one that lost the race may have read before: it writes what is missing at its next turn
  await keepLog(other.on(day));
  await keepLog(node.on(day));
  assert.equal(checkpointIn(other.log.folder ?? ''), checkpointIn(desk.folder));
  assert.deepEqual(
    readFileSync(join(other.log.folder ?? '', 'tile/0/095')),
    readFileSync(join(desk.folder, 'tile/0/095')),
  );
});

test('files are made of the rows alone, as often as one likes', async () => {
  const again = { ...desk, folder: temporaryFolder('log') };
  assert.equal(await deriveFiles(node, again), 6 * BATCH);
  assert.equal(await deriveFiles(node, again), 6 * BATCH);
  assert.equal(checkpointIn(again.folder), checkpointIn(desk.folder));
  rmSync(join(again.folder, 'checkpoint'));
  assert.equal(await deriveFiles(node, again), 6 * BATCH);
  assert.equal(checkpointIn(again.folder), checkpointIn(desk.folder));
});

test('a closing that dies in the middle has done nothing, and the next does it whole', async () => {
  await logSome(register, 2);
  const day = '2026-11-29';
  await owner.query(`
    CREATE FUNCTION public.stands_still() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_sleep(600); RETURN NULL; END $$;
    CREATE TRIGGER stands_still AFTER INSERT ON register.log_leaf
      FOR EACH STATEMENT EXECUTE FUNCTION public.stands_still();
  `);
  let over = false;
  const closing = keepLog(node.on(day))
    .then(
      () => 'done',
      () => 'failed',
    )
    .finally(() => {
      over = true;
    });
  while (!over) {
    const { rows } = await owner.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
        WHERE wait_event = 'PgSleep' AND datname = current_database()`,
    );
    if (rows[0] !== undefined) {
      // the server takes a node that is gone for what this does to its session
      await owner.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.equal(await closing, 'failed');
  await owner.query('DROP TRIGGER stands_still ON register.log_leaf');
  assert.equal((await leavesOf()).length, 6 * BATCH);
  assert.equal((await owner.query('SELECT FROM register.log_pending')).rows.length, 2);
  assert.equal(closedOf(await keepLog(node.on(day))), true);
  assert.equal((await leavesOf()).length, 7 * BATCH);
  assert.equal((await owner.query('SELECT FROM register.log_pending')).rows.length, 0);
});

test('a folder that cannot be written is told before anything is signed', async () => {
  const day = '2026-11-30';
  const stuck = register.withLog({ ...desk, folder: join(desk.folder, 'checkpoint') }).on(day);
  await assert.rejects(keepLog(stuck));
  assert.equal((await leavesOf()).length, 7 * BATCH);
  const done = { kind: 'kept', closed: true, size: 8 * BATCH, cosigned: 0 };
  assert.deepEqual(await keepLog(node.on(day)), done);
  assert.equal(opened(checkpointIn(desk.folder), desk.key).size, 8 * BATCH);
});

test('a key that is another closes nothing, and says so until the right one is back', async () => {
  const other = register.withLog({ ...desk, key: logKey(), folder: temporaryFolder('log') });
  const run = { id: randomUUID(), signal: AbortSignal.timeout(60_000) };
  assert.deepEqual(await KEEP_LOG.work(other.on('2026-12-01'), {}, run), {
    stopped: 'log-other-key',
  });
  await keepLog(other.on('2026-12-01'));
  const stops = async () =>
    (await owner.query('SELECT code, ended_at IS NULL AS stands FROM register.log_stopped')).rows;
  assert.deepEqual(await stops(), [{ code: 'log-other-key', stands: true }]);
  assert.equal(existsSync(join(other.log.folder ?? '', 'checkpoint')), false);
  assert.equal(closedOf(await keepLog(node.on('2026-12-01'))), true);
  assert.deepEqual(await stops(), [{ code: 'log-other-key', stands: false }]);
});

test('an empty folder is brought to the last closing at once, however many there are', async () => {
  await keepLog(node.on('2026-12-02'));
  const { rows } = await owner.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM register.log_batch',
  );
  const closings = rows[0]?.count ?? 0;
  assert.ok(closings > BATCHES_AT_ONCE, `${closings}`);
  const late = { ...desk, folder: temporaryFolder('log') };
  assert.equal(await deriveFiles(node, late), (await leavesOf()).length);
  assert.equal(checkpointIn(late.folder), checkpointIn(desk.folder));
});

test('files that tell of more than the rows are written no further, and stay readable', async () => {
  const ahead = { ...desk, folder: temporaryFolder('log') };
  cpSync(desk.folder, ahead.folder, { recursive: true });
  const folder = await LogFolder.open(ahead.folder, { keys: [desk.key] });
  await folder.append(
    Array.from({ length: BATCH }, () => randomBytes(32)),
    desk.key,
  );
  await folder.close();
  await assert.rejects(deriveFiles(node, ahead), { code: 'not-consistent' });
  const read = await readLogFile(node.withLog(ahead), 'checkpoint');
  assert.ok(read.kind === 'done' && read.value !== null);
  assert.equal(read.value.bytes.toString(), checkpointIn(ahead.folder));
});

test('the database takes no closing that is not whole, or that another closed before', async () => {
  const close = (before: number, leaves: number, subtrees: number) =>
    say(
      pool,
      JOB,
      `SELECT register.close_log(
          $1,
          (SELECT array_agg(sha256(random()::text::bytea)) FROM generate_series(1, $2::int)),
          (SELECT array_agg(sha256('a')) FROM generate_series(1, $3::int)),
          sha256('r'), 'checkpoint'
        )`,
      [before, leaves, subtrees],
    );
  const size = (await leavesOf()).length;
  await assert.rejects(close(size, 4095, 1), { code: 'MP004' });
  await assert.rejects(close(size, 4097, 1), { code: 'MP004' });
  await assert.rejects(close(size, 4096, 2), { code: 'MP004' });
  await assert.rejects(close(size - BATCH, 4096, 1), { code: '40001' });
  for (const relation of ['log_batch', 'log_leaf', 'log_subtree']) {
    await assert.rejects(owner.query(`DELETE FROM register.${relation}`), { code: 'MP001' });
    await assert.rejects(say(pool, JOB, `DELETE FROM register.${relation}`), { code: '42501' });
  }
});
