import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { NATION_SCRIPT_HASH, NATION_STYLE_HASH } from './nation-hashes.ts';
import { NATION_SCRIPT } from './nation-script.ts';
import { NATION_STYLE } from './nation-style.ts';

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the page runs its own style and script and no other: copy the actual hash after a change', () => {
  assert.equal(NATION_STYLE_HASH, hashOf(NATION_STYLE));
  assert.equal(NATION_SCRIPT_HASH, hashOf(NATION_SCRIPT));
});
