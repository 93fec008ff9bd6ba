import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { filesOfTier, filesUnasked, testFiles } from './test-files.ts';

const NOT_OURS = ['**/node_modules', '**/.*'];
const root = join(import.meta.dirname, '..', '..');

test('tests are found wherever they lie, and none of a package or of a hidden folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-files-'));
  for (const file of [
    'bench/deep/er/a.test.ts',
    'src/b.test.ts',
    'c.test.mjs',
    'src/b.ts',
    'node_modules/d/d.test.ts',
    'bench/node_modules/e/e.test.js',
    '.cache/f.test.ts',
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  assert.deepEqual(testFiles(folder), ['bench/deep/er/a.test.ts', 'c.test.mjs', 'src/b.test.ts']);
  rmSync(folder, { recursive: true });
});

test('each tier has the files that say so in a line of their own, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-files-'));
  const texts = {
    'a.test.ts': "// with --all: two nodes\nimport 'x';\n",
    'b.test.ts': "import 'x';\n// with --all:\n",
    'c.test.ts': "test('a // with --all: one', { skip: WITH_ALL });\n",
    'd.test.ts': "import 'x';\n\n// with --all: a race\n",
    'e.test.ts': "// with --long: a machine that dies\nimport 'x';\n",
  };
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
  const all = testFiles(folder);
  assert.deepEqual(filesOfTier(folder, all, 'all'), all.slice(0, -1));
  assert.deepEqual(filesOfTier(folder, all, 'long'), ['e.test.ts']);
  assert.deepEqual(filesOfTier(folder, all, 'gate'), ['b.test.ts', 'c.test.ts']);
  rmSync(folder, { recursive: true });
});

test('what takes long the gate runs where the file says why, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-files-'));
  const texts = {
    'a.test.ts': "import 'x';\n",
    'b.test.ts': "// in the gate: who sees what\nimport 'x';\n",
    'c.test.ts': "// in the gate:\nimport 'x';\n",
    'd.test.ts': "import 'x';\n",
  };
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
  const seconds = (file: string): number => (file === 'd.test.ts' ? 5 : 5.1);
  assert.deepEqual(filesUnasked(folder, testFiles(folder), seconds), ['b.test.ts', 'd.test.ts']);
  rmSync(folder, { recursive: true });
});

test('every file of the repository that declares a test is run', () => {
  const declares = /^ {0,2}(?:await )?(?:test|it|describe)\(\n? *['"`]/m;
  const withTests = globSync('**/*.{ts,mts,js,mjs}', { cwd: root, exclude: NOT_OURS })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => declares.test(readFileSync(join(root, file), 'utf8')));
  const run = new Set(testFiles(root));
  assert.deepEqual(
    withTests.filter((file) => !run.has(file)),
    [],
  );
  assert.ok(withTests.length > 200, 'the expression finds tests');
});
