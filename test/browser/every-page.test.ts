// in the gate: it opens every page that a link leads to
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForAxe, lookAtEach, NARROW_VIEW, narrowAndWide, widthOf } from './look-at-each.ts';
import { SKIP_BROWSER } from './look-at-page.ts';

const LOOK = { language: 'en', theme: 'light' } as const;

test('axe finds nothing on every third page, and none scrolls sideways at 320 px: en, light', {
  skip: SKIP_BROWSER,
}, async () => {
  const options = { viewport: NARROW_VIEW, bypassCSP: true };
  const wrong = [
    ...(await lookAtEach(LOOK, options, isForAxe, narrowAndWide)),
    ...(await lookAtEach(LOOK, options, (place) => !isForAxe(place), widthOf)),
  ];
  assert.deepEqual(wrong, []);
});
