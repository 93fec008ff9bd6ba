import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeHtml, safeUrl } from './escape.ts';

test('markup becomes text', () => {
  assert.equal(
    escapeHtml(`<script>"a" & 'b'</script>`),
    '&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;',
  );
});

test('whatever goes in, no character with a meaning comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const html = escapeHtml(text);
      assert.doesNotMatch(html, /[<>"']/);
      assert.ok([...html].every((one) => one >= ' ' && one !== '\u202e'));
      assert.doesNotMatch(html, /&(?!(amp|lt|gt|quot|#39);)/);
    }),
  );
});

test('only web addresses become links', () => {
  assert.equal(safeUrl('https://example.org/a?b=1'), 'https://example.org/a?b=1');
  assert.equal(safeUrl('javascript:alert(1)'), null);
  assert.equal(safeUrl('data:text/html,x'), null);
  assert.equal(safeUrl(' https://example.org'), null);
  assert.equal(safeUrl(null), null);
});
