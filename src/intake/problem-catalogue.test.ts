import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PROBLEMS } from './problem-catalogue.ts';

const rows = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, code, means, en, zh] =
      /^\| `([a-z-]+)` \| (.+?) \| (.+?) \| (.+?) \|$/.exec(line) ?? [];
    return code === undefined ? [] : [{ code, means, en, zh }];
  });

test('docs/problems.md has every code once, and no other, in the order of the catalogue', () => {
  assert.deepEqual(
    rows.map(({ code }) => code),
    Object.keys(PROBLEMS),
  );
});

test('docs/problems.md has the remedies of the catalogue', () => {
  assert.deepEqual(
    rows.map(({ code, en, zh }) => [code, { en, zh }]),
    Object.entries(PROBLEMS),
  );
});
