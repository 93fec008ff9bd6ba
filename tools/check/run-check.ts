import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Check } from './checks.ts';

const root = join(import.meta.dirname, '..', '..');
/** A check that has not answered by then has failed: ten minutes, in milliseconds. */
const LONGEST = 600_000;

/** Runs one check and keeps all it writes. Never rejects: a command that cannot start has failed. */
export const runCheck = (check: Check): Promise<{ ok: boolean; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...check.script], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
    });
    const written: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => written.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code, signal) => {
      const end = signal === null ? '' : `\nended by ${signal}`;
      resolve({ ok: code === 0, output: Buffer.concat(written).toString('utf8').trim() + end });
    });
  });
