import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { html, joined, raw, separated } from './html.ts';
import { safeUrl } from './safe-url.ts';

test('markup that is put in becomes text', () => {
  assert.equal(
    `${html`<p title="${'"'}">${`<script>"a" & 'b'</script>`}</p>`}`,
    '<p title="&quot;">&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</p>',
  );
});

test('whatever goes in, no character with a meaning comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = `${html`${text}`}`;
      assert.doesNotMatch(written, /[<>"']/);
      assert.ok([...written].every((one) => one === '\n' || (one >= ' ' && one !== '\u202e')));
      assert.doesNotMatch(written, /&(?!(amp|lt|gt|quot|#39);)/);
    }),
  );
});

test('what was made by it stays as it is, and lists are put in one after the other', () => {
  const bold = html`<b>${'&'}</b>`;
  assert.equal(
    `${html`<p>${bold}${[bold, ' < ', [1, raw('<i>')]]}</p>`}`,
    '<p><b>&amp;</b><b>&amp;</b> &lt; 1<i></p>',
  );
});

test('a truth value and nothing leave no trace, zero does', () => {
  assert.equal(`${html`<p>${null}${undefined}${true}${false}${''}${0}</p>`}`, '<p>0</p>');
});

test('a text that looks like what was made by it is a text', () => {
  const forged = { toString: () => '<script>' } as unknown as string;
  assert.equal(`${html`${forged}`}`, '&lt;script&gt;');
});

test('pieces stand one after the other, or apart', () => {
  assert.equal(`${joined(html`<b>`, '<', html`</b>`)}`, '<b>&lt;</b>');
  assert.equal(
    `${separated(' & ', [html`<b>1</b>`, '2', html`<i>3</i>`])}`,
    '<b>1</b> &amp; 2 &amp; <i>3</i>',
  );
  assert.equal(`${separated(', ', [])}`, '');
});

test('only web addresses become links', () => {
  assert.equal(safeUrl('https://example.org/a?b=1'), 'https://example.org/a?b=1');
  assert.equal(safeUrl('javascript:alert(1)'), null);
  assert.equal(safeUrl('data:text/html,x'), null);
  assert.equal(safeUrl(' https://example.org'), null);
  assert.equal(safeUrl(null), null);
});
