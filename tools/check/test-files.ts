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
/** A line by which a file says why the gate runs it, however long it takes. */
const IN_GATE = /^\/\/ in the gate: \S/m;
/** Most recorded seconds of a file that the gate runs unasked. */
const MOST_IN_GATE = 5; // not-law: seconds
/** A line by which a file says why it is a row of the bench, and runs with nothing else. */
const WITH_LONG = /^\/\/ with --long: \S/m;

/**
 * Those of the test files that belong to a tier, as they say in a line of their own: the gate leaves out those of
 * `--all`, both leave out those of `--long`, which runs these alone.
 */
export const filesOfTier = (
  root: string,
  files: readonly string[],
  tier: Tier,
): readonly string[] =>
  files.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    if (WITH_LONG.test(text)) return tier === 'long';
    return tier === 'all' || (tier === 'gate' && !WITH_ALL.test(text));
  });

/**
 * Those of the gate's files that it runs unasked: what takes longer than five recorded seconds runs with `--all`,
 * unless it says in a line of its own why the gate does not do without it.
 *
 * @param seconds of a file, as they are recorded.
 */
export const filesUnasked = (
  root: string,
  files: readonly string[],
  seconds: (file: string) => number,
): readonly string[] =>
  files.filter(
    (file) => seconds(file) <= MOST_IN_GATE || IN_GATE.test(readFileSync(join(root, file), 'utf8')),
  );
