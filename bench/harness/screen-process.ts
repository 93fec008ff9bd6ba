import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const preload = join(import.meta.dirname, 'report-usage.ts');

/** What a process took of the machine. */
export interface Usage {
  /** Most memory resident at once, all threads together, in MiB. */
  readonly peakMiB: number;
  /** Of the processor, of all threads, for the program and for the system. */
  readonly processorSeconds: number;
}

/** One run of `mileproof`. */
export interface ProcessRun extends Usage {
  readonly milliseconds: number;
  /** What it said on standard error. */
  readonly said: string;
}

/** What `report-usage.ts` wrote. */
export const usageIn = (file: string): Usage => {
  const told = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  const microseconds = told.userCPUTime + told.systemCPUTime;
  return { peakMiB: told.maxRSS / 1024, processorSeconds: microseconds / 1e6 };
};

/** Loaded before a program whose usage is asked, with `MILEPROOF_BENCH_USAGE` the file that it writes. */
export const REPORT_USAGE = preload;

/**
 * Runs `mileproof` in a process of its own.
 *
 * @throws Error when the program fails; blocked vehicles are no failure.
 */
export const mileproofProcess = (words: readonly string[]): ProcessRun => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-bench-'));
  const usage = join(folder, 'usage');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, 'bin/mileproof.js', ...words],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, MILEPROOF_BENCH_USAGE: usage },
    },
  );
  const milliseconds = performance.now() - started;
  if (status === null || status > 2) {
    throw new Error(`${words[0]} ended with ${status}: ${stderr}`);
  }
  const used = usageIn(usage);
  rmSync(folder, { recursive: true });
  return { milliseconds, ...used, said: stderr };
};

/** Screens a file, one JSON line per vehicle written to `out`. */
export const screenProcess = (path: string, out: string): ProcessRun =>
  mileproofProcess(['screen', path, '--format', 'ndjson', '--out', out]);
