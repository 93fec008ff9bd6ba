// with --all: it kills
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { checkLog, type KeptCheck, NOTHING_KEPT } from '../../src/log/node/check-log.ts';
import { LogReader } from '../../src/log/node/log-reader.ts';
import { folderSource } from '../../src/log/node/log-source.ts';
import { deriveFiles } from '../../src/register/log/derive-files.ts';
import { keepLog } from '../../src/register/log/keep-log.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { logDesk, logSome, merkleRoot } from './log-world.ts';
import type { CloserOf, DiesAt } from './one-closer.ts';
import { testRegister } from './test-register.ts';

const CLOSER = join(import.meta.dirname, 'one-closer.ts');
const HANGS = { timeout: 600_000 };
const BATCH = 4096;

const { register, owner, connection } = await testRegister('2026-01-01');
const desk = logDesk();

let days = 0;
const nextDay = (): string => {
  days += 1;
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
};

/** A node in a process of its own, which begins when it is told. */
const nodeElsewhere = async (today: string, dies: DiesAt, folder = desk.folder) => {
  const { types: _, options: __, ...plain } = connection;
  const of: CloserOf = {
    ...{ connection: plain, today, folder, dies },
    ...{ name: desk.key.name, seed: Buffer.from(desk.key.seed).toString('hex') },
  };
  const child = spawn(process.execPath, [CLOSER], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, CLOSER_OF: JSON.stringify(of) },
  });
  after(() => child.kill('SIGKILL'));
  const printed: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => printed.push(line));
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  await Promise.race([once(lines, 'line'), ended]);
  assert.equal(printed[0], 'ready');
  return {
    begins: async (): Promise<{
      readonly signal: string | null;
      readonly told: { readonly closed?: number; readonly operations?: number };
    }> => {
      child.stdin.write('go\n');
      const [, signal] = await ended;
      return { signal, told: JSON.parse(printed[1] ?? '{}') };
    },
  };
};

let kept: KeptCheck = NOTHING_KEPT;
/** A reader of the files sees a whole log that goes on the one that it saw before. */
const readerSeesOneHistory = async (folder: string): Promise<void> => {
  const found = await checkLog(folderSource(folder), {
    ...{ keys: [desk.key], kept },
    keep: async (now) => {
      kept = now;
    },
  });
  assert.equal(found.answer, 'whole', JSON.stringify(found));
};

/** Every leaf that was ever written, with those that wait. */
const written: Buffer[] = [];
const writeLeaves = async (count: number): Promise<void> => {
  written.push(...(await logSome(register, count)));
};

/** Rows and files tell the same log of so many closings, with each leaf once. */
const isOneLog = async (closings: number, folder = desk.folder): Promise<void> => {
  const { rows } = await owner.query<{ leaf: Buffer }>(
    'SELECT leaf FROM register.log_leaf ORDER BY place',
  );
  const leaves = rows.map(({ leaf }) => leaf);
  assert.equal(leaves.length, closings * BATCH);
  const times = new Map<string, number>();
  for (const leaf of leaves) {
    const text = leaf.toString('hex');
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  for (const leaf of written) assert.equal(times.get(leaf.toString('hex')), 1);
  assert.equal((await owner.query('SELECT FROM register.log_pending')).rowCount, 0);
  const batches = await owner.query<{ number: number; size: number; root: Buffer; note: string }>(
    `SELECT number, size::int AS size, root, checkpoint AS note
      FROM register.log_batch
      ORDER BY number`,
  );
  assert.deepEqual(
    batches.rows.map(({ number, size }) => [number, size]),
    Array.from({ length: closings }, (_, at) => [at + 1, (at + 1) * BATCH]),
  );
  const last = batches.rows.at(-1);
  assert.deepEqual(last?.root, merkleRoot(leaves));
  // the files are the rows
  assert.equal(readFileSync(join(folder, 'checkpoint'), 'utf8'), last?.note);
  const reader = new LogReader(folderSource(folder));
  for (let index = 0; index * 256 < leaves.length; index += 1) {
    const entries = await reader.entries(index, 256);
    assert.deepEqual(
      Buffer.concat(entries),
      Buffer.concat(leaves.slice(index * 256, (index + 1) * 256)),
    );
  }
  await readerSeesOneHistory(folder);
};

let closings = 0;

test(
  'a node that lives closes the day, and says how many operations on files that took',
  HANGS,
  async () => {
    await writeLeaves(3);
    const { signal, told } = await (await nodeElsewhere(nextDay(), null)).begins();
    closings += 1;
    assert.deepEqual([signal, told.closed], [null, 1]);
    assert.ok((told.operations ?? 0) > 40, `${told.operations}`);
    await isOneLog(closings);
  },
);

test(
  'killed at its commit and while it writes the files, another node ends what it began',
  HANGS,
  async () => {
    const operations = 70;
    const middle = Array.from({ length: 7 }, (_, at) => 2 + Math.floor((at * operations) / 7));
    const commit = ['before-commit', 'at-commit', 'after-commit'] as const;
    const points: readonly DiesAt[] = [...commit, ...middle, 'checkpoint'];
    const own = temporaryFolder('log');
    for (const [at, dies] of points.entries()) {
      const today = nextDay();
      await writeLeaves(2);
      const { signal } = await (await nodeElsewhere(today, dies)).begins();
      assert.equal(signal, 'SIGKILL', `${dies}`);
      // whatever is there is whole to a reader, before anybody mends it
      await readerSeesOneHistory(desk.folder);
      const there = (await owner.query('SELECT FROM register.log_batch')).rowCount ?? 0;
      if (dies === 'before-commit') assert.equal(there, closings);
      else if (dies !== 'at-commit') assert.equal(there, closings + 1);
      // a leaf that comes meanwhile waits for the next day where this one is closed
      const closed = there > closings;
      // the next node has the folder too, or one of its own
      const second = register.withLog(at % 2 === 0 ? desk : { ...desk, folder: own }).on(today);
      const done = await keepLog(second);
      closings += 1;
      assert.deepEqual(done, {
        ...{ kind: 'kept', closed: !closed, size: closings * BATCH, cosigned: 0 },
      });
      if (at % 2 === 1) {
        await isOneLog(closings, own);
        await deriveFiles(second, desk);
      }
      await isOneLog(closings);
    }
  },
);

test(
  'of two processes that close at once one does, and a death of one of them loses nothing',
  HANGS,
  async () => {
    for (const dies of [null, 'before-commit', 'after-commit', 20] as const) {
      const today = nextDay();
      await writeLeaves(5);
      const nodes = await Promise.all([nodeElsewhere(today, dies), nodeElsewhere(today, null)]);
      const [one, other] = await Promise.all(nodes.map((node) => node.begins()));
      assert.equal(other?.signal, null);
      closings += 1;
      if (dies === null) {
        assert.deepEqual([one?.told.closed, other?.told.closed].toSorted(), [0, 1]);
      }
      // a node that lives brings the files up to the rows at its next turn
      const next = await keepLog(register.withLog(desk).on(today));
      assert.equal(next.kind === 'kept' && next.closed, false, `${dies}`);
      await isOneLog(closings);
    }
  },
);
