import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';

const checkout = join(import.meta.dirname, '..', '..');
const WHERE = [
  'src/**/*.test.ts',
  'test/**/*.test.ts',
  'tools/**/*.test.ts',
  'bench/workload/*.test.ts',
];
const FILES_AT_ONCE = 2;
/** Longest a test file may take: five minutes. */
const LONGEST = 300_000;

/** How the tests went, suites not counted. */
interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly files: number;
}

/**
 * Runs the test files whose path contains one of `filters` (all when there is none) and prints each
 * failure with its file, its name and what the file wrote. No file at all, or a file without a test,
 * is a failure.
 *
 * @param root folder whose tests are run
 */
export const runTests = async (
  filters: readonly string[],
  root: string = checkout,
): Promise<TestCount> => {
  const files = globSync(WHERE, { cwd: root })
    .filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)))
    .sort();
  if (files.length === 0) {
    console.log(`no test file ${filters.length === 0 ? 'at all' : `matches ${filters.join(' ')}`}`);
    return { passed: 0, failed: 1, skipped: 0, files: 0 };
  }
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const written = new Map<string, string[]>();
  const keep = ({ file, message }: { file: string; message: string }): void => {
    written.set(file, [...(written.get(file) ?? []), message]);
  };
  const events = run({
    files: files.map((file) => join(root, file)),
    concurrency: FILES_AT_ONCE,
    timeout: LONGEST,
    cwd: root,
  });
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') keep(event.data);
    if (event.type === 'test:diagnostic' && event.data.file !== undefined) {
      keep({ file: event.data.file, message: `${event.data.message}\n` });
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, file, details, skip, todo } = event.data;
    if (event.type === 'test:pass' && file !== undefined && name === file) {
      failed += 1;
      console.log(`\nFAIL  ${relative(root, file)}: the file holds no test`);
    } else if (event.type === 'test:fail' && todo === undefined) {
      // A suite fails because a test in it does, and that one is told by itself.
      if (details.type === 'suite' && isOnlyOfSubtests(details.error)) continue;
      failed += 1;
      const place = file === undefined ? name : `${relative(root, file)}: ${name}`;
      console.log(`\nFAIL  ${place}\n${reasonOf(details.error)}`);
    } else if (skip !== undefined || todo !== undefined) {
      skipped += 1;
    } else if (details.type !== 'suite') {
      passed += 1;
    }
  }
  if (failed > 0)
    for (const [file, lines] of written) showOutput(relative(root, file), lines.join(''));
  return { passed, failed, skipped, files: files.length };
};

const isOnlyOfSubtests = (error: Error): boolean =>
  'failureType' in error && error.failureType === 'subtestsFailed';

/** The error that a test threw, not the wrapper the runner puts around it. */
const reasonOf = (error: Error): string =>
  inspect(error.cause ?? error, { depth: 6 }).replace(/^/gm, '      ');

const showOutput = (file: string, text: string): void => {
  if (text.trim() !== '') console.log(`\nwritten by ${file}:\n${text.trimEnd()}`);
};
