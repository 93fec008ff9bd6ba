import { globSync } from 'node:fs';

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
