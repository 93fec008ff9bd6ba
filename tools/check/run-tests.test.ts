import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

/** Runs `runTests` on the given files in a process of its own: a test may not run tests itself. */
const outcomeOf = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-check-'));
  mkdirSync(join(folder, 'test'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(
      join(folder, 'test', name),
      `import test, { describe } from 'node:test';\n${text}`,
    );
  }
  const url = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href);
  const script = join(folder, 'run.mjs');
  writeFileSync(
    script,
    `const { runTests } = await import(${url('run-tests.ts')});
    const { testFiles } = await import(${url('test-files.ts')});
    const folder = import.meta.dirname;
    const { seconds, ...counts } = await runTests(folder, testFiles(folder));
    console.log(JSON.stringify({ ...counts, ran: [...seconds.keys()].sort() }));`,
  );
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const output = execFileSync(process.execPath, [script], { encoding: 'utf8', env });
  rmSync(folder, { recursive: true });
  const counts: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  return { output, counts };
};

test('passing tests are counted, suites are not', () => {
  const { counts } = outcomeOf({
    'a.test.ts': "test('one', () => {}); describe('many', () => { test('two', () => {}); });",
  });
  assert.deepEqual(counts, { passed: 2, failed: 0, skipped: 0, ran: ['test/a.test.ts'] });
});

test('a failing test is counted once and told with what it threw', () => {
  const { counts, output } = outcomeOf({
    'a.test.ts': "describe('many', () => { test('two', () => { throw new Error('told'); }); });",
  });
  assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0, ran: ['test/a.test.ts'] });
  assert.match(output, /FAIL {2}test\/a\.test\.ts: two\n\s+Error: told/);
});

test('a failure is told when it happens, with the command that runs its file alone', () => {
  const { output } = outcomeOf({
    // the first file of all ends last: what it writes must not hold back the failure of the second
    'a.test.ts': `import { setTimeout as pause } from 'node:timers/promises';
      test('slow', async () => { await pause(1500); throw new Error('at last'); });`,
    'b.test.ts': "test('quick', () => { throw new Error('at once'); });",
  });
  const [quick, slow] = [output.indexOf('b.test.ts: quick'), output.indexOf('a.test.ts: slow')];
  assert.ok(quick > 0 && quick < slow, output);
  assert.match(output, /alone: npm test -- test\/b\.test\.ts\n/);
});

test('a failed file is told with what it wrote, one that passed is not', () => {
  const { output } = outcomeOf({
    'a.test.ts': "console.log('of a'); test('one', () => { throw new Error('x'); });",
    'b.test.ts': "console.log('of b'); test('two', () => {});",
  });
  assert.match(output, /written by test\/a\.test\.ts:\nof a\n/);
  assert.doesNotMatch(output, /of b/);
});

test('a failure of thousands of lines is told by its first hundred', () => {
  const { output } = outcomeOf({
    'a.test.ts': "test('long', () => { throw new Error('line\\n'.repeat(5000)); });",
  });
  assert.ok(output.split('\n').length < 150);
  assert.match(output, /… \d{4} lines more/);
});

test('a file that does not load, ends early or holds no test is a failure', () => {
  const { counts } = outcomeOf({
    'load.test.ts': "import './nowhere.ts';",
    'early.test.ts': "process.exit(3); test('never', () => {});",
    'empty.test.ts': '',
  });
  assert.deepEqual(counts, {
    passed: 0,
    failed: 3,
    skipped: 0,
    ran: ['test/early.test.ts', 'test/empty.test.ts', 'test/load.test.ts'],
  });
});

test('skipped tests do not count as passed', () => {
  const { counts } = outcomeOf({
    'a.test.ts': "test('one', { skip: true }, () => {}); test('two', { todo: true }, () => {});",
  });
  assert.deepEqual(counts, { passed: 0, failed: 0, skipped: 2, ran: ['test/a.test.ts'] });
});

test('no file at all is a failure', () => {
  assert.deepEqual(outcomeOf({}).counts, { passed: 0, failed: 1, skipped: 0, ran: [] });
});
