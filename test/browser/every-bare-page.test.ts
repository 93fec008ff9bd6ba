// with --long: `every-page.test.ts` looks at every page too, and has axe at a third
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForAxe, lookAtEach, NARROW_VIEW, narrowAndWide, widthOf } from './look-at-each.ts';
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

test('axe finds nothing on any page: zh, dark; en, light where the gate spares it', {
  skip: SKIP_BROWSER,
}, async () => {
  const options = { viewport: NARROW_VIEW, bypassCSP: true };
  const other = { language: 'en', theme: 'light' } as const;
  const wrong = [
    ...(await lookAtEach(LOOK, options, () => true, narrowAndWide)),
    ...(await lookAtEach(other, options, (place) => !isForAxe(place), narrowAndWide)),
  ];
  assert.deepEqual(wrong, []);
});
