import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const A = 'LZZAAAAA4TA000001';

describe('R13 deregistered before the application, and a later row says registered again', () => {
  const gone = { vin: A, number: '310000000001', registeredOn: '2025-01-11', status: 'E' };
  const back = { ...gone, status: 'A', lastTransferOn: '2026-04-20' };
  const seen = async (deregisteredOn: string, later: object) => {
    const certificate = [
      { ...gone, deregisteredOn },
      { ...gone, ...later },
    ];
    const found = await patternsOf({ certificate }, 'severalRegistrations');
    return flaggedBy('R13', found, { 'licence.appliedOn': '2026-05-04' });
  };

  it('is seen, whatever the later row says', async () => {
    assert.deepEqual(await seen('2026-03-20', back), [A]);
    assert.deepEqual(await seen('2026-03-20', { status: 'A' }), [A]);
    assert.deepEqual(await seen('2026-05-04', back), [A]);
  });

  it('is not the deregistration after the own export, nor a day that was corrected', async () => {
    assert.deepEqual(await seen('2026-05-05', back), []);
    assert.deepEqual(await seen('2025-06-20', { deregisteredOn: '2026-06-20' }), []);
  });
});
