import { availableParallelism } from 'node:os';
import { inspect } from 'node:util';
import { type Group, groupFiles, longestGroupFirst, sumOf } from './group-files.ts';
import { lineOf, Progress, secondsLeft } from './progress.ts';
import { runGroup, type TestOutcome } from './run-group.ts';
import type { TestSeconds } from './test-seconds.ts';

/** How often the line of a terminal tells the time anew, in milliseconds. */
const REFRESH = 1000;
/**
 * Processes beyond the number of processors: tests wait for the database, the browser and the disk for a third of their
 * time.
 */
const ONE_WAITS = 1;

/** How the tests went, suites not counted. */
interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of every file that ran; the start of a process counts for the first file of its group. */
  readonly seconds: TestSeconds;
}

/** How a run goes and is told. */
interface RunOptions {
  /** Seconds that a file is expected to take; the groups and the estimate follow from them. */
  readonly expected?: (file: string) => number;
  /** Command that runs one file alone. */
  readonly alone?: (file: string) => string;
  readonly progress?: Progress;
  /** True: groups begin in the order of their first files; else the longest begin first. */
  readonly inOrder?: boolean;
  /** What runs beside the tests, in the place of a process of theirs, until it ends. */
  readonly checks?: Promise<void>;
}

/** How the tests of one file went. */
interface FileCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NONE: FileCount = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs test files in groups (`group-files.ts`), as many processes at once as there are processors. It tells each
 * failure when it happens, with its file, its name and how to run that file alone, and at the end what the failed files
 * wrote. No file at all, a file without a test, and a file that does not load are failures. Where the process of a
 * group dies, each file that it had not finished runs again in a process of its own, and counts as it goes there.
 *
 * @param files paths relative to `root`; of a group they run in this order
 */
export const runTests = async (
  root: string,
  files: readonly string[],
  {
    expected = () => 1,
    alone = (file) => `npm test -- ${file}`,
    progress = new Progress(),
    inOrder = false,
    checks,
  }: RunOptions = {},
): Promise<TestCount> => {
  const counts = new Map<string, FileCount>();
  const seconds = new Map<string, number>();
  const done = new Set<string>();
  /** When each file that runs began. */
  const running = new Map<string, number>();
  const written = new Map<string, string>();
  const atOnce = availableParallelism() + ONE_WAITS;
  const began = performance.now();
  const countOf = (file: string): FileCount => counts.get(file) ?? NONE;
  const sum = (what: keyof FileCount): number =>
    [...counts.values()].reduce((all, count) => all + count[what], 0);
  const show = (): void => {
    const now = performance.now();
    // a file that runs is done as far as it has run, and no further than was expected of it
    const under = [...running].map(([file, at]) => Math.min((now - at) / 1000, expected(file)));
    const past = sumOf([...done], expected) + under.reduce((all, one) => all + one, 0);
    const seen = { done: past, open: sumOf(files, expected) - past };
    const left = secondsLeft(seen, (now - began) / 1000, atOnce);
    const [all, failed] = [files.length, sum('failed')];
    progress.show(lineOf({ done: done.size, all, failed, running: [...running.keys()], left }));
  };
  const add = (file: string, what: keyof FileCount): void => {
    const count = countOf(file);
    counts.set(file, { ...count, [what]: count[what] + 1 });
  };
  const fail = (file: string, what: string, reason = ''): void => {
    add(file, 'failed');
    const how = file === '' ? '' : `\n      alone: ${alone(file)}`;
    progress.keep(`\nFAIL  ${what}${reason === '' ? '' : `\n${reason}`}${how}\n`);
  };

  const runOne = async (group: Group): Promise<void> => {
    const ended = await runGroup(root, group, {
      begun: (file) => {
        // of a file that runs again nothing is left
        counts.delete(file);
        running.set(file, performance.now());
        show();
      },
      tested: (file, name, outcome: TestOutcome) => {
        if (typeof outcome === 'string') add(file, outcome);
        else fail(file, `${file}: ${name ?? 'the file does not load'}`, reasonOf(outcome));
        show();
      },
      done: (file) => {
        done.add(file);
        running.delete(file);
        if (!counts.has(file)) fail(file, `${file}: the file holds no test`);
        show();
      },
    });
    const { unfinished, failure } = ended;
    for (const file of group) written.set(file, ended.written(file));
    for (const [file, took] of ended.seconds) if (done.has(file)) seconds.set(file, took);
    for (const file of unfinished) running.delete(file);
    if (failure === undefined) return;
    const reason = failure.replace(/^/gm, '      ');
    const [only] = group;
    if (group.length === 1 && only !== undefined) {
      // what passed before it died may not have been told: none of it counts
      if (unfinished.length > 0) counts.set(only, { ...NONE, failed: countOf(only).failed });
      done.add(only);
      return fail(only, `${only}: its process failed`, reason);
    }
    for (const file of unfinished) {
      counts.delete(file);
      await runOne([file]);
    }
    // a file that fails alone is told by itself; else it is the company that it ran in
    if (unfinished.every((file) => countOf(file).failed === 0)) {
      fail('', `the process of ${group.join(' ')} failed`, reason);
    }
  };

  if (files.length === 0) fail('', 'no test file');
  const groups = groupFiles(root, files, expected);
  const waiting = inOrder ? [...groups] : longestGroupFirst(groups, expected);
  const refreshed = setInterval(show, REFRESH);
  await Promise.all(
    Array.from({ length: atOnce }, async (_, place) => {
      if (place === 0) await checks;
      for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
        await runOne(group);
      }
    }),
  );
  clearInterval(refreshed);
  for (const file of files) if (!done.has(file)) fail(file, `${file}: the file did not run`);
  for (const file of files) {
    const text = written.get(file)?.trimEnd() ?? '';
    if (countOf(file).failed > 0 && text.trim() !== '') {
      progress.keep(`\nwritten by ${file}:\n${text}`);
    }
  }
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), seconds };
};

/** Most characters of a line of a failure. */
const LONGEST_LINE = 1000;
/** Most lines of one failure; a counterexample may have thousands. */
const MOST_LINES = 100;

/** The error that a test threw, not the wrapper the runner puts around it. */
const reasonOf = (error: Error): string => {
  const lines = inspect(error.cause ?? error, { depth: 6 }).split('\n');
  const more = lines.length - MOST_LINES;
  const shown = more > 0 ? [...lines.slice(0, MOST_LINES), `… ${more} lines more`] : lines;
  return shown.map((line) => `      ${line.slice(0, LONGEST_LINE)}`).join('\n');
};
