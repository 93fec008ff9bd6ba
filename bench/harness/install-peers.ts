import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bench = join(import.meta.dirname, '..');
const stamp = join(bench, 'node_modules', '.bench-lock');

/**
 * Installs the peers of `bench/package-lock.json` when they are not there yet; needs the network
 * once. They run no script of their own and none is built here.
 *
 * @throws Error when npm fails.
 */
export const installPeers = (): void => {
  const lock = createHash('sha256')
    .update(readFileSync(join(bench, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('installing the peers of bench/package-lock.json (once, needs the network) …');
  // Not `npm ci`: it refuses the lockfile, because ZEN names packages for other platforms that the
  // registry does not have. `--no-save` installs what is locked and leaves the lockfile alone.
  const run = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--loglevel=error'], {
    cwd: bench,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('npm install in bench/ failed: see its message above');
  writeFileSync(stamp, lock);
};
