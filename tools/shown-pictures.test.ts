import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SHOWN_PICTURES, shownPage } from './shown-pictures.ts';

const PLACE = join(import.meta.dirname, '..', 'docs', 'pages');

test('the pictures that are kept are those that the documents show', () => {
  const kept = readdirSync(PLACE).filter((name) => name.endsWith('.webp'));
  assert.deepEqual(kept.sort(), SHOWN_PICTURES.map(({ picture }) => picture).sort());
  assert.equal(readFileSync(join(PLACE, 'README.md'), 'utf8'), shownPage());
});
