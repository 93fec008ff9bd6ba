import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  expectedSeconds,
  longestFirst,
  recordedSeconds,
  recordSeconds,
  tellSeconds,
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

test('seconds that are written down are read again to a tenth, and no file is no seconds', () => {
  const root = mkdtempSync(join(tmpdir(), 'mileproof-seconds-'));
  assert.deepEqual(recordedSeconds(root), new Map());
  mkdirSync(join(root, 'tools', 'check'), { recursive: true });
  recordSeconds(
    root,
    new Map([
      ['b.test.ts', 1.26],
      ['a.test.ts', 0.04],
    ]),
  );
  assert.deepEqual(
    [...recordedSeconds(root)],
    [
      ['a.test.ts', 0],
      ['b.test.ts', 1.3],
    ],
  );
  rmSync(root, { recursive: true });
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
