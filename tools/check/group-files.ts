import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suiteOf } from './test-seconds.ts';

/** Test files that one process runs, one after another: it loads once what they share. */
export type Group = readonly string[];

/** Recorded seconds of a group at most; a file that takes longer is a group of its own. */
const MOST = 40;

/** What changes the process for the files that come after: variables, the folder, what belongs to all. */
const CHANGES =
  /process\.env(\[[^\]]+\]|\.\w+) \??\??=[^=]|delete process\.env|process\.chdir\(|globalThis\.\w+ =|\.prototype\.\w+ =/;
/** What asks about the whole process, to which the files before it belong. */
const ASKS = /process\.(memoryUsage|resourceUsage|cpuUsage|getActiveResourcesInfo)[.(]/;

/** A line by which a file says why it cannot share its process. */
const SAYS = /^\/\/ alone: \S/m;

/** Whether a test file has a process of its own: it changes the process, asks about the whole of it, or says so. */
export const standsAlone = (text: string): boolean =>
  [CHANGES, ASKS, SAYS].some((sign) => sign.test(text));

/**
 * Puts test files into groups: files of the same suite, in their order, until the seconds of a group are used up.
 *
 * @param files paths relative to `root`, in the order in which they are to begin
 * @returns groups in the order of their first files
 */
export const groupFiles = (
  root: string,
  files: readonly string[],
  expected: (file: string) => number,
): readonly Group[] => {
  const groups: string[][] = [];
  const open = new Map<string, { readonly group: string[]; seconds: number }>();
  for (const file of files) {
    const [suite, seconds] = [suiteOf(file), expected(file)];
    const begun = open.get(suite);
    if (standsAlone(readFileSync(join(root, file), 'utf8'))) {
      groups.push([file]);
    } else if (begun !== undefined && begun.seconds + seconds <= MOST) {
      begun.group.push(file);
      begun.seconds += seconds;
    } else {
      const group = [file];
      groups.push(group);
      open.set(suite, { group, seconds });
    }
  }
  return groups;
};

/** Seconds of files together. */
export const sumOf = (files: readonly string[], expected: (file: string) => number): number =>
  files.reduce((sum, file) => sum + expected(file), 0);

/** The longest first: what begins last decides when all are done. */
export const longestGroupFirst = (
  groups: readonly Group[],
  expected: (file: string) => number,
): Group[] => groups.toSorted((a, b) => sumOf(b, expected) - sumOf(a, expected));
