import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { generateReference } from './generate-reference.ts';

test('the reference files are what the sources make', async () => {
  for (const [path, content] of await generateReference()) {
    const stored = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
    assert.ok(stored === content, `${path} is out of date: npm run generate`);
    assert.doesNotThrow(() => JSON.parse(content), path);
  }
});

test('a reference file names its origin and licence', async () => {
  for (const [path, content] of await generateReference()) {
    const { about, origin, licence } = JSON.parse(content);
    for (const line of [about, origin, licence]) assert.match(line, /\S/, path);
  }
});
