import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NeighbourhoodRows } from './neighbourhood.ts';
import { policyCancelled } from './policy-cancelled.ts';

const FIGURES = { days: 30, otherDays: 10 }; // not-law: the test's own
const REGISTERED = 1000;

/** A policy by its number, its first day and the day it was cancelled, both counted from the registration. */
type Policy = readonly [number: string | null, startsOn: number | null, cancelledOn?: number];

/** The day of the cancellation that is found of a vehicle with some policies, counted from the registration. */
const found = (...policies: readonly Policy[]): number | null => {
  const vin = 'LZZAAAAA4TA000001';
  const after = (days: number | null | undefined): number | null =>
    days === null || days === undefined ? null : REGISTERED + days;
  const told = new NeighbourhoodRows({
    certificate: [{ 'certificate.vin': vin, 'certificate.registeredOn': REGISTERED }],
    insurance: policies.map(([number, startsOn, cancelledOn]) => ({
      'insurance.vin': vin,
      'insurance.policy': number,
      'insurance.startsOn': after(startsOn),
      'insurance.cancelledOn': after(cancelledOn),
    })),
  });
  const [one] = policyCancelled.find(told, FIGURES, null);
  return one === undefined ? null : Number(one.facts['pattern.coverCancelledOn']) - REGISTERED;
};

test('a policy cancelled on the day of registration and up to thirty days after it', () => {
  assert.equal(found(['P1', -3, -1]), null);
  assert.equal(found(['P1', -3, 0]), 0);
  assert.equal(found(['P1', -3, 30]), 30);
  assert.equal(found(['P1', -3, 31]), null);
  assert.equal(found(['P1', -3]), null);
});

test('another policy that covers the vehicle ten days later excuses it: the insurer was changed', () => {
  assert.equal(found(['P1', -3, 5], ['P2', 5]), null);
  assert.equal(found(['P1', -3, 5], ['P2', 15]), null);
  assert.equal(found(['P1', -3, 5], ['P2', 16]), 5);
  assert.equal(found(['P1', -3, 5], ['P2', -3]), null);
  assert.equal(found(['P1', -3, 5], ['P2', 6, 16]), 16);
  assert.equal(found(['P1', -3, 5], ['P2', 6, 15]), 15);
  assert.equal(found(['P1', -3, 5], ['P2', 6, 40]), null);
  assert.equal(found(['P1', -3, 5], ['P2', null]), null);
  assert.equal(found(['P1', -3, 25], ['P2', 26, 35]), 25);
  assert.equal(found(['P1', -3, 25], ['P2', 26, 36]), null);
});

test('a policy told twice is one, whichever row tells that it was cancelled', () => {
  assert.equal(found(['P-1', -3], ['p1', -3, 5]), 5);
  assert.equal(found([null, -3, 5], [null, -3]), 5);
  assert.equal(found([null, -3, 5], [null, 2]), null);
});
