import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { ALL, share } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { patternsUnder } from './pattern-fixtures.ts';
import { plainBurst } from './plain-burst.ts';

/** 1 March 2025. */
const MARCH = 20_148;
const RULE = 'integrity.month-end-burst';

/** The law as it stands; smaller values under which companies that share something are often many enough. */
const SMALL = {
  [`${RULE}.vehicles`]: 4,
  [`${RULE}.branches`]: 2,
  [`${RULE}.branchParties`]: 4,
  [`${RULE}.otherEnds`]: 1,
  [`${RULE}.readVehicles`]: 2,
};

/** The same, all of it changing between two months or within one: what counts is the end of the month. */
const changing = (from: string): Replaced => ({
  [`${RULE}.vehicles`]: [4, from, 6],
  [`${RULE}.lastDays`]: [5, from, 3],
  [`${RULE}.quarterDays`]: [2, from, 4],
  [`${RULE}.branches`]: [2, from, 3],
  [`${RULE}.branchParties`]: [2, from, 5],
  [`${RULE}.otherEnds`]: [1, from, 2],
  [`${RULE}.readVehicles`]: [2, from, 1],
  [`${RULE}.readDays`]: [30, from, 10],
  [`${RULE}.keptDays`]: [360, from, 150],
  [`${RULE}.firmDays`]: [360, from, 10],
  [`${RULE}.policyDays`]: [10, from, 3],
  [`${RULE}.phoneParties`]: [3, from, 1],
  [`${RULE}.baseDays`]: [30, from, 90],
  [`${RULE}.mostRise`]: [6, from, 2],
  [`${RULE}.toldTimes`]: [2, from, 3],
  [`${RULE}.tradePercent`]: [50, from, 20],
});

const LAWS: readonly (readonly [string, Replaced])[] = [
  ['standing', {}],
  ['standing', {}],
  ['small', SMALL],
  ['small', SMALL],
  ...['2025-03-31', '2025-04-01', '2025-04-15'].map((day) => ['changing', changing(day)] as const),
];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });
/** The last days of February, March, April and June, and days before them. */
const someDay = fc
  .constantFrom(-2, 3, 12, 25, 26, 28, 29, 30, 30, 30, 30, 40, 58, 60, 121)
  .map((at) => MARCH + at);
/** The first is told by code and by name; a second name is borne by two. */
const owner = fc.constantFrom('O1', 'O1', '宏达(厦门) 有限公司', 'O2', '长风有限公司', null);

const car = fc.record({
  on: someDay,
  owner,
  kind: fc.constantFrom('company', 'company', 'company', 'dealer', null),
  province: fc.constantFrom('44', '44', '51', null),
  transferred: maybe(fc.constantFrom(10, 360, 361)),
  buyer: owner,
  seller: fc.constantFrom('D1', 'O1', '宏达 厦门有限公司', null),
  saleKind: fc.constantFrom('ordinary', 'used', null),
  holder: owner,
  applied: fc.constantFrom(null, null, 200, 360, 361),
  readAfter: fc.constantFrom(null, 10, 29, 30, 90, 199, 300),
  km: fc.constantFrom(0, 90, 900, 9000, null),
});

const party = fc.record({
  id: fc.constantFrom('O1', 'O2', 'D1', 'D2'),
  kind: fc.constantFrom('company', 'company', 'dealer', 'maker', 'person', null),
  phone: fc.constantFrom('T1', 'T1', '无', null),
  address: fc.constantFrom('A1', 'A1', 'A1', 'A2', null),
  name: fc.constantFrom('宏达[厦门]有限公司', '长风有限公司', null),
  controller: fc.constantFrom('D1', 'D2', '长风 有限公司', null, null, null),
  since: fc.constantFrom(
    '2024-12-01',
    '2024-04-05',
    '2024-04-04',
    '2024-04-01',
    '2019-01-01',
    null,
  ),
});

const nation = fc.record({
  cars: fc.array(car, { minLength: 25, maxLength: 60 }),
  parties: fc.array(party, { maxLength: 12, size: 'max' }),
  sold: fc.boolean(),
  insured: fc.boolean(),
});

const after = (on: number, days: number | null): string | null =>
  days === null ? null : isoDate(on + days);

/** Most cars are one company's, registered in the last three days of March: enough under the law as it stands. */
const dense: typeof nation = fc
  .tuple(nation, fc.array(fc.constantFrom(28, 29, 30), { minLength: 60, maxLength: 60 }))
  .map(([some, ends]) => ({
    ...some,
    cars: some.cars.map((one, at) =>
      at % 3 === 0
        ? one
        : { ...one, on: MARCH + (ends[at] ?? 0), owner: 'O1', buyer: 'O1', holder: 'O1' },
    ),
  }));

/** The feeds of a random nation. */
const feedsOf = ({ cars, parties, sold, insured }: NationOf): Feeds => {
  const all = cars.map((one, at) => ({
    ...one,
    vin: `LZZAAAAA0TB${String(at).padStart(6, '0')}`,
  }));
  return {
    certificate: all.map((one) => ({
      vin: one.vin,
      registeredOn: isoDate(one.on),
      owner: one.owner,
      ownerKind: one.kind,
      province: one.province,
      lastTransferOn: after(one.on, one.transferred),
    })),
    invoice: all
      .filter(() => sold)
      .map(({ vin, seller, buyer, saleKind, on }, at) => ({
        vin,
        seller,
        buyer,
        kind: saleKind,
        // some of them long after, and some on the last day that may be a first sale's
        issuedOn: isoDate(on + (at % 7 === 0 ? 61 : at % 7 === 1 ? 60 : 2)),
      })),
    insurance: all
      .filter(() => insured)
      .map(({ vin, holder, on }, at) => ({ vin, holder, startsOn: isoDate(on - (at % 12)) })),
    licence: all
      .filter(({ applied }) => applied !== null)
      .map(({ vin, on, applied }) => ({ vin, appliedOn: after(on, applied) })),
    party: parties,
    reading: all
      .filter((_, at) => at % 3 > 0)
      .map(({ vin, on, readAfter, km }) => ({ vin, on: after(on, readAfter), km })),
    inspection: all
      .filter((_, at) => at % 3 === 0)
      .map(({ vin, on, readAfter, km }) => ({
        vin,
        on: after(on, readAfter),
        odometerKm: km,
      })),
  };
};

type NationOf = typeof nation extends fc.Arbitrary<infer T> ? T : never;

test('the bursts of small random nations are those that nested loops find', async () => {
  const shared = new Set<string>();
  const told: Record<string, number> = { standing: 0, small: 0, changing: 0, driven: 0 };
  const held = (nations: typeof nation, laws: typeof LAWS, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(nations, fc.constantFrom(...laws), async (some, [name, law]) => {
        const feeds = feedsOf(some);
        const found = (await patternsUnder(law, feeds, 'monthEndBurst'))['monthEndBurst'] ?? [];
        const inSql = Object.fromEntries(found.map(({ vin, facts }) => [vin, facts]));
        assert.deepEqual(inSql, plainBurst(feeds, numbersUnder(law)), name);
        told[name] = (told[name] ?? 0) + found.length;
        told['driven'] =
          (told['driven'] ?? 0) +
          found.filter(({ facts }) => facts['pattern.burstKmADay'] !== null).length;
        for (const { evidence } of found) {
          if ('shared' in evidence) shared.add(String(evidence['shared']));
        }
      }),
      { numRuns: share(numRuns), seed: 16 },
    );
  await held(nation, LAWS, 70);
  await held(dense, [['standing', {}]], 8);
  for (const [name, least] of [
    ['standing', 60],
    ['small', 50],
    ['changing', 50],
    ['driven', 50],
  ] as const) {
    assert.ok((told[name] ?? 0) >= share(least), JSON.stringify(told));
  }
  if (ALL) assert.deepEqual([...shared].sort(), ['address', 'controller', 'phone']);
});

test('every value of the law decides in some of these nations', () => {
  const cases = fc
    .sample(nation, { numRuns: 300, seed: 16 })
    .map((some) => [feedsOf(some), SMALL] as const);
  const names = Object.keys(changing('2025-04-01'));
  assert.deepEqual(idleValues(names, cases, plainBurst), []);
});

test(
  'a burst counts by the law of the end of its month: the day before, the day, the day after it ' +
    'changes',
  async () => {
    // ten cars of a dealer in the last five days of March; of April; of May
    const dealer = (month: string, last: number) =>
      Array.from({ length: 10 }, (_, at) => ({
        vin: `LZZAAAAA0TB${month}00${String(at).padStart(2, '0')}`,
        registeredOn: `2025-${month}-${last - (at % 4)}`,
        owner: 'D1',
        ownerKind: 'dealer',
      }));
    const feeds = { certificate: [...dealer('03', 31), ...dealer('04', 30), ...dealer('05', 31)] };
    /** Months in which a burst is told when the window shrinks from five days to one from a day on. */
    const months = async (from: string): Promise<string> => {
      const law = { [`${RULE}.lastDays`]: [5, from, 1], [`${RULE}.vehicles`]: 8 } as Replaced;
      const found = (await patternsUnder(law, feeds, 'monthEndBurst'))['monthEndBurst'] ?? [];
      return [...new Set(found.map(({ vin }) => vin.slice(11, 13)))].sort().join(' ');
    };
    assert.equal(await months('2025-04-29'), '03');
    assert.equal(await months('2025-04-30'), '03', 'the last day of April is of the new law');
    assert.equal(await months('2025-05-01'), '03 04', 'the last day of April is of the old law');
  },
);
