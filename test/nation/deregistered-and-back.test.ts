import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedRow } from './feed-tables.ts';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const A = 'LZZAAAAA4TA000001';

describe('R13 struck off, and endorsed for export by another row', () => {
  const scrapped = { vin: A, number: '310000000001', province: '31', deregisteredOn: '2025-09-10' };
  const clone = { vin: A, number: '440000000007', province: '44', pendingExportOn: '2026-04-20' };
  const seen = async (...certificate: readonly FeedRow[]) => {
    const found = await patternsOf({ certificate }, 'struckOff');
    return flaggedBy('R13', found, { 'licence.appliedOn': '2026-05-04' });
  };

  it('is seen in whatever order the files come, and though the clone is struck off in its turn', async () => {
    const exported = { ...clone, deregisteredOn: '2026-07-01' };
    assert.deepEqual(await seen(scrapped, clone), [A]);
    assert.deepEqual(await seen(clone, scrapped), [A]);
    assert.deepEqual(await seen(scrapped, exported), [A]);
    assert.deepEqual(await seen(exported, scrapped), [A]);
    assert.deepEqual(await seen(clone, { ...scrapped, number: null }, exported), [A]);
  });

  it('is no vehicle that was endorsed on or before the day, nor one that a row tells by itself', async () => {
    assert.deepEqual(await seen(scrapped, { ...clone, pendingExportOn: '2025-09-11' }), [A]);
    assert.deepEqual(await seen(scrapped, { ...clone, pendingExportOn: '2025-09-10' }), []);
    assert.deepEqual(await seen(scrapped, { ...clone, pendingExportOn: '2025-09-09' }), []);
    const alone = { ...scrapped, pendingExportOn: '2026-04-20' };
    assert.deepEqual(await seen(alone, { vin: A, number: '310000000001' }), []);
    assert.deepEqual(await seen(alone, { ...alone }), [A]);
  });

  it('is none that was struck off after the application', async () => {
    const late = { ...clone, pendingExportOn: '2026-06-01' };
    assert.deepEqual(await seen({ ...scrapped, deregisteredOn: '2026-05-04' }, late), [A]);
    assert.deepEqual(await seen({ ...scrapped, deregisteredOn: '2026-05-05' }, late), []);
  });
});

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
