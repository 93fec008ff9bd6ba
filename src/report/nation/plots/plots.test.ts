import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageMessage, agePlot, openIsCut } from './age-plot.ts';
import { placePlot } from './place-plot.ts';
import { plotFrame } from './plot-frame.ts';
import { shareBar } from './share-bar.ts';

/** Bars of ten days, of which one begins with day 31. */
const ages = (counts: readonly number[]) =>
  counts.map((count, at) => ({ from: at === 0 ? 0 : at * 10 + 1, count }));

test('parts are drawn in proportion; none is nothing, little is seen', () => {
  const widths = (...counts: readonly number[]): (string | undefined)[] =>
    [
      ...`${shareBar(counts.map((count) => ({ className: 'g', count })))}`.matchAll(
        /class="g"[^>]* width="([^"]+)"/g,
      ),
    ].map((match) => match[1]);
  assert.deepEqual(widths(1, 0, 3), ['25%', '75%']);
  assert.deepEqual(widths(1, 999_999), ['0.4%', '99.6%']);
  assert.deepEqual(widths(0, 0, 0), []);
});

test('the scale ends on a round count at or above the highest', () => {
  const frame = plotFrame(412, 20);
  assert.equal(frame.top, 600);
  assert.equal(frame.y(0), frame.ground);
  assert.equal(frame.y(600), 20);
  assert.equal(plotFrame(0, 20).top, 1);
});

test('the message tells the bar after the window and the one before', () => {
  const told = ageMessage(ages([1, 2, 3, 40, 5]), 30, 'en');
  assert.equal(told, '40 vehicles at 31–40 days; 3 at 21–30 days, just before');
  assert.equal(
    ageMessage(ages([1, 2, 3, 40]), 30, 'en'),
    '40 vehicles at 31 and more days; 3 at 21–30 days, just before',
  );
});

test('the line stands at the end of the last day of the window', () => {
  // Day 30 ends where day 31 begins: after three of five bars.
  assert.match(`${agePlot(ages([1, 2, 3, 40, 5]), 30, 'en')}`, /class="letter" x1="60%"/);
});

test('only a last bar above the scale of the others is cut', () => {
  assert.equal(openIsCut(ages([1, 4, 4])), false);
  assert.equal(openIsCut(ages([1, 4, 5])), true);
  assert.equal(openIsCut(ages([0, 0, 5])), false);
});

test('a long name of a place is cut before its figures', () => {
  const place = {
    key: 'XX',
    name: null,
    vehicles: 1,
    blocked: 0,
    undetermined: 0,
    elevated: 0,
    high: 0,
  };
  assert.match(`${placePlot([place], 't', () => 'x'.repeat(40), 'en')}`, />x{27}…</);
  assert.match(`${placePlot([place], 't', () => '国'.repeat(40), 'zh')}`, />国{13}…</);
});
