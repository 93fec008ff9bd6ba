import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedRow } from './feed-tables.ts';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const A = 'LZZAAAAA4TA000001';
const B = 'LZZAAAAA6TA000002';
/** More rows than a vehicle has in a year of daily snapshots of one month. */
const MANY = 60;

const often = (row: FeedRow, times = MANY): readonly FeedRow[] =>
  Array.from({ length: times }, () => row);
const licence = [A, B].map((vin) => ({
  vin,
  application: vin,
  destination: 'KZ',
  appliedOn: '2026-03-01',
}));

describe('a VIN with more than fifty rows of customs', () => {
  it('has one entry a number: what was corrected is no other destination', async () => {
    const entry = { number: 'E1', declaredOn: '2026-03-05' };
    const declaration = [
      ...often({ ...entry, vin: A, destination: 'RU' }),
      { ...entry, vin: A, destination: 'KZ' },
      ...often({ ...entry, vin: B, destination: 'KZ' }),
      { vin: B, number: 'E2', declaredOn: '2026-03-06', destination: 'RU' },
    ];
    const found = await patternsOf({ licence, declaration }, 'otherDestination');
    assert.deepEqual(
      found['otherDestination']?.map(({ vin, facts }) => [vin, facts['pattern.otherDestination']]),
      [[B, 'RU']],
    );
  });

  it('left twice by two entries, and once by one that is sent every day', async () => {
    const out = { number: 'E-1', exitedOn: '2026-03-10', licence: 'L1' };
    const declaration = [
      ...often({ ...out, vin: A }),
      ...often({ ...out, vin: B, number: 'E1' }, MANY - 1),
      ...often({ ...out, vin: A, number: 'E 1' }),
      { vin: B, number: 'X77', exitedOn: '2026-08-10', licence: 'L2' },
    ];
    const found = await patternsOf({ declaration }, 'severalExits');
    assert.deepEqual(flaggedBy('R13', found), [B]);
  });
});

describe('a VIN with more than fifty rows of registration', () => {
  it('is held in two provinces at one time, or was sent every day', async () => {
    const first = {
      number: '440012345678',
      registeredOn: '2025-03-10',
      province: '44',
      owner: 'P1',
    };
    const certificate = [
      ...often({ ...first, vin: A }),
      ...often({ ...first, vin: B }),
      {
        vin: B,
        number: '310098765432',
        registeredOn: '2025-04-10',
        province: '31',
        owner: 'P2',
      },
      ...often({ ...first, vin: '无' }),
    ];
    const found = await patternsOf({ certificate }, 'severalRegistrations');
    assert.deepEqual(flaggedBy('R13', found), [B]);
  });
});
