import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openCheckpoint } from '../src/log/checkpoint.ts';
import { BATCH_LEAVES } from '../src/log/leaf.ts';
import { checkLog, NOTHING_KEPT } from '../src/log/node/check-log.ts';
import { LogReader } from '../src/log/node/log-reader.ts';
import { folderSource } from '../src/log/node/log-source.ts';
import { checkProof, writeProof } from '../src/log/proof.ts';
import { checkConsistency } from '../src/log/tree.ts';
import { randomOf } from '../src/simulate/drawn/random.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { leavesOf } from './log/leaves.ts';
import { LOG_KEY } from './log/log-key.ts';
import { percentile } from './register/load.ts';

const LEAVES = 10_000_000;
/** How the log is filled, but for its last leaves, which come in batches of a day. */
const LARGE = 16 * BATCH_LEAVES;
const DAYS = 64;
const PROOFS = 2000;
const CHECKED = 70_000;
const SEED = 35;
const SECOND = 1000;

interface Told {
  readonly at: 'opened' | 'batch';
  readonly size: number;
  readonly ms: number;
  /** Of the processor, all threads. */
  readonly cpu: number;
}

/** Runs the process that appends; it is killed while it works on the batch after the one that passes `killAt`. */
const append = async (
  log: string,
  to: number,
  batch: number,
  killAt = Number.POSITIVE_INFINITY,
): Promise<readonly Told[]> => {
  const program = join(import.meta.dirname, 'log', 'append.ts');
  const words = [program, log, String(to), String(batch)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<string | null>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal)),
  );
  const told: Told[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const one = JSON.parse(line) as Told;
    told.push(one);
    // half of what the batch before took: tiles are being written
    if (one.size >= killAt && one.at === 'batch' && !child.killed) {
      setTimeout(() => child.kill('SIGKILL'), one.ms / 2);
    }
  }
  assert.equal(await ended, killAt === Number.POSITIVE_INFINITY ? null : 'SIGKILL');
  return told;
};

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The root of a tree as RFC 6962 defines it, by another way than the program's. */
const plainRoot = (leaves: readonly Uint8Array[]): Uint8Array => {
  if (leaves.length === 1) return sha256(Buffer.of(0), leaves[0] ?? Buffer.of());
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)].map(plainRoot);
  return sha256(Buffer.of(1), left ?? Buffer.of(), right ?? Buffer.of());
};

const checkpointOf = async (log: string) => {
  const text = Buffer.from((await new LogReader(folderSource(log)).checkpoint()) ?? []).toString();
  const opened = openCheckpoint(text, [LOG_KEY]);
  assert.ok(opened.answer === 'signed');
  return { text, ...opened.checkpoint };
};

/** Milliseconds that this process took of the processor, all threads. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / SECOND;
};

const walk = async (log: string): Promise<{ readonly ms: number; readonly cpu: number }> => {
  const [began, cpu] = [performance.now(), processor()];
  const found = await checkLog(folderSource(log), {
    ...{ keys: [LOG_KEY], kept: NOTHING_KEPT, keep: async () => {} },
  });
  assert.equal(found.answer, 'whole');
  return { ms: performance.now() - began, cpu: processor() - cpu };
};

/** A small log, killed too, is that of the definition before anything is timed. */
const checkAnswers = async (log: string): Promise<void> => {
  await append(log, CHECKED, BATCH_LEAVES, CHECKED / 2);
  await append(log, CHECKED, BATCH_LEAVES);
  const { size, root } = await checkpointOf(log);
  assert.equal(size, CHECKED);
  assert.deepEqual(Buffer.from(root), Buffer.from(plainRoot(leavesOf(0, CHECKED))));
  await walk(log);
};

interface Proved {
  readonly made: readonly number[];
  readonly checked: readonly number[];
  readonly bytes: readonly number[];
}

/** Proofs of leaves anywhere, made from the files and checked by their text, signature and all. */
const prove = async (log: string): Promise<Proved> => {
  const { text, size } = await checkpointOf(log);
  const random = randomOf(SEED);
  const proved = { made: [] as number[], checked: [] as number[], bytes: [] as number[] };
  for (let round = 0; round < PROOFS; round += 1) {
    const index = Math.floor(random() * size);
    const [leaf = new Uint8Array(0)] = leavesOf(index, index + 1);
    const began = performance.now();
    const hashes = await new LogReader(folderSource(log)).inclusionProof(index, size);
    const proof = writeProof({ extra: Buffer.alloc(32), index, hashes, checkpoint: text });
    const made = performance.now();
    const { answer } = checkProof(proof, { leaf, logKeys: [LOG_KEY] });
    proved.checked.push(performance.now() - made);
    proved.made.push(made - began);
    proved.bytes.push(Buffer.byteLength(proof));
    assert.equal(answer, 'logged');
  }
  return proved;
};

const ms = (told: readonly Told[], at: Told['at']): readonly number[] =>
  told.filter((one) => one.at === at).map((one) => one.ms);

const median = (values: readonly number[]): number => percentile(values, 50);

/** The public log at ten million leaves: filled, killed, proved, walked. */
export const row: BenchRow = {
  id: 'n09',
  title: 'the public log of 10,000,000 leaves',
  measure: async ({ rows: leaves = LEAVES }) => {
    const scratch = mkdtempSync(join(tmpdir(), 'mileproof-bench-log-'));
    try {
      await checkAnswers(join(scratch, 'small'));
      const log = join(scratch, 'log');
      const days = leaves - DAYS * BATCH_LEAVES;
      const first = await append(log, days, LARGE, days / 3);
      const before = await checkpointOf(log);
      const rest = await append(log, days, LARGE);
      const [reopened] = rest;
      assert.ok(reopened !== undefined && reopened.size >= before.size);
      const daily = await append(log, leaves, BATCH_LEAVES);
      const after = await checkpointOf(log);
      assert.equal(after.size, leaves);
      const proof = await new LogReader(folderSource(log)).consistencyProof(before.size, leaves);
      const steps = { from: before.size, to: leaves, fromRoot: before.root, toRoot: after.root };
      assert.ok(checkConsistency({ ...steps, proof }));
      const proved = await prove(log);
      const walked = await walk(log);
      const batches = [...first, ...rest].filter(({ at }) => at === 'batch');
      const spent = batches.reduce((sum, one) => sum + one.ms, 0) / SECOND;
      const busy = batches.reduce((sum, one) => sum + one.cpu, 0) / SECOND;
      const filled = batches.length * LARGE;
      const figure = (what: string, value: number, unit: string): Figure => ({
        ...{ contender: 'Mileproof', version: ownVersion(), what, value, unit },
      });
      const opened = median(ms(daily, 'opened'));
      return {
        figures: [
          figure(`filled in batches of ${LARGE.toLocaleString('en')}`, filled / spent, 'leaves/s'),
          figure('the same, a second of the processor', filled / busy, 'leaves/s'),
          figure(
            'a batch of a day, 4,096 leaves, at the end: median',
            median(ms(daily, 'batch')),
            'ms',
          ),
          figure('the same, p99', percentile(ms(daily, 'batch'), 99), 'ms'),
          figure('the same, of the processor: median', median(daily.map(({ cpu }) => cpu)), 'ms'),
          figure('opened', opened, 'ms'),
          figure('opened after kill -9 in the middle, what was decided ended', reopened.ms, 'ms'),
          figure('a proof, with its checkpoint', median(proved.bytes), 'bytes'),
          figure('a proof made from the files: median', median(proved.made), 'ms'),
          figure('the same, p99', percentile(proved.made, 99), 'ms'),
          figure('a proof checked, signature and all: median', median(proved.checked), 'ms'),
          figure('the whole log walked: each tile worked out anew', walked.ms / SECOND, 's'),
          figure('the same, of the processor', walked.cpu / SECOND, 's'),
        ],
        notes: [
          `a log of ${CHECKED.toLocaleString('en')} leaves, killed in the middle too, is held against the definition ` +
            'of RFC 6962 beforehand, and walked',
          'appending is that of one process: entries and tiles hashed, written beside their place, on the disk ' +
            'before they are named, then the checkpoint',
          `killed with kill -9 while it wrote, at ${before.size.toLocaleString('en')} leaves and opened again at ` +
            `${reopened.size.toLocaleString('en')}; the checkpoint of before is consistent with that of the end`,
          `${PROOFS.toLocaleString('en')} leaves at random are proved and checked; nothing is kept between two of them`,
        ],
      };
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
};
