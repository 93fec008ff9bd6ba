import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL, WITH_ALL } from '../tier.ts';
import { lookAtEach, NARROW_VIEW, narrowAndWide, widthOf } from './look-at-each.ts';
import { SKIP_BROWSER } from './look-at-page.ts';

/**
 * Axe takes most of the time, and pages are put together of the same pieces: with `--all` it looks at two of three
 * here and at the third in the other look, `every-bare-page.test.ts`; in the gate at every third.
 */
const isForAxe = (place: number): boolean => (place % 3 === 0) !== ALL;

const LOOK = { language: 'en', theme: 'light' } as const;

test('axe finds nothing on any page, and none scrolls sideways at 320 px: en, light', {
  skip: SKIP_BROWSER,
}, async () => {
  const options = { viewport: NARROW_VIEW, bypassCSP: true };
  const wrong = [
    ...(await lookAtEach(LOOK, options, isForAxe, narrowAndWide)),
    ...(await lookAtEach(LOOK, options, (place) => !isForAxe(place), widthOf)),
  ];
  assert.deepEqual(wrong, []);
});

test('what a form refuses when it is left blank is what is marked as required: of every page', {
  skip: WITH_ALL || SKIP_BROWSER,
}, async () => {
  // read with all pages of the program, which nothing else here needs
  const { unreachedForms, wrongWhenBlank } = await import('./blank-forms.ts');
  assert.deepEqual(unreachedForms(), []);
  // behind all looks: some forms do something when nothing is written in them
  assert.deepEqual(await wrongWhenBlank(), []);
});
