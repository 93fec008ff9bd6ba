import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { SALES_STYLE_HASH } from './sales-hashes.ts';
import { SALES_STYLE } from './sales-style.ts';

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the page runs its own style and no other: copy the actual hash after a change', () => {
  assert.equal(SALES_STYLE_HASH, hashOf(SALES_STYLE));
});
