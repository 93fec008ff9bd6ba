import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { PRODUCT_STYLE_HASH } from './product-hashes.ts';
import { PRODUCT_STYLE } from './product-style.ts';

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the page runs its own style and no other: copy the actual hash after a change', () => {
  assert.equal(PRODUCT_STYLE_HASH, hashOf(PRODUCT_STYLE));
});
