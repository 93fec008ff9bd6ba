import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

// VINs with a right check digit; the last of them is the second with a character mistyped.
const A = 'LZZAAAAA4TA000001';
const B = 'LZZAAAAA6TA000002';
const C = 'LZZAAAAA8TA000003';
const B_MISTYPED = 'LZZAAAAA6TA000007';

test('where nobody gave anything the patterns find nothing', async () => {
  for (const [name, rows] of Object.entries(await patternsOf({}))) {
    assert.deepEqual(rows, [], name);
  }
});

describe('R14 numbers on several vehicles', () => {
  it('tells both vehicles of one certificate, and what they share', async () => {
    const found = await patternsOf(
      {
        certificate: [
          { vin: A, number: '440012345678' },
          { vin: B, number: '44 0012-345678' },
          { vin: C, number: '440099999999' },
        ],
        licence: [{ vin: A }, { vin: B }],
      },
      'numberReused',
    );
    assert.deepEqual(flaggedBy('R14', found), [A, B]);
    assert.deepEqual(found['numberReused']?.[0]?.evidence, {
      reused: [{ paper: 'certificate', number: '440012345678', vins: [B], count: 2 }],
    });
  });

  it('tells policies, engines of one maker, and invoices of one kind', async () => {
    const found = await patternsOf(
      {
        insurance: [
          { vin: A, policy: 'PZ0001' },
          { vin: B, policy: 'PZ0001' },
        ],
        factory: [
          { vin: A, maker: 'Aurora', engineNumber: 'E77001' },
          { vin: C, maker: 'Aurora', engineNumber: 'E77001' },
        ],
        invoice: [
          { vin: B, number: '70000001', kind: 'special' },
          { vin: C, number: '70000001', kind: 'special' },
        ],
      },
      'numberReused',
    );
    const papers = (found['numberReused'] ?? []).map(({ vin, facts }) => [
      vin,
      facts['pattern.numberReused'],
    ]);
    assert.deepEqual(papers, [
      [A, 'policy'],
      [B, 'invoice'],
      [C, 'invoice'],
    ]);
  });

  it('leaves alone what only looks so', async () => {
    const found = await patternsOf(
      {
        certificate: [
          // one VIN mistyped in the registry: the wrong one is known nowhere else
          { vin: B, number: '440012345678' },
          { vin: B_MISTYPED, number: '440012345678' },
          // sent twice
          { vin: A, number: '440099999999' },
          { vin: A, number: '440099999999' },
          // no number
          { vin: A, number: '000000' },
          { vin: C, number: '000000' },
          { vin: A, number: '无' },
          { vin: C, number: '无' },
        ],
        // engine numbers are the maker's own, invoices of two kinds have numbers of their own
        factory: [
          { vin: A, maker: 'Aurora', engineNumber: 'E77001' },
          { vin: B, maker: 'Borealis', engineNumber: 'E77001' },
        ],
        invoice: [
          { vin: A, number: '70000001', kind: 'special' },
          { vin: C, number: '70000001', kind: 'used' },
        ],
        licence: [{ vin: B }],
      },
      'numberReused',
    );
    assert.deepEqual(found['numberReused'], []);
  });

  it('takes a number on two hundred vehicles for none', async () => {
    const certificate = Array.from({ length: 191 }, (_, at) => ({
      vin: `LZZAAAAA0TB${String(at).padStart(6, '0')}`,
      number: '20260101',
    }));
    const found = await patternsOf({ certificate }, 'numberReused');
    assert.deepEqual(found['numberReused'], []);
  });
});

describe('R13 a VIN used again', () => {
  const PATTERNS = ['liveApplications', 'severalRegistrations', 'severalExits'] as const;
  const one = { vin: A, applicant: 'EX' };

  it('tells two live licences', async () => {
    const found = await patternsOf(
      {
        licence: [
          {
            ...one,
            application: 'S1',
            number: 'L1',
            appliedOn: '2026-03-02',
            validUntil: '2026-09-01',
          },
          { ...one, application: 'S2', number: 'L2', appliedOn: '2026-05-04' },
        ],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R13', found, { 'uses.otherApplication': 'S2' }), [A]);
  });

  it('leaves an application alone that was refused, or ran out, and was filed again', async () => {
    const found = await patternsOf(
      {
        licence: [
          { ...one, application: 'S1', appliedOn: '2026-03-02' },
          { ...one, application: 'S2', number: 'L2', appliedOn: '2026-03-09' },
          {
            vin: B,
            application: 'S3',
            number: 'L3',
            appliedOn: '2025-01-06',
            validUntil: '2025-07-01',
          },
          { vin: B, application: 'S4', number: 'L4', appliedOn: '2026-03-09' },
        ],
      },
      ...PATTERNS,
    );
    assert.equal(found['liveApplications']?.length, 2);
    assert.deepEqual(flaggedBy('R13', found, { 'uses.otherApplication': 'S2' }), []);
  });

  it('tells two certificates at one time, and no move, no row sent again, no return to the register', async () => {
    const found = await patternsOf(
      {
        certificate: [
          {
            vin: A,
            number: '111111111111',
            registeredOn: '2025-10-01',
            province: '44',
            owner: 'P1',
          },
          {
            vin: A,
            number: '999999999999',
            registeredOn: '2025-12-01',
            province: '65',
            owner: 'P2',
          },
          // moved
          {
            vin: B,
            number: '222222222222',
            registeredOn: '2024-01-01',
            province: '44',
            owner: 'P3',
          },
          {
            vin: B,
            number: '222222222222',
            registeredOn: '2024-01-01',
            province: '51',
            owner: 'P3',
          },
          // deregistered, then registered again
          {
            vin: C,
            number: '333333333333',
            registeredOn: '2020-01-01',
            province: '44',
            owner: 'P4',
            deregisteredOn: '2024-05-01',
          },
          {
            vin: C,
            number: '888888888888',
            registeredOn: '2025-01-01',
            province: '51',
            owner: 'P5',
          },
        ],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R13', found), [A]);
    const ofC = found['severalRegistrations']?.find(({ vin }) => vin === C);
    assert.equal(ofC?.facts['pattern.deregisteredOn'], '2024-05-01');
  });

  it('tells two exits under two licences, and no goods that came back and left again', async () => {
    const found = await patternsOf(
      {
        declaration: [
          { vin: A, number: 'E00001', exitedOn: '2026-03-02', licence: 'L1' },
          { vin: A, number: 'E00002', exitedOn: '2026-06-02', licence: 'L2' },
          { vin: B, number: 'E00003', exitedOn: '2026-03-02', licence: 'L3' },
          { vin: B, number: 'E00004', exitedOn: '2026-03-25', licence: 'L3' },
          { vin: C, number: 'E00005', exitedOn: '2026-03-02', licence: 'L4' },
          { vin: C, number: 'E00006', exitedOn: '2026-03-06', licence: 'L4' },
        ],
      },
      ...PATTERNS,
    );
    // C: nothing leaves, comes back and leaves again in four days
    assert.deepEqual(flaggedBy('R13', found), [A, C]);
    const ofB = found['severalExits']?.find(({ vin }) => vin === B);
    assert.deepEqual(ofB?.facts, {
      'pattern.exits': 1,
      'pattern.firstExitOn': '2026-03-02',
      'pattern.lastExitOn': '2026-03-25',
    });
  });
});
