import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { groupFiles, longestGroupFirst, standsAlone } from './group-files.ts';

/** Groups of files with their seconds and their texts, in a folder that is gone again. */
const groupsOf = (files: Readonly<Record<string, readonly [number, string]>>) => {
  const root = mkdtempSync(join(tmpdir(), 'mileproof-groups-'));
  for (const [file, [, text]] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const groups = groupFiles(root, Object.keys(files), (file) => files[file]?.[0] ?? 0);
  rmSync(root, { recursive: true });
  return groups;
};

test('files of a suite are a group until its seconds are used up, in the order in which they came', () => {
  assert.deepEqual(
    groupsOf({
      'test/nation/a.test.ts': [30, ''],
      'test/cli/b.test.ts': [1, ''],
      'test/nation/c.test.ts': [10, ''],
      'test/nation/d.test.ts': [1, ''],
      'test/cli/deeper/e.test.ts': [1, ''],
      'src/domain/f.test.ts': [1, ''],
      'src/nation/g.test.ts': [1, ''],
    }),
    [
      // 40 seconds are a group, 41 are two
      ['test/nation/a.test.ts', 'test/nation/c.test.ts'],
      ['test/cli/b.test.ts', 'test/cli/deeper/e.test.ts'],
      ['test/nation/d.test.ts'],
      ['src/domain/f.test.ts', 'src/nation/g.test.ts'],
    ],
  );
});

test('the group that takes longest begins first, whatever its longest file', () => {
  const seconds: Readonly<Record<string, number>> = { a: 9, b: 4, c: 4, d: 3 };
  const groups = [['a'], ['b', 'c', 'd'], ['d']];
  assert.deepEqual(
    longestGroupFirst(groups, (file) => seconds[file] ?? 0),
    [['b', 'c', 'd'], ['a'], ['d']],
  );
});

test('what takes longer than a group, and what stands alone, shares its process with nobody', () => {
  assert.deepEqual(
    groupsOf({
      'test/cli/long.test.ts': [41, ''],
      'test/cli/a.test.ts': [1, ''],
      'test/cli/alone.test.ts': [1, '// alone: it says so\n'],
      'test/cli/b.test.ts': [1, ''],
    }),
    [
      ['test/cli/long.test.ts'],
      ['test/cli/a.test.ts', 'test/cli/b.test.ts'],
      ['test/cli/alone.test.ts'],
    ],
  );
});

test('a file that changes the process or asks about the whole of it stands alone', () => {
  for (const text of [
    "process.env['TZ'] = 'UTC';",
    'process.env.TZ = zone;',
    "process.env['TZ'] ??= 'UTC';",
    "delete process.env['TZ'];",
    'process.chdir(folder);',
    'globalThis.RegExp = recorded;',
    'Database.prototype.run = async () => {};',
    'const { rss } = process.memoryUsage();',
    'const before = process.memoryUsage.rss();',
    'const { user } = process.cpuUsage();',
    '// alone: one world, which each of its files changes',
  ]) {
    assert.equal(standsAlone(`import test from 'node:test';\n${text}\n`), true, text);
  }
  for (const text of [
    "const env = { ...process.env, TZ: 'UTC' };",
    "if (process.env['TZ'] === 'UTC') return;",
    "assert.ok(process.env['TZ'] == null);",
    'mock.method(Database.prototype, "run");',
    '// stands alone on its page',
    '// alone:',
  ]) {
    assert.equal(standsAlone(`import test from 'node:test';\n${text}\n`), false, text);
  }
});
