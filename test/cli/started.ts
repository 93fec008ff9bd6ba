import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { ROOT } from './run-cli.ts';

/** The program as it is installed. */
const MILEPROOF = join(ROOT, 'bin', 'mileproof.js');
/** A process that hangs fails here; a busy machine does not. */
export const SOON = { timeout: 900_000 };

/** A folder for the file of tests, gone after them. The user that root lends the server has to enter. */
export const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
chmodSync(scratch, 0o755);
const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(scratch, { recursive: true });
});

/** A program that runs. */
export interface Started {
  readonly child: ChildProcess;
  readonly err: string[];
  readonly out: string[];
  /** Resolves with the status when the program has ended. */
  readonly ended: Promise<number | null>;
  /** The first line, on either stream, that a pattern finds. */
  readonly line: (pattern: RegExp) => Promise<RegExpExecArray>;
}

/** Starts a program that runs until it is told to stop. */
export const start = (
  words: readonly string[],
  user: { uid: number; gid: number } | null = null,
): Started => {
  const env = { ...process.env, LANG: 'C', LC_ALL: 'C', HOME: scratch };
  const child = spawn(process.execPath, [MILEPROOF, ...words], { env, ...user });
  running.add(child);
  const out: string[] = [];
  const err: string[] = [];
  const heard: (() => void)[] = [];
  for (const [stream, lines] of [
    [child.stdout, out],
    [child.stderr, err],
  ] as const) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const one of heard.splice(0)) one();
    });
  }
  const ended = once(child, 'close').then(([status]) => {
    running.delete(child);
    for (const one of heard.splice(0)) one();
    return status as number | null;
  });
  const line = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      for (const one of [...err, ...out]) {
        const found = pattern.exec(one);
        if (found !== null) return found;
      }
      if (!running.has(child)) throw new Error(`ended without ${pattern}: ${err.join('\n')}`);
      await new Promise<void>((again) => heard.push(again));
    }
  };
  return { child, out, err, ended, line };
};
