import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withAddresses } from './compiled-program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('what the package gives out is compiled of a source that is there', () => {
  const targets: readonly string[] = Object.values(own.exports);
  assert.equal(targets.length, 5);
  for (const target of targets) {
    assert.match(target, /^\.\/dist\/src\/.*\.js$/);
    const source = target.replace('./dist/', '').replace(/\.js$/, '.ts');
    assert.ok(existsSync(join(ROOT, source)), source);
  }
  assert.ok(existsSync(join(ROOT, own.bin.mileproof.replace('dist/', ''))));
});

test('of the checkout only documents go into the package beside the compiled program', () => {
  const beside = own.files.filter((path: string) => path !== 'dist');
  for (const path of beside) assert.match(path, /^!?docs\/|^CHANGELOG\.md$|^sbom\.cdx\.json$/);
  assert.ok(own.files.includes('!docs/pages'));
});

test('the address of a thread is that of its compiled file; other words stay', () => {
  const THREAD = "new Worker(new URL('./paper-worker.ts', import.meta.url))";
  assert.equal(withAddresses(THREAD), "new Worker(new URL('./paper-worker.js', import.meta.url))");
  for (const other of [
    "new URL('../reference/cities.json', import.meta.url)",
    "name.endsWith('.ts')",
    "new URL('./page.ts', 'https://example.org')",
  ]) {
    assert.equal(withAddresses(other), other);
  }
});

test('no source names another in a way that compiling it would miss', () => {
  const NAMED = /(?:new URL|new Worker|join|resolve)\([^()]*\.ts['"`]/;
  const missed = globSync('src/**/*.ts', { cwd: ROOT })
    .filter((file) => !file.endsWith('.test.ts'))
    .filter((file) => NAMED.test(withAddresses(readFileSync(join(ROOT, file), 'utf8'))));
  assert.deepEqual(missed, []);
});
