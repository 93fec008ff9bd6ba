import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Milliseconds from start to end of a Node process, run `times` times; null when one fails. */
export const processTimes = (words: readonly string[], times: number): readonly number[] | null => {
  const all: number[] = [];
  // The first fills the disk's and the compiler's cache and is not counted.
  for (let turn = 0; turn <= times; turn += 1) {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, [...words], { cwd: root, stdio: 'ignore' });
    if (status !== 0) return null;
    if (turn > 0) all.push(performance.now() - started);
  }
  return all;
};
