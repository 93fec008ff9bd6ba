import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { sourceGraph } from './source-graph.ts';
import { testFiles } from './test-files.ts';
import { recordedSeconds } from './test-seconds.ts';
import { changedFiles, touchedTests } from './touched.ts';

const root = join(import.meta.dirname, '..', '..');

const GRAPH = new Map(
  Object.entries({
    'src/issue.ts': ['src/day.ts'],
    'src/page.ts': ['src/issue.ts'],
    'src/migrations.ts': ['src/sql'],
    'test/world.ts': ['src/migrations.ts'],
    'test/near.test.ts': ['src/issue.ts'],
    'test/slow.test.ts': ['src/issue.ts'],
    'test/far.test.ts': ['src/page.ts'],
    'test/letters.test.ts': ['test/world.ts'],
    'test/filings.test.ts': ['test/world.ts'],
    'test/other.test.ts': [],
  }).map(([file, used]) => [file, new Set(used)] as const),
);
const TESTS = [...GRAPH.keys()].filter((file) => file.endsWith('.test.ts'));
const SECONDS = new Map(TESTS.map((file) => [file, file === 'test/slow.test.ts' ? 30 : 5]));

const chosen = (changed: readonly string[], most: number) =>
  touchedTests(TESTS, GRAPH, changed, SECONDS, most);

test('tests that depend on a change are chosen, the nearest first, then the quickest', () => {
  assert.deepEqual(chosen(['src/day.ts'], 100), {
    files: ['test/near.test.ts', 'test/slow.test.ts', 'test/far.test.ts'],
    touched: 3,
  });
  assert.deepEqual(chosen(['README.md'], 100), { files: [], touched: 0 });
});

test('the seconds are not overdrawn but by the first; what is quick enough comes in for what is not', () => {
  const { files, touched } = chosen(['src/day.ts'], 12);
  assert.deepEqual(files, ['test/near.test.ts', 'test/far.test.ts']);
  assert.equal(touched, 3);
  assert.deepEqual(chosen(['src/day.ts'], 1).files, ['test/near.test.ts']);
});

test('a test that changed is chosen itself', () => {
  assert.deepEqual(chosen(['test/other.test.ts'], 100).files, ['test/other.test.ts']);
});

test('of tests as near those come first that are named like what changed', () => {
  assert.deepEqual(chosen(['src/sql/020-letters.sql'], 5).files, ['test/letters.test.ts']);
  assert.deepEqual(chosen(['src/sql/007-filing.sql'], 5).files, ['test/filings.test.ts']);
});

/** Sources in which all of these stand, wherever they lie. */
const sourcesWith = (...texts: readonly RegExp[]): readonly string[] =>
  globSync(['src/**/*.ts', 'src/**/*.sql'], { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return texts.every((one) => one.test(text));
    });

test('in this repository a step, a life and a table of letters lead to their tests', () => {
  const tests = testFiles(root);
  const graph = sourceGraph(root);
  const recorded = recordedSeconds(root, 'gate');
  const chosenFor = (changed: string): readonly string[] =>
    touchedTests(tests, graph, [changed], recorded, 150).files;
  for (const [what, found] of Object.entries({
    life: sourcesWith(/\blife\(\{\s*name: 'letter',/),
    table: sourcesWith(/CREATE TABLE register\.letter \(/),
    step: sourcesWith(/\bof: LETTER,/, /verb: 'revoke'/),
  })) {
    assert.ok(found.length > 0, `no source holds the ${what} of letters`);
    for (const changed of found) {
      const files = chosenFor(changed);
      const ofLetters = files.filter((file) => /(?:^|\/)letters?[-.][^/]*$/.test(file));
      assert.ok(ofLetters.length >= 3, `${changed}: ${files.join(', ')}`);
    }
  }
  const [ofLaw = ''] = globSync('law/china/*.yaml', { cwd: root });
  assert.ok(chosenFor(ofLaw.split(sep).join('/')).includes('test/law/schema.test.ts'), ofLaw);
});

test('what changed is what the branch did, what is not committed, what is new, or else the last commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-touched-'));
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const commit = (file: string) => {
    write(file, file);
    git('add', '.');
    git('commit', '--quiet', '-m', file);
  };
  git('init', '--quiet', '-b', 'main');
  commit('first.ts');
  commit('second.ts');
  assert.deepEqual(changedFiles(folder), ['second.ts']);
  write('first.ts', 'changed');
  write('新.ts', 'new');
  assert.deepEqual(changedFiles(folder), ['first.ts', '新.ts']);
  git('checkout', '--quiet', '-b', 'work');
  commit('third.ts');
  commit('fourth.ts');
  rmSync(join(folder, 'second.ts'));
  assert.deepEqual(changedFiles(folder), [
    'first.ts',
    'fourth.ts',
    'second.ts',
    'third.ts',
    '新.ts',
  ]);
  rmSync(folder, { recursive: true });
});
