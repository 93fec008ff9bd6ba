import { spawnSync } from 'node:child_process';

/**
 * Runs a command of the program of a checkout, this one or another; of what it says only the warnings are shown.
 *
 * @throws Error when the program fails; blocked vehicles are no failure.
 */
export const runMileproof = (checkout: string, ...words: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, ['bin/mileproof.js', ...words], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === null || status > 2) throw new Error(`mileproof ${words[0]} ended with ${status}`);
};
