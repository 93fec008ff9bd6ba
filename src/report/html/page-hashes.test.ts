import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { SCRIPT_HASH, STYLE_HASH } from './page-hashes.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the page runs its own style and script and no other: copy the actual hash after a change', () => {
  assert.equal(STYLE_HASH, hashOf(PAGE_STYLE));
  assert.equal(SCRIPT_HASH, hashOf(PAGE_SCRIPT));
});
