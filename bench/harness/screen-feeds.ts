import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Screens a nation's feeds by the program of a checkout, this one or another.
 *
 * @param out folder that the screening becomes
 * @returns the rule set that was read
 * @throws Error when the program fails; blocked vehicles are no failure
 */
export const screenFeeds = (
  checkout: string,
  feeds: string,
  out: string,
  today: string,
): string => {
  const words = ['screen', feeds, '--out', out, '--today', today];
  const { status } = spawnSync(process.execPath, ['bin/mileproof.js', ...words], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === null || status > 2) throw new Error(`mileproof screen ended with ${status}`);
  return String(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).ruleset);
};
