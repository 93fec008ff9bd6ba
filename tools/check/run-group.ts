import { join } from 'node:path';
import { run } from 'node:test';
import type { Group } from './group-files.ts';
import type { TestSeconds } from './test-seconds.ts';
import { writtenByFile } from './written-by-file.ts';

/** What runs the files of a group in one process. */
const ENTRY = join(import.meta.dirname, 'in-one-process.ts');
/** Longest a process may take: twenty minutes. It ends a file that hangs; no busy machine reaches it. */
const LONGEST = 1_200_000;

/** How one test went; a failure is what was thrown. */
export type TestOutcome = 'passed' | 'skipped' | Error;

/** Who is told how the files of a group go, while they do. */
export interface GroupListener {
  readonly begun: (file: string) => void;
  /** @param name of the test or suite; null for the file itself, which did not load. */
  readonly tested: (file: string, name: string | null, outcome: TestOutcome) => void;
  readonly done: (file: string) => void;
}

/** How the process of a group ended. */
interface GroupEnd {
  /** Files whose tests had not all ended when the process did. */
  readonly unfinished: Group;
  /** Why the process failed, not counting tests that did; undefined where it ended well. */
  readonly failure: string | undefined;
  readonly seconds: TestSeconds;
  /** What was written while a file ran. */
  readonly written: (file: string) => string;
}

const isOnlyOfSubtests = (error: Error): boolean =>
  'failureType' in error && error.failureType === 'subtestsFailed';

const endOf = (error: Error): string =>
  ['exitCode', 'signal']
    .flatMap((name) => {
      const value: unknown = Reflect.get(error, name);
      return value === undefined || value === null ? [] : [`${name} ${value}`];
    })
    .join(', ') || error.message;

/** Runs the test files of a group in one process, one after another, and tells what becomes of each test. */
export const runGroup = async (
  root: string,
  group: Group,
  listener: GroupListener,
): Promise<GroupEnd> => {
  const open = [...group];
  const streams = { stdout: '', stderr: '' };
  const said = new Map<string, string>();
  let failure: string | undefined;
  const begin = (): void => {
    if (open[0] !== undefined) listener.begun(open[0]);
  };
  const events = run({
    files: [ENTRY],
    argv: [...group],
    concurrency: 1,
    timeout: LONGEST,
    cwd: root,
  });
  begin();
  for await (const event of events) {
    const [file = ''] = open;
    if (event.type === 'test:stdout') streams.stdout += event.data.message;
    if (event.type === 'test:stderr') streams.stderr += event.data.message;
    if (event.type === 'test:diagnostic' && event.data.file !== undefined) {
      said.set(file, `${said.get(file) ?? ''}${event.data.message}\n`);
    }
    // what passes or fails is reported in the order of declaration, what completes at once
    if (event.type !== 'test:complete') continue;
    const { name, nesting, details, skip, todo } = event.data;
    const error = details.passed ? undefined : details.error;
    if (nesting === 0 && name === ENTRY) {
      // `said` of no file: a callback that threw when all tests were done
      if (error !== undefined && !isOnlyOfSubtests(error)) {
        failure = `${endOf(error)}${said.has('') ? `\n${said.get('')}` : ''}`;
      }
      continue;
    }
    const isFile = nesting === 0 && name === file;
    if (error !== undefined && todo === undefined) {
      // A suite fails because a test in it does, and that one is told by itself.
      if (details.type !== 'suite' || !isOnlyOfSubtests(error)) {
        listener.tested(file, isFile ? null : name, error);
      }
    } else if (skip !== undefined || todo !== undefined) {
      listener.tested(file, name, 'skipped');
    } else if (details.type !== 'suite') {
      listener.tested(file, name, 'passed');
    }
    if (!isFile) continue;
    open.shift();
    listener.done(file);
    begin();
  }
  const [stdout, stderr] = [writtenByFile(streams.stdout), writtenByFile(streams.stderr)];
  return {
    unfinished: open,
    seconds: stdout.seconds,
    failure: open.length > 0 ? (failure ?? 'ended before its tests') : failure,
    written: (file) => [stdout.text.get(file), stderr.text.get(file), said.get(file)].join(''),
  };
};
