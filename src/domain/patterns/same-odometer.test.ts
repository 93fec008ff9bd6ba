import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NeighbourhoodRows } from './neighbourhood.ts';
import { sameOdometer } from './same-odometer.ts';

const FIGURES = { leastKm: 300, vehicles: 5, withinKm: 15 }; // not-law: the test's own

/** What is found of cars of one application that read so; of each its vehicles and their part, by its place. */
const found = (kms: readonly (number | null)[], inspected: readonly number[] = []) => {
  const vin = (place: number): string => `LZZAAAAA0TB${String(place).padStart(6, '0')}`;
  const told = new NeighbourhoodRows({
    licence: kms.map((km, place) => ({
      'licence.vin': vin(place),
      'licence.application': 'S1',
      'licence.appliedOn': 100,
      'licence.odometerKm': km,
    })),
    inspection: inspected.map((km, place) => ({
      'inspection.vin': vin(place),
      'inspection.on': 100,
      'inspection.odometerKm': km,
    })),
  });
  return sameOdometer
    .find(told, FIGURES, null)
    .map(({ licenceRow, facts, evidence }) => [
      licenceRow,
      facts['pattern.sameOdometer'],
      facts['pattern.sameOdometerPercent'],
      evidence['by'],
    ]);
};

const all = (places: readonly number[], vehicles: number, percent: number, by = 'licence') =>
  places.map((place) => [place, vehicles, percent, by]);

test('five within 15 km of one another, 300 km and more', () => {
  const apart = [300, 303, 306, 309];
  assert.deepEqual(found([...apart, 315]), all([0, 1, 2, 3, 4], 5, 100));
  assert.deepEqual(found([...apart, 316]), []);
  assert.deepEqual(found([299, 303, 306, 309, 312]), []);
  assert.deepEqual(found([...apart, null]), []);
  assert.deepEqual(found([...apart, 309, 9000, null]), all([0, 1, 2, 3, 4], 5, 83));
});

test('of a chain the largest crowd that each is among', () => {
  const chain = [300, 305, 310, 315, 315, 320, 325, 330];
  assert.deepEqual(found(chain), [...all([0, 1, 2, 3, 4], 5, 62), ...all([5, 6, 7], 5, 62)]);
  assert.deepEqual(
    found([...chain, 315]).map(([, vehicles]) => vehicles),
    new Array(9).fill(6),
  );
});

test('what inspections read counts by itself, the larger crowd first', () => {
  const five = [500, 500, 500, 500, 500];
  assert.deepEqual(found([1, 2, 3, 4, 5, 6], five), all([0, 1, 2, 3, 4], 5, 100, 'inspection'));
  assert.deepEqual(found([500, 501, 502, null, null], [503, 504]), []);
  assert.deepEqual(found(five, five), all([0, 1, 2, 3, 4], 5, 100));
  assert.deepEqual(found([...five, 9000], five), all([0, 1, 2, 3, 4], 5, 83));
});

test('fifty thousand cars of one application that read alike are all found', () => {
  assert.equal(found(new Array(50_000).fill(4000)).length, 50_000);
});
