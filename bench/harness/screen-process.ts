import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const preload = join(import.meta.dirname, 'report-memory.ts');

/** One run of `mileproof`. */
export interface ProcessRun {
  readonly milliseconds: number;
  /** Most memory resident at once, all threads together, in MiB. */
  readonly peakMiB: number;
  /** What it said on standard error. */
  readonly said: string;
}

/**
 * Runs `mileproof` in a process of its own.
 *
 * @throws Error when the program fails; blocked vehicles are no failure.
 */
export const mileproofProcess = (words: readonly string[]): ProcessRun => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-bench-'));
  const memory = join(folder, 'memory');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, 'bin/mileproof.js', ...words],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, MILEPROOF_BENCH_MEMORY: memory },
    },
  );
  const milliseconds = performance.now() - started;
  if (status === null || status > 2) {
    throw new Error(`${words[0]} ended with ${status}: ${stderr}`);
  }
  const peakMiB = Number(readFileSync(memory, 'utf8')) / 1024;
  rmSync(folder, { recursive: true });
  return { milliseconds, peakMiB, said: stderr };
};

/** Screens a file, one JSON line per vehicle written to `out`. */
export const screenProcess = (path: string, out: string): ProcessRun =>
  mileproofProcess(['screen', path, '--format', 'ndjson', '--out', out]);
