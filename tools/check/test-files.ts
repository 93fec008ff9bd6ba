import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tier } from './test-seconds.ts';

/** Folders that hold no tests of this repository: packages, caches, results. */
const ELSEWHERE = ['**/node_modules', '**/.*', '**/out'];

/**
 * Every test file below a folder, wherever it lies, in the order of their names.
 *
 * @returns paths relative to `root`, with `/`
 */
export const testFiles = (root: string): readonly string[] =>
  globSync('**/*.test.{ts,mts,js,mjs}', { cwd: root, exclude: ELSEWHERE })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** A line by which a file says why the gate does not start it. */
const WITH_ALL = /^\/\/ with --all: \S/m;

/** Those of the test files that belong to a tier: the gate leaves out the ones that say so in a line of their own. */
export const filesOfTier = (
  root: string,
  files: readonly string[],
  tier: Tier,
): readonly string[] =>
  files.filter((file) => tier === 'all' || !WITH_ALL.test(readFileSync(join(root, file), 'utf8')));
