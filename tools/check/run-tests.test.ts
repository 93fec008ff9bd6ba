import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

/** More seconds than two files of a group have together. */
const LONG = 30;

/**
 * Runs `runTests` on the given files in a process of its own: a test may not run tests itself.
 *
 * @param seconds that each file is expected to take; of a second they are one group.
 */
const outcomeOf = (files: Readonly<Record<string, string>>, seconds = 1) => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-check-'));
  mkdirSync(join(folder, 'test'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(
      join(folder, 'test', name),
      `import test, { after, describe } from 'node:test';\n${text}`,
    );
  }
  const url = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href);
  const script = join(folder, 'run.mjs');
  writeFileSync(
    script,
    `const { runTests } = await import(${url('run-tests.ts')});
    const { testFiles } = await import(${url('test-files.ts')});
    const folder = import.meta.dirname;
    const { seconds, ...counts } = await runTests(folder, testFiles(folder), {
      expected: () => ${seconds},
    });
    console.log(JSON.stringify({ ...counts, ran: [...seconds.keys()].sort() }));`,
  );
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const output = execFileSync(process.execPath, [script], { encoding: 'utf8', env });
  rmSync(folder, { recursive: true });
  const counts: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  return { output, counts };
};

const NOTHING = { passed: 0, failed: 0, skipped: 0 };

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
  const files = {
    // the first file of all ends last: what it writes must not hold back the failure of the second
    'a.test.ts': `import { setTimeout as pause } from 'node:timers/promises';
      test('slow', async () => { await pause(1500); throw new Error('at last'); });`,
    'b.test.ts': "test('quick', () => { throw new Error('at once'); });",
  };
  const { output } = outcomeOf(files, LONG);
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
    // what a process took that died says nothing
    ran: ['test/empty.test.ts', 'test/load.test.ts'],
  });
});

test('files of a group run in one process, and what a file opened is closed before the next begins', () => {
  const { counts, output } = outcomeOf({
    'a.test.ts': `test('one', () => {});
      after(() => { Reflect.set(process, 'closedBy', process.pid); });`,
    'b.test.ts': `if (Reflect.get(process, 'closedBy') !== process.pid) throw new Error('not yet');
      test('two', () => {});`,
  });
  assert.deepEqual(counts, { ...NOTHING, passed: 2, ran: ['test/a.test.ts', 'test/b.test.ts'] });
  assert.doesNotMatch(output, /FAIL/);
});

const THREE = ['test/a.test.ts', 'test/b.test.ts', 'test/c.test.ts'];

for (const [how, end] of Object.entries({
  'ends with a failure': 'process.exit(3)',
  'ends as if all were well': 'process.exit(0)',
  'is killed': "process.kill(process.pid, 'SIGKILL')",
})) {
  test(`where the process of a group ${how}, its file fails and every other counts`, () => {
    const { counts, output } = outcomeOf({
      'a.test.ts': "test('one', () => {}); test('skipped', { skip: true }, () => {});",
      'b.test.ts': `test('two', () => {}); test('dies', () => { ${end}; });`,
      'c.test.ts': "test('three', () => {}); test('wrong', () => { throw new Error('told'); });",
    });
    // what the one took that died says nothing
    const ran = THREE.filter((file) => file !== 'test/b.test.ts');
    assert.deepEqual(counts, { passed: 2, failed: 2, skipped: 1, ran });
    assert.equal(output.match(/FAIL {2}test\/c\.test\.ts: wrong/g)?.length, 1);
    assert.match(
      output,
      /FAIL {2}test\/b\.test\.ts: its process failed\n.*\n +alone: .* test\/b\.test\.ts/,
    );
  });
}

test('a process that fails by the company of its files is a failure, though each passes alone', () => {
  const { counts, output } = outcomeOf({
    'a.test.ts': "test('one', () => { Reflect.set(process, 'leftBehind', true); });",
    'b.test.ts': "test('two', () => { if (Reflect.has(process, 'leftBehind')) process.exit(3); });",
  });
  assert.deepEqual(counts, { ...NOTHING, passed: 2, failed: 1, ran: THREE.slice(0, 2) });
  assert.match(
    output,
    /FAIL {2}the process of test\/a\.test\.ts test\/b\.test\.ts failed\n +exitCode 3/,
  );
});

test('what throws after the tests of its file is a failure', () => {
  const { counts, output } = outcomeOf({
    'a.test.ts': `const { promise, resolve } = Promise.withResolvers();
      Reflect.set(process, 'goOn', resolve);
      test('one', () => { promise.then(() => { throw new Error('too late'); }); });`,
    'b.test.ts': `import { setImmediate as pause } from 'node:timers/promises';
      test('two', async () => { Reflect.get(process, 'goOn')(); await pause(); await pause(); });`,
  });
  assert.deepEqual(counts, { ...NOTHING, passed: 2, failed: 1, ran: THREE.slice(0, 2) }, output);
  assert.match(output, /exitCode 1\n +Error: Test "test\/a\.test\.ts".*too late/);
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
