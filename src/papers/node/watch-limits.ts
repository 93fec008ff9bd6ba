/**
 * The thread beside the one that reads: while that one is busy it looks at the clock of the processor and at the memory
 * of the whole process, WebAssembly counted, and ends the process where a limit is exceeded. It says which on the
 * standard error, since the busy thread says nothing more.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { LIMITS } from '../limits.ts';
import type { FileProblem } from '../texts/keys.ts';

const LOOK_EVERY = 20; // not-law: milliseconds

/** Counts the pieces of work that were begun and ended: odd while one is under way. */
const pieces = new Int32Array(workerData as SharedArrayBuffer);

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const end = (problem: FileProblem): void => {
  writeSync(2, `${problem}\n`);
  process.kill(process.pid, 'SIGKILL');
};

let piece = 0;
let since = 0;

setInterval(() => {
  const now = Atomics.load(pieces, 0);
  if (now !== piece) {
    piece = now;
    since = spent();
  }
  if (process.memoryUsage.rss() > LIMITS.memory) end('too-much-memory');
  if (now % 2 === 1 && spent() - since > LIMITS.pieceWithin) end('too-long');
}, LOOK_EVERY);
