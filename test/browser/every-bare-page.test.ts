// with --all: `every-page.test.ts` looks at every page too
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookAtEach, NARROW_VIEW, narrowAndWide, widthOf } from './look-at-each.ts';
import { SKIP_BROWSER } from './look-at-page.ts';

/** What hangs by the theme is contrast, what hangs by the language is the width of words: the other look holds both. */
const LOOK = { language: 'zh', theme: 'dark' } as const;

test('no page needs a script, and without one none scrolls sideways at 320 px: zh, dark', {
  skip: SKIP_BROWSER,
}, async () => {
  const bare = { viewport: NARROW_VIEW, javaScriptEnabled: false };
  const wrong = await lookAtEach(
    LOOK,
    bare,
    () => true,
    async (page) => {
      const headings = await page.locator('h1').count();
      return [
        ...(headings === 1 ? [] : [`has ${headings} first headings without script`]),
        ...(await widthOf(page)),
      ];
    },
  );
  assert.deepEqual(wrong, []);
});

test('axe finds nothing on the pages that it is spared in the other look: zh, dark', {
  skip: SKIP_BROWSER,
}, async () => {
  const options = { viewport: NARROW_VIEW, bypassCSP: true };
  const wrong = await lookAtEach(LOOK, options, (place) => place % 3 === 0, narrowAndWide);
  assert.deepEqual(wrong, []);
});
