import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { lineOf, Progress, secondsLeft } from './progress.ts';
import type { TestSeconds } from './test-seconds.ts';

/** Longest a test file may take: twenty minutes. It ends a file that hangs; no busy machine reaches it. */
const LONGEST = 1_200_000;
/** How often the line of a terminal tells the time anew, in milliseconds. */
const REFRESH = 1000;

/** How the tests went, suites not counted. */
interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of every file that ran, its own start included. */
  readonly seconds: TestSeconds;
}

/** How a run is told. */
interface RunDisplay {
  /** Seconds that a file is expected to take; the estimate follows from them. */
  readonly expected?: (file: string) => number;
  /** Command that runs one file alone. */
  readonly alone?: (file: string) => string;
  readonly progress?: Progress;
}

/**
 * Runs test files, as many at once as there are processors. It tells each failure when it happens, with its file, its
 * name and how to run that file alone, and at the end what the failed files wrote. No file at all, a file without a
 * test, and a file that did not run are failures.
 *
 * @param files paths relative to `root`, in the order in which they begin
 */
export const runTests = async (
  root: string,
  files: readonly string[],
  {
    expected = () => 1,
    alone = (file) => `npm test -- ${file}`,
    progress = new Progress(),
  }: RunDisplay = {},
): Promise<TestCount> => {
  const seconds = new Map<string, number>();
  const running = new Set<string>();
  const atOnce = availableParallelism();
  const began = performance.now();
  const withTests = new Set<string>();
  const failures = new Set<string>();
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const show = (): void => {
    const done = sumOf([...seconds.keys()], expected);
    const open = sumOf(files, expected) - done;
    const left = secondsLeft({ done, open }, (performance.now() - began) / 1000, atOnce);
    const [count, all] = [seconds.size, files.length];
    progress.show(lineOf({ done: count, all, failed, running: [...running], left }));
  };
  const fail = (what: string, file?: string, reason = ''): void => {
    failed += 1;
    if (file !== undefined) failures.add(file);
    const how = file === undefined ? '' : `\n      alone: ${alone(file)}`;
    progress.keep(`\nFAIL  ${what}${reason === '' ? '' : `\n${reason}`}${how}\n`);
  };
  const nameOf = (file: string): string => relative(root, file).split(sep).join('/');
  const written = new Map<string, string[]>();
  const keep = (path: string, message: string): void => {
    const file = nameOf(path);
    written.set(file, [...(written.get(file) ?? []), message]);
  };
  if (files.length === 0) fail('no test file');
  const events = run({
    files: files.map((file) => join(root, file)),
    concurrency: atOnce,
    timeout: LONGEST,
    cwd: root,
  });
  const refreshed = setInterval(show, REFRESH);
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') {
      keep(event.data.file, event.data.message);
    }
    if (event.type === 'test:diagnostic' && event.data.file !== undefined) {
      keep(event.data.file, `${event.data.message}\n`);
    }
    if (event.type === 'test:dequeue' && event.data.name === event.data.file) {
      running.add(nameOf(event.data.file));
    }
    // what passes or fails is reported in the order of the files, what completes at once
    if (event.type !== 'test:complete') continue;
    const { name, file, details, skip, todo } = event.data;
    const path = file === undefined ? undefined : nameOf(file);
    const isFile = path !== undefined && name === file;
    if (isFile) {
      seconds.set(path, details.duration_ms / 1000);
      running.delete(path);
    }
    const error = details.passed ? undefined : details.error;
    if (isFile && error === undefined) {
      if (!withTests.has(path)) fail(`${path}: the file holds no test`, path);
    } else if (error !== undefined && todo === undefined) {
      // A file and a suite fail because a test in them does, and that one is told by itself.
      if ((isFile || details.type === 'suite') && isOnlyOfSubtests(error)) continue;
      fail(path === undefined ? name : `${path}: ${isFile ? path : name}`, path, reasonOf(error));
    } else if (skip !== undefined || todo !== undefined) {
      skipped += 1;
    } else if (details.type !== 'suite') {
      passed += 1;
    }
    if (path !== undefined && !isFile) withTests.add(path);
    show();
  }
  clearInterval(refreshed);
  for (const file of files) if (!seconds.has(file)) fail(`${file}: the file did not run`, file);
  for (const file of failures) showOutput(file, (written.get(file) ?? []).join(''), progress);
  return { passed, failed, skipped, seconds };
};

const sumOf = (files: readonly string[], expected: (file: string) => number): number =>
  files.reduce((sum, file) => sum + expected(file), 0);

const isOnlyOfSubtests = (error: Error): boolean =>
  'failureType' in error && error.failureType === 'subtestsFailed';

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

const showOutput = (file: string, text: string, progress: Progress): void => {
  if (text.trim() !== '') progress.keep(`\nwritten by ${file}:\n${text.trimEnd()}`);
};
