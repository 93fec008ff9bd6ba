import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allotProvince } from './allot-province.ts';

/** A tenth of every stratum, no less than one: worked out by hand below. */
const TENTH = { share: 0.1, least: 1 };
/** Forty applications ask for a review, all of them clear. */
const FORTY = Array.from({ length: 40 }, (_, at) => at + 1);

test('without capacity nothing is reviewed and nothing drawn', () => {
  const load = { clearPlaces: FORTY, quiet: 100, capacity: 0, days: 3 };
  assert.deepEqual(allotProvince(load, TENTH), {
    places: 0,
    blue: 40,
    sampledBlue: 0,
    sampledGreen: 0,
  });
});

test('what the sample takes is granted in turn, until the sample of what is granted is enough', () => {
  // 20 reviews; 10 of 100 quiet ones are drawn, which leaves 10 places and grants 30 of 40. A tenth of 30 is 3:
  // 7 places, 33 granted. A tenth of 33 is 4 (3.3 rounded up): 6 places, 34 granted, and 4 are enough of 34.
  const load = { clearPlaces: FORTY, quiet: 100, capacity: 10, days: 2 };
  assert.deepEqual(allotProvince(load, TENTH), {
    places: 6,
    blue: 34,
    sampledBlue: 4,
    sampledGreen: 10,
  });
});

test('those that must be reviewed keep their places and are never granted', () => {
  // Places 1, 2 and 5 are of applications that must be reviewed; 4 reviews, none quiet.
  const load = { clearPlaces: [3, 4, 6], quiet: 0, capacity: 4, days: 1 };
  // No sample: place 6 is granted, one. Of one, one is drawn: 3 places, so 4 and 6 are granted, of two still one.
  assert.deepEqual(allotProvince(load, TENTH), {
    places: 3,
    blue: 2,
    sampledBlue: 1,
    sampledGreen: 0,
  });
});

test('the place at the end of the capacity is reviewed, the next is granted', () => {
  for (const [place, blue] of [
    [4, 0],
    [5, 0],
    [6, 1],
  ] as const) {
    const load = { clearPlaces: [place], quiet: 0, capacity: 5, days: 1 };
    assert.equal(allotProvince(load, TENTH).blue, blue, `${place}`);
  }
});

test('with room for all, nothing is granted that asks for a review, and the sample is of the quiet alone', () => {
  const load = { clearPlaces: [1, 2], quiet: 30, capacity: 5, days: 1 };
  // A tenth of 30 is 3 of the 5 reviews, the two others are for the two that ask.
  assert.deepEqual(allotProvince(load, TENTH), {
    places: 2,
    blue: 0,
    sampledBlue: 0,
    sampledGreen: 3,
  });
});

test('a sample larger than the capacity leaves no place, and is drawn whole', () => {
  const load = { clearPlaces: [1, 2], quiet: 100, capacity: 5, days: 1 };
  assert.deepEqual(allotProvince(load, TENTH), {
    places: 0,
    blue: 2,
    sampledBlue: 1,
    sampledGreen: 10,
  });
});
