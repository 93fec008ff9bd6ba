import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { REFERRAL_STYLE_HASH } from './referral-hashes.ts';
import { REFERRAL_STYLE } from './referral-style.ts';

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the pages run their own style and no other: copy the actual hash after a change', () => {
  assert.equal(REFERRAL_STYLE_HASH, hashOf(REFERRAL_STYLE));
});
