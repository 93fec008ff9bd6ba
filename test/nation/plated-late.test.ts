import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { fewer } from '../tier.ts';
import { numbersUnder } from './dated-law.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainPlatedLate } from './plain-late.ts';
import { randomLaw } from './random-law.ts';

const A = 'LZZAAAAA4TA000001';

describe('R08 plated at home long after the insurance', () => {
  const flagged = async (feeds: Feeds): Promise<readonly string[]> =>
    flaggedBy('R08', await patternsOf(feeds, 'platedLate'), { 'licence.appliedOn': '2026-11-20' });
  /** One vehicle insured on 20 December 2025. */
  const car = (
    registeredOn: string,
    { holder = 'DEALER', owner = 'p:1', ...more }: Record<string, string | number> = {},
  ): Feeds => ({
    insurance: [{ vin: A, startsOn: '2025-12-20', holder: String(holder) }],
    certificate: [
      { vin: A, number: 'N1', registeredOn, owner: String(owner), ownerKind: 'person', ...more },
    ],
  });

  it('tells one that a person has whom the policy does not name, from the 61st day to the 330th', async () => {
    // 18 February is the 60th day, 15 November the 330th
    assert.deepEqual(await flagged(car('2026-02-18')), []);
    assert.deepEqual(await flagged(car('2026-02-19')), [A]);
    assert.deepEqual(await flagged(car('2026-07-08')), [A]);
    assert.deepEqual(await flagged(car('2026-11-15')), [A]);
    assert.deepEqual(await flagged(car('2026-11-16')), []);
  });

  it(
    'counts the days by the law of the day of the plates: the day before, the day, the day after it ' +
      'changes',
    async () => {
      // plated on 19 February, the 61st day; from some day on a hundred days are none too many
      const told = async (from: string): Promise<number> => {
        const law = { 'integrity.insured-not-plated.homeDays': [60, from, 100] } as const;
        const found = await patternsUnder(law, car('2026-02-19'), 'platedLate');
        return (found['platedLate'] ?? []).length;
      };
      assert.equal(await told('2026-02-18'), 0);
      assert.equal(await told('2026-02-19'), 0);
      assert.equal(await told('2026-02-20'), 1);
    },
  );

  it('leaves one alone that waited for its plates: the owner insured it, or who did cannot be told', async () => {
    const late = '2026-05-05';
    assert.deepEqual(await flagged(car(late, { holder: 'p:1' })), []);
    assert.deepEqual(await flagged(car(late, { holder: '示例汽车销售公司' })), []);
    assert.deepEqual(await flagged(car(late, { ownerKind: 'company' })), []);
    assert.deepEqual(await flagged(car(late, { transfers: 1 })), []);
    assert.deepEqual(await flagged(car(late, { lastTransferOn: '2026-06-06' })), []);
    assert.deepEqual(await flagged({ ...car(late), licence: [{ vin: A }] }), []);
    assert.deepEqual(await flagged({ ...car(late), declaration: [{ vin: A, number: 'E1' }] }), []);
    // an earlier certificate of the vehicle
    const { insurance = [], certificate = [] } = car(late);
    const first = { vin: A, number: 'N0', registeredOn: '2025-12-22', ownerKind: 'person' };
    assert.deepEqual(await flagged({ insurance, certificate: [...certificate, first] }), []);
  });

  /**
   * A hundred vehicles of one seller, plated at once, and so many that it insured in December and were plated in May.
   */
  const seller = (late: number, owner: (at: number) => string): Feeds => {
    const vins = Array.from(
      { length: 100 },
      (_, at) => `LVVBBBBB0TD${String(at).padStart(6, '0')}`,
    );
    return {
      insurance: vins.map((vin, at) => ({ vin, startsOn: '2025-12-20', holder: owner(at) })),
      invoice: vins.map((vin) => ({
        vin,
        number: `F${vin}`,
        kind: 'ordinary',
        issuedOn: '2025-12-19',
        seller: 'SELLER',
      })),
      certificate: vins.map((vin, at) => ({
        vin,
        number: `N${vin}`,
        registeredOn: at < late ? '2026-05-05' : '2025-12-23',
        owner: owner(at),
        ownerKind: 'person',
      })),
    };
  };

  it('tells five of the hundred that a seller sold in a month, and not four', async () => {
    const person = (at: number): string => `p:${at}`;
    assert.deepEqual(await flagged(seller(4, person)), []);
    assert.equal((await flagged(seller(5, person))).length, 5);
  });

  it('leaves an order alone of a company that insures and plates its vehicles itself', async () => {
    assert.deepEqual(await flagged(seller(30, () => 'FLEET')), []);
  });
});

const vin = fc
  .tuple(fc.constantFrom('LZZ', 'LVV'), fc.integer({ min: 0, max: 12 }))
  .map(([code, at]) => `${code}AAAAA0TB${String(at).padStart(6, '0')}`);
const rows = (row: Record<string, fc.Arbitrary<FeedRow[string]>>, maxLength: number) =>
  fc.array(fc.record(row), { maxLength, size: 'max' });
const party = fc.constantFrom('P1', 'P2', 'p:3', '示例甲公司', null);
const nation = fc.record({
  insurance: rows(
    {
      vin,
      startsOn: fc.constantFrom('2025-12-20', '2025-12-31', '2025-11-02', '2025-02-02', null),
      holder: party,
    },
    24,
  ),
  certificate: rows(
    {
      vin,
      registeredOn: fc.constantFrom('2026-02-18', '2026-03-03', '2026-05-05', '2025-12-02', null),
      owner: party,
      ownerKind: fc.constantFrom('person', 'person', 'company', null),
      transfers: fc.constantFrom(0, 0, 1, null),
      lastTransferOn: fc.constantFrom('2026-06-06', null, null, null),
    },
    24,
  ),
  invoice: rows(
    {
      vin,
      kind: fc.constantFrom('ordinary', 'used', null),
      issuedOn: fc.constantFrom('2025-12-20', '2025-11-02', null),
      seller: fc.constantFrom('S1', 'S2', null),
    },
    16,
  ),
  licence: rows({ vin }, 1),
  declaration: rows({ vin }, 1),
});

/** Vehicles insured by one and plated late for another, most of them new; beside them what else is told. */
const late: fc.Arbitrary<Feeds> = fc
  .tuple(
    nation,
    rows(
      {
        vin,
        startsOn: fc.constantFrom('2025-12-20', '2025-12-31', '2025-11-02'),
        holder: party,
        registeredOn: fc.constantFrom('2026-02-18', '2026-02-19', '2026-03-03', '2026-05-05'),
        owner: party,
        ownerKind: fc.constantFrom('person', 'person', 'company'),
      },
      9,
    ),
  )
  .map(([feeds, cars]) => ({
    ...feeds,
    insurance: [
      ...cars.map((car) => ({
        vin: car.vin ?? null,
        startsOn: car.startsOn ?? null,
        holder: car.holder ?? null,
      })),
      ...feeds.insurance.slice(0, 8),
    ],
    certificate: [
      ...cars.map((car) => ({
        vin: car.vin ?? null,
        registeredOn: car.registeredOn ?? null,
        owner: car.owner ?? null,
        ownerKind: car.ownerKind ?? null,
      })),
      ...feeds.certificate.slice(0, 8),
    ],
  }));

const RULE = 'integrity.insured-not-plated';
const laws = randomLaw(
  {
    // 18 February is the 49th, 60th and 108th day after the three days of insurance
    [`${RULE}.homeDays`]: [48, 59, 60, 70, 107],
    [`${RULE}.mostDays`]: [108, 136, 184, 200, 330],
    [`${RULE}.lateVehicles`]: [1, 2, 3],
    [`${RULE}.latePercent`]: [10, 25, 33, 50, 100],
    [`${RULE}.orderVehicles`]: [1, 2, 3],
    [`${RULE}.times`]: [0, 1, 2],
    [`${RULE}.mostUsualPercent`]: [0, 15, 50, 90],
  },
  ['2025-12-31', '2026-01-01', '2026-02-18', '2026-03-03', '2026-05-05'],
);

test('vehicles plated long after they were insured are those that nested loops find', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(nation, late, late), laws, async (feeds, law) => {
      const found = await patternsUnder(law, feeds, 'platedLate');
      const inSql = Object.fromEntries(
        (found['platedLate'] ?? []).map((row) => [row.vin, row.facts]),
      );
      assert.deepEqual(inSql, plainPlatedLate(feeds, numbersUnder(law)));
      told += Object.keys(inSql).length;
    }),
    { numRuns: fewer(80), seed: 8 },
  );
  assert.ok(told > fewer(60), `${told}`);
});

test('each value of the law decides in some of these nations', () => {
  const cases = fc.sample(fc.tuple(fc.oneof(late, nation), laws), { numRuns: 300, seed: 8 });
  const names = [
    'homeDays',
    'mostDays',
    'lateVehicles',
    'latePercent',
    'orderVehicles',
    'times',
    'mostUsualPercent',
  ].map((name) => `${RULE}.${name}`);
  assert.deepEqual(idleValues(names, cases, plainPlatedLate), []);
});
