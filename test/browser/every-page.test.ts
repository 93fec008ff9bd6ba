// in the gate: it opens every page that a link leads to
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WITH_ALL } from '../tier.ts';
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

test('what a form refuses when it is left blank is what is marked as required: of every page', {
  skip: WITH_ALL || SKIP_BROWSER,
}, async () => {
  // read with all pages of the program, which nothing else here needs
  const { unreachedForms, wrongWhenBlank } = await import('./blank-forms.ts');
  assert.deepEqual(unreachedForms(), []);
  // behind all looks: some forms do something when nothing is written in them
  assert.deepEqual(await wrongWhenBlank(), []);
});
