import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  expectedSeconds,
  longestFirst,
  recordedSeconds,
  recordSeconds,
  tellSeconds,
  wrongSeconds,
} from './test-seconds.ts';

const RECORDED = new Map([
  ['test/nation/slow.test.ts', 30],
  ['test/nation/quick.test.ts', 2],
  ['src/a.test.ts', 0.2],
]);

test('a file nobody timed is taken for as slow as its folder, and for a second in a new one', () => {
  assert.equal(expectedSeconds('test/nation/slow.test.ts', RECORDED), 30);
  assert.equal(expectedSeconds('test/nation/new.test.ts', RECORDED), 16);
  assert.equal(expectedSeconds('bench/new.test.ts', RECORDED), 1);
});

test('the longest begin first, whether timed or not', () => {
  const files = ['bench/new.test.ts', 'src/a.test.ts', 'test/nation/new.test.ts'];
  assert.deepEqual(longestFirst([...files, 'test/nation/slow.test.ts'], RECORDED), [
    'test/nation/slow.test.ts',
    'test/nation/new.test.ts',
    'bench/new.test.ts',
    'src/a.test.ts',
  ]);
});

/** A checkout with seconds written down, gone after the test. */
const checkout = (seconds: readonly (readonly [string, number])[] = []): string => {
  const root = mkdtempSync(join(tmpdir(), 'mileproof-seconds-'));
  after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'tools', 'check'), { recursive: true });
  const files = seconds.map(([file]) => file);
  if (files.length > 0) recordSeconds(root, 'gate', new Map(seconds), files);
  return root;
};

test('seconds that are written down are read again to a tenth, and no file is no seconds', () => {
  assert.deepEqual(recordedSeconds(checkout(), 'all'), new Map());
  const root = checkout([
    ['b.test.ts', 1.26],
    ['a.test.ts', 0.04],
  ]);
  assert.deepEqual(
    [...recordedSeconds(root, 'gate')],
    [
      ['a.test.ts', 0],
      ['b.test.ts', 1.3],
    ],
  );
});

test('files that did not run keep their seconds, and files that are gone lose them', () => {
  const root = checkout([
    ['a.test.ts', 1],
    ['b.test.ts', 2],
    ['gone.test.ts', 3],
  ]);
  recordSeconds(root, 'gate', new Map([['b.test.ts', 5]]), ['a.test.ts', 'b.test.ts']);
  assert.deepEqual(Object.fromEntries(recordedSeconds(root, 'gate')), {
    'a.test.ts': 1,
    'b.test.ts': 5,
  });
});

test('everything has seconds of its own, and where it has none those of the gate', () => {
  const root = checkout([
    ['a.test.ts', 1],
    ['b.test.ts', 2],
  ]);
  recordSeconds(root, 'all', new Map([['b.test.ts', 20]]), ['a.test.ts', 'b.test.ts']);
  assert.equal(recordedSeconds(root, 'gate').get('b.test.ts'), 2);
  assert.deepEqual(Object.fromEntries(recordedSeconds(root, 'all')), {
    'a.test.ts': 1,
    'b.test.ts': 20,
  });
});

test('a test file without seconds is named, and seconds of a file that is gone are', () => {
  const root = checkout([['gone.test.ts', 3]]);
  assert.deepEqual(wrongSeconds(root, ['new.test.ts']), [
    'new.test.ts has no seconds: npm test -- --record new.test.ts',
    'gone.test.ts is gone and still has seconds: npm test -- --record',
  ]);
  recordSeconds(root, 'gate', new Map([['new.test.ts', 1]]), ['new.test.ts']);
  assert.deepEqual(wrongSeconds(root, ['new.test.ts']), []);
});

test('the slowest files and the sum of each suite are told, the longest first', () => {
  assert.deepEqual(tellSeconds(RECORDED), [
    'seconds of the slowest files:',
    '    30.0  test/nation/slow.test.ts',
    '     2.0  test/nation/quick.test.ts',
    '     0.2  src/a.test.ts',
    'seconds of the suites, files side by side counted one by one:',
    '    32.0  test/nation (2 files)',
    '     0.2  src unit (1 files)',
  ]);
});
