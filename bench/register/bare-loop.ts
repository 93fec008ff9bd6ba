import { setTimeout as pause } from 'node:timers/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { percentile } from './load.ts';

const MULTIPLICATIONS = 1_000_000;
const EVERY_MS = 10;

/** How long the same little work took again and again, in milliseconds. */
export interface BareLoop {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

const turn = (): number => {
  const began = performance.now();
  let value = 1;
  for (let at = 0; at < MULTIPLICATIONS; at += 1) value = Math.imul(value, 48_271) + at;
  // what nobody reads need not be worked out
  return performance.now() - began + (value === 0.5 ? 1 : 0);
};

const loop = async (): Promise<void> => {
  const times: number[] = [];
  let stopped = false;
  parentPort?.once('message', () => {
    stopped = true;
  });
  while (!stopped) {
    times.push(turn());
    await pause(EVERY_MS);
  }
  parentPort?.postMessage(times);
};

/**
 * Does work, and beside it in a thread a million multiplications every ten milliseconds: what these are late by is the
 * machine's, whatever the work is.
 */
export const besideBareLoop = async <T>(
  work: () => Promise<T>,
): Promise<readonly [T, BareLoop]> => {
  const thread = new Worker(import.meta.filename);
  const told = new Promise<readonly number[]>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  const done = await work();
  thread.postMessage('stop');
  const times = await told;
  await thread.terminate();
  const [p50, p99, longest] = [50, 99, 100].map((one) => percentile(times, one));
  return [done, { p50: p50 ?? 0, p99: p99 ?? 0, longest: longest ?? 0 }];
};

if (!isMainThread) await loop();
