import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedRow } from './feed-tables.ts';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const A = 'LZZAAAAA4TA000001';
const B = 'LZZAAAAA6TA000002';

/** A vehicle sold to its exporter, and a copy of its certificate elsewhere under another number, of the same day. */
const own = {
  vin: A,
  number: '440000000037',
  registeredOn: '2026-03-02',
  province: '44',
  owner: '91440101MA5000101D',
  transfers: 1,
  lastTransferOn: '2026-05-06',
};
const copy = {
  vin: A,
  number: '650000777123',
  registeredOn: '2026-03-02',
  province: '65',
  owner: 'p:03df',
  transfers: 0,
};

const found = (certificate: readonly FeedRow[]) =>
  patternsOf({ certificate }, 'severalRegistrations');
const flagged = async (...certificate: readonly FeedRow[]): Promise<readonly string[]> =>
  flaggedBy('R13', await found(certificate));

describe('R13 a copy of a certificate of the same day', () => {
  it('is told when both are told in one delivery and again in the next', async () => {
    assert.deepEqual(await flagged(own, copy, own, copy), [A]);
    assert.deepEqual(await flagged(copy, own, own, copy), [A]);
    const nearer = { ...copy, province: '44' };
    assert.deepEqual(await flagged(own, nearer, own, nearer), [A]);
  });

  it('is told of a vehicle that was deregistered after its exit', async () => {
    const gone = { ...own, deregisteredOn: '2026-06-10' };
    assert.deepEqual(await flagged(own, copy, gone, copy), [A]);
    assert.deepEqual(await flagged(gone, copy, gone, copy), [A]);
  });

  it('is no certificate that replaced another, nor one told once', async () => {
    assert.deepEqual(await flagged(copy, copy, own, own), []);
    assert.deepEqual(await flagged(copy, own), []);
    assert.deepEqual(await flagged(own, copy, own), []);
    // lost and issued anew to the same owner; its number mistyped
    const anew = { ...copy, owner: own.owner };
    assert.deepEqual(await flagged(own, anew, own, anew), []);
    const mistyped = { ...copy, number: '440000000073' };
    assert.deepEqual(await flagged(own, mistyped, own, mistyped), []);
  });

  it('is no certificate that moved away, which its old office goes on telling', async () => {
    const moved = { ...copy, status: 'A,B' };
    assert.deepEqual(await flagged(moved, own, moved, own), []);
    const detained = { ...copy, status: 'A,L' };
    assert.deepEqual(await flagged(detained, own, detained, own), [A]);
  });

  it('is no certificate of a vehicle that came back to the register', async () => {
    const gone = { ...own, deregisteredOn: '2026-06-10' };
    // applied for before: a deregistration before the application is told by itself
    const flagged = async (...rows: readonly FeedRow[]) =>
      flaggedBy('R13', await found(rows), { 'licence.appliedOn': '2026-06-01' });
    assert.deepEqual(await flagged(own, gone, copy, gone, copy), []);
    const sold = { ...copy, transfers: 1, lastTransferOn: '2026-06-10' };
    assert.deepEqual(await flagged(gone, sold, gone, sold), []);
    const before = { ...copy, transfers: 1, lastTransferOn: '2026-06-09' };
    assert.deepEqual(await flagged(gone, before, gone, before), [A]);
  });

  it('is not told by an account that tells its history over and over', async () => {
    const first = { ...own, vin: B, number: '440000000999', transfers: 0, lastTransferOn: null };
    const then = { ...first, transfers: 1, lastTransferOn: '2026-05-06' };
    const twice = [own, copy, own, copy];
    assert.deepEqual(await flagged(...twice, first, then), [A]);
    assert.deepEqual(await flagged(...twice, first, then, first, then), []);
  });
});

describe('the certificates of a vehicle', () => {
  it('are not listed for one certificate told month by month', async () => {
    const gone = { ...own, deregisteredOn: '2026-06-10' };
    const listed = async (...rows: readonly FeedRow[]) =>
      (await found(rows))['severalRegistrations']?.map(({ facts }) => facts);
    assert.deepEqual(await listed(own, own, gone, gone), []);
    // the dossier has the transfer that a later row tells of; the deregistration is told beside it
    const after = { ...own, lastTransferOn: '2026-07-01' };
    assert.deepEqual(await listed(gone, after), [
      {
        'pattern.registrations': null,
        'pattern.registrationProvinces': null,
        'pattern.deregisteredOn': '2026-06-10',
      },
    ]);
  });
});
