import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMileproof } from './run-mileproof.ts';

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
  runMileproof(checkout, 'screen', feeds, '--out', out, '--today', today);
  return String(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).ruleset);
};
