import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const A = 'LZZAAAAA4TA000001';
const B = 'LZZAAAAA6TA000002';
const C = 'LZZAAAAA8TA000003';

describe('R21 value against like vehicles', () => {
  const cars = Array.from({ length: 30 }, (_, at) => `V${String(at).padStart(2, '0')}`);
  const car = { brand: 'Aurora', model: 'A1', registeredOn: '2024-05-06', currency: 'USD' };
  /** Thirty cars of one model declared in one month for 9,900 to 10,190 dollars; the first for another amount. */
  const feeds = (first: number, invoices: (at: number) => readonly number[]) => ({
    licence: cars.map((vin) => ({ ...car, vin, appliedOn: '2026-06-01' })),
    declaration: cars.map((vin, at) => ({
      vin,
      number: `E${at}`,
      declaredOn: '2026-06-15',
      currency: 'USD',
      value: at === 0 ? first : 990_000 + at * 1000,
    })),
    invoice: cars.flatMap((vin, at) =>
      invoices(at).map((price, place) => ({
        vin,
        number: `F${at}-${place}`,
        price,
        issuedOn: place === 0 ? '2024-05-05' : '2026-05-20',
        kind: place === 0 ? 'ordinary' : 'used',
      })),
    ),
  });
  const seen = async (first: number, invoices: (at: number) => readonly number[] = () => []) =>
    patternsOf(feeds(first, invoices), 'valueAgainstLike');

  it('tells a car declared at two and a half times the like, and one at a third', async () => {
    const high = await seen(2_500_000);
    assert.deepEqual(flaggedBy('R21', high), ['V00']);
    assert.equal(high['valueAgainstLike']?.[0]?.facts['pattern.valueLike'], 30);
    assert.deepEqual(flaggedBy('R21', await seen(330_000)), ['V00']);
  });

  it('leaves a dearer trim and a wreck alone: the invoices explain them', async () => {
    assert.deepEqual(
      flaggedBy('R21', await seen(2_000_000, (at) => [at === 0 ? 14_000_000 : 7_000_000])),
      [],
    );
    assert.deepEqual(
      flaggedBy('R21', await seen(500_000, (at) => [7_000_000, at === 0 ? 3_000_000 : 6_000_000])),
      [],
    );
  });

  it('does not excuse a value that no invoice explains', async () => {
    assert.deepEqual(flaggedBy('R21', await seen(2_500_000, () => [7_000_000, 6_000_000])), [
      'V00',
    ]);
  });

  it('says nothing of another currency or of too few', async () => {
    const few = feeds(2_500_000, () => []);
    const found = await patternsOf(
      { ...few, declaration: few.declaration.slice(0, 19), licence: few.licence.slice(0, 19) },
      'valueAgainstLike',
    );
    assert.deepEqual(found['valueAgainstLike'], []);
  });
});

describe('R22 refunds', () => {
  const claim = {
    'refund.number': 'R',
    'refund.claimedOn': '2026-07-02',
    'invoice.kind': 'special',
  };
  const exits = [A, B, C].map((vin, at) => ({ vin, number: `E${at}`, exitedOn: '2026-06-01' }));
  const refund = (vin: string, number: string, more: object = {}) => ({
    vin,
    number,
    claimant: 'EX',
    invoice: `F${vin}`,
    declaration: `E${[A, B, C].indexOf(vin)}`,
    claimedOn: '2026-07-02',
    ...more,
  });
  const seen = async (
    rows: readonly ReturnType<typeof refund>[],
    declaration: Parameters<typeof patternsOf>[0]['declaration'] = exits,
  ) => patternsOf({ refund: rows, declaration }, 'refundReused');

  it('tells a vehicle refunded twice, by two claims or to two claimants', async () => {
    const found = await seen([
      refund(A, 'R1'),
      refund(A, 'R2'),
      refund(B, 'R3'),
      refund(B, 'R3', { claimant: 'OTHER' }),
      refund(C, 'R4'),
    ]);
    assert.deepEqual(flaggedBy('R22', found, claim), [A, B]);
  });

  it('tells one invoice refunded for two vehicles', async () => {
    const found = await seen([
      refund(A, 'R1', { invoice: '70000001' }),
      refund(B, 'R2', { invoice: '7000 0001' }),
    ]);
    assert.deepEqual(flaggedBy('R22', found, claim), [A, B]);
    assert.deepEqual(found['refundReused']?.[0]?.evidence['invoiceVins'], [B]);
  });

  it('tells an entry that declares another vehicle, and one that customs does not know', async () => {
    const entries = await seen(
      [
        refund(A, 'R1', { declaration: 'E9' }),
        refund(B, 'R2', { declaration: 'E77' }),
        refund(C, 'R3'),
      ],
      [...exits, { vin: 'LVVBBBBB0TC777777', number: 'E9', exitedOn: '2026-06-01' }],
    );
    assert.deepEqual(flaggedBy('R22', entries, claim), [A, B]);
    assert.deepEqual(
      entries['refundReused']?.map(({ facts }) => facts['pattern.refundEntry']),
      ['other-vehicles', 'not-found'],
    );
  });

  it('leaves a claim sent again, a VIN mistyped at customs, and a nation without customs alone', async () => {
    assert.deepEqual(
      (await seen([refund(A, 'R1'), refund(A, 'R1', { claimedOn: '2026-07-20' })]))['refundReused'],
      [],
    );
    const mistyped = [{ vin: 'LZZAAAAA4TA000091', number: 'E0', exitedOn: '2026-06-01' }];
    assert.deepEqual(flaggedBy('R22', await seen([refund(A, 'R1')], mistyped), claim), []);
    assert.deepEqual((await seen([refund(A, 'R1')], []))['refundReused'], []);
  });

  it('counts the first exit of goods that came back and left again', async () => {
    const declaration = [
      { vin: A, number: 'E0', exitedOn: '2026-06-01', licence: 'L1' },
      { vin: A, number: 'E5', exitedOn: '2026-08-01', licence: 'L1' },
    ];
    const found = await patternsOf({ declaration }, 'severalExits');
    const picked = { ...claim, 'declaration.exitedOn': '2026-08-01', 'declaration.number': 'E5' };
    assert.deepEqual(flaggedBy('R22', found, picked), []);
  });
});

describe('R23 subsidies', () => {
  const facts = {
    'subsidy.kind': 'swap',
    'subsidy.paidOn': '2023-01-05',
    'declaration.exitedOn': '2026-07-10',
  };

  it('tells one kind paid twice, and a late payment behind an early one; no row sent again', async () => {
    const found = await patternsOf(
      {
        subsidy: [
          { vin: A, kind: 'swap', paidOn: '2023-01-05', amount: 1_000_000 },
          { vin: A, kind: 'swap', paidOn: '2023-03-05', amount: 1_000_000 },
          { vin: B, kind: 'local', paidOn: '2023-01-05', amount: 500_000 },
          { vin: B, kind: 'scrap', paidOn: '2026-05-05', amount: 1_000_000 },
          { vin: C, kind: 'swap', paidOn: '2023-01-05', amount: 1_000_000 },
          { vin: C, kind: 'swap', paidOn: '2023-01-05', amount: 1_000_000 },
        ],
      },
      'severalSubsidies',
    );
    assert.deepEqual(flaggedBy('R23', found, facts), [A, B]);
    const replaced = found['severalSubsidies']?.map(
      (row) => row.facts['pattern.subsidyReplacement'],
    );
    assert.deepEqual(replaced, [true, true]);
  });
});

describe('R28 and R24 after the exit', () => {
  it('tells a policy, a certificate and an inspection after the last exit, and no return in between', async () => {
    const found = await patternsOf(
      {
        declaration: [
          { vin: A, number: 'E1', exitedOn: '2026-03-02' },
          { vin: B, number: 'E2', exitedOn: '2026-03-02' },
          { vin: B, number: 'E3', exitedOn: '2026-06-02' },
          { vin: C, number: 'E4', exitedOn: '2026-03-02' },
        ],
        insurance: [
          { vin: A, startsOn: '2025-01-05' },
          { vin: A, startsOn: '2026-05-05' },
          { vin: B, startsOn: '2026-04-05' },
        ],
        certificate: [
          { vin: C, number: 'N1', registeredOn: '2025-01-05' },
          { vin: C, number: 'N2', registeredOn: '2026-04-01' },
        ],
        inspection: [{ vin: A, on: '2026-03-02' }],
      },
      'homeAfterExit',
    );
    assert.deepEqual(flaggedBy('R28', found), [A, C]);
    assert.deepEqual(
      found['homeAfterExit']?.map(({ facts }) => facts['pattern.homeAfterExit']),
      ['insured', 'registered'],
    );
  });

  it('finds the deregistration on the row sent again, and the exit of the entry not shown', async () => {
    const certificate = [
      { vin: A, number: 'N10001', registeredOn: '2025-01-05' },
      { vin: A, number: 'N10001', registeredOn: '2025-01-05', deregisteredOn: '2026-04-01' },
    ];
    const row = await patternsOf({ certificate }, 'severalRegistrations');
    const exited = { 'declaration.exitedOn': '2026-03-02', today: '2026-11-20' };
    assert.deepEqual(flaggedBy('R24', row, exited), []);
    const declaration = [
      { vin: B, number: 'E1', declaredOn: '2026-03-01', exitedOn: '2026-03-02' },
      { vin: B, number: 'E2', declaredOn: '2026-04-01' },
    ];
    const entry = await patternsOf({ declaration }, 'severalExits');
    assert.deepEqual(
      flaggedBy('R24', entry, { 'declaration.declaredOn': '2026-04-01', today: '2026-11-20' }),
      [B],
    );
  });
});

describe('R12 another destination', () => {
  const licensed = {
    'licence.destination': 'KG',
    'declaration.destination': 'KG',
    'declaration.tradingCountry': 'HK',
  };

  it('tells an arrival elsewhere behind the first one, a partner country that is the custom, and no lone trader', async () => {
    const many = Array.from({ length: 4 }, (_, at) => `W${at}`);
    const sold = Array.from({ length: 40 }, (_, at) => `X${at}`);
    const found = await patternsOf(
      {
        licence: [
          { vin: A, application: 'S1', applicant: 'ONE', destination: 'KG' },
          ...many.map((vin) => ({ vin, application: 'S2', applicant: 'TWO', destination: 'KG' })),
          ...sold.map((vin) => ({ vin, application: 'S3', applicant: 'BIG', destination: 'KG' })),
        ],
        declaration: [
          ...many.map((vin) => ({
            vin,
            destination: 'KG',
            tradingCountry: 'RU',
            declaredOn: '2026-03-02',
          })),
          ...sold.map((vin, at) => ({
            vin,
            destination: 'KG',
            tradingCountry: at < 3 ? 'HK' : 'KG',
            declaredOn: '2026-03-02',
          })),
        ],
        arrival: [
          { vin: A, country: 'KG', registeredOn: '2026-05-01' },
          { vin: A, country: 'RU', registeredOn: '2026-05-09' },
        ],
      },
      'otherDestination',
    );
    assert.deepEqual(flaggedBy('R12', found, licensed), [A, ...many]);
    const lone = found['otherDestination']?.find(({ vin }) => vin === 'X0');
    assert.equal(lone?.facts['pattern.tradedElsewherePercent'], 7);
  });
});
