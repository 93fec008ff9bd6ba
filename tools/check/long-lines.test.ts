import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { longLines, longLinesOf } from './long-lines.ts';

test('120 characters are allowed and 121 are not, a character of any script being one', () => {
  const text = ['a'.repeat(120), 'a'.repeat(121), '车'.repeat(120), '😀'.repeat(120)].join('\n');
  assert.deepEqual(longLinesOf('a.ts', text), [2]);
});

test('an address may be longer, and in prose the row of a table', () => {
  const address = `see https://example.org/${'a'.repeat(120)}`;
  const row = `| ${'a'.repeat(120)} |`;
  assert.deepEqual(longLinesOf('a.md', `${address}\n${row}\n${'a '.repeat(70)}`), [3]);
  assert.deepEqual(longLinesOf('a.ts', `${address}\n${row}`), [2]);
});

test('a regular expression alone on its line may be longer, a comment or a path may not', () => {
  const long = 'a'.repeat(120);
  const lines = [`  /${long}/u;`, `  /${long}/`, `// ${long}/`, `/* ${long} */`, `a = /${long}/;`];
  assert.deepEqual(longLinesOf('a.ts', lines.join('\n')), [3, 4, 5]);
  assert.deepEqual(longLinesOf('a.md', `/${long}/`), [1]);
});

test('files are told by line, packages and formats that hold no lines of ours are left out', () => {
  const root = mkdtempSync(join(tmpdir(), 'mileproof-columns-'));
  const files = ['src/a.ts', 'src/b/c.ts', 'docs/c.md', 'law/d.yaml', 'e.json'];
  for (const file of [...files, 'node_modules/f/f.js']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `short\n${'a'.repeat(121)}\n`);
  }
  assert.deepEqual(longLines(root), ['docs/c.md:2', 'law/d.yaml:2', 'src/a.ts:2', 'src/b/c.ts:2']);
  rmSync(root, { recursive: true });
});
