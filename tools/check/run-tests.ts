import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import type { TestSeconds } from './test-seconds.ts';

/** Longest a test file may take: twenty minutes. It ends a file that hangs; no busy machine reaches it. */
const LONGEST = 1_200_000;

/** How the tests went, suites not counted. */
interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of every file that ran, its own start included. */
  readonly seconds: TestSeconds;
}

/**
 * Runs test files, as many at once as there are processors, and prints each failure with its file, its
 * name and what the file wrote. No file at all, a file without a test, and a file that did not run are failures.
 *
 * @param files paths relative to `root`, in the order in which they begin
 */
export const runTests = async (root: string, files: readonly string[]): Promise<TestCount> => {
  const seconds = new Map<string, number>();
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const fail = (what: string): void => {
    failed += 1;
    console.log(`\nFAIL  ${what}`);
  };
  const nameOf = (file: string): string => relative(root, file).split(sep).join('/');
  const written = new Map<string, string[]>();
  const keep = ({ file, message }: { file: string; message: string }): void => {
    written.set(file, [...(written.get(file) ?? []), message]);
  };
  if (files.length === 0) fail('no test file');
  const events = run({
    files: files.map((file) => join(root, file)),
    concurrency: availableParallelism(),
    timeout: LONGEST,
    cwd: root,
  });
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') keep(event.data);
    if (event.type === 'test:diagnostic' && event.data.file !== undefined) {
      keep({ file: event.data.file, message: `${event.data.message}\n` });
    }
    if (event.type === 'test:complete' && event.data.name === event.data.file) {
      seconds.set(nameOf(event.data.file), event.data.details.duration_ms / 1000);
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, file, details, skip, todo } = event.data;
    if (event.type === 'test:pass' && file !== undefined && name === file) {
      fail(`${nameOf(file)}: the file holds no test`);
    } else if (event.type === 'test:fail' && todo === undefined) {
      // A suite fails because a test in it does, and that one is told by itself.
      if (details.type === 'suite' && isOnlyOfSubtests(details.error)) continue;
      const place = file === undefined ? name : `${nameOf(file)}: ${name}`;
      fail(`${place}\n${reasonOf(details.error)}`);
    } else if (skip !== undefined || todo !== undefined) {
      skipped += 1;
    } else if (details.type !== 'suite') {
      passed += 1;
    }
  }
  for (const file of files) if (!seconds.has(file)) fail(`${file}: the file did not run`);
  if (failed > 0) for (const [file, lines] of written) showOutput(nameOf(file), lines.join(''));
  return { passed, failed, skipped, seconds };
};

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

const showOutput = (file: string, text: string): void => {
  if (text.trim() !== '') console.log(`\nwritten by ${file}:\n${text.trimEnd()}`);
};
