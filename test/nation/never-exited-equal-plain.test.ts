import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { ALL, fewer } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { patternsUnder } from './pattern-fixtures.ts';
import { plainNeverExited } from './plain-never-exited.ts';
import { randomLaw } from './random-law.ts';

const FIRST = 20_400;
const DAYS = 260;

/** Near ones, far ones, a mistyped one in the head, one of 16 characters, and none. */
const VINS = [
  'LZZAAAAA4TA000001',
  'LZZAAAAA4TA000011',
  'LZYAAAAA4TA000001',
  'LVVBBBBB0TB777777',
  'LVVBBBBB0TB77777',
  'LVVCCCCC5TC123456',
  'LVVDDDDD5TC654321',
  null,
];

const oneOf = (...values: readonly (string | null)[]) => fc.constantFrom(...values);
const dayIn = (from: number, until: number) =>
  fc.option(
    fc.integer({ min: from, max: until }).map((at) => isoDate(FIRST + at)),
    { freq: 6 },
  );
const vin = oneOf(...VINS);
const rows = (row: Record<string, fc.Arbitrary<FeedRow[string]>>, maxLength: number) =>
  fc.array(fc.record(row), { maxLength });

/** Vehicles with entries of their own, more or fewer, one of them without; months left out. */
const others = fc
  .record({
    count: fc.constantFrom(2, 12, 30, 260),
    every: fc.constantFrom(1, 12, 9, 4),
    hole: fc.constantFrom(null, 1, 3),
  })
  .map(({ count, every, hole }) => {
    const all = Array.from({ length: count }, (_, at) => ({
      vin: `LWW${String(at).padStart(5, '0')}0TA${String(at).padStart(6, '0')}`,
      on: isoDate(FIRST + Math.floor((at * DAYS) / count)),
      entered: at % every !== 1,
    }));
    const month = (on: string): number => Number(on.slice(5, 7)) % 6;
    return {
      licence: all.map((one) => ({ vin: one.vin, number: `K${one.vin}`, appliedOn: one.on })),
      certificate: all.map((one) => ({ vin: one.vin, deregisteredOn: one.on })),
      declaration: all
        .filter(({ entered, on }) => entered && month(on) !== hole)
        .map((one) => ({ vin: one.vin, exitedOn: one.on })),
    };
  });

/** A vehicle that was applied for and deregistered, its days mostly in order. */
const goneVehicle = fc
  .record({
    vin: fc.constantFrom(...VINS.slice(0, -1)),
    number: oneOf('L1', 'L2', 'L2', null),
    from: fc.integer({ min: 0, max: 120 }),
    days: fc.integer({ min: -2, max: 90 }),
    told: fc.constantFrom('applied', 'issued', 'pending', 'certificate', 'no'),
    status: oneOf('A', 'E', 'E', 'E', 'E,M', null),
  })
  .map(({ vin: of, number, from, days, told, status }) => {
    const since = isoDate(FIRST + from);
    return {
      licence: {
        vin: of,
        number: told === 'no' ? null : number,
        appliedOn: isoDate(FIRST + Math.max(0, from - (told === 'applied' ? 0 : 9))),
        issuedOn: told === 'issued' ? since : null,
        pendingExportOn: told === 'pending' ? since : null,
      },
      certificate: {
        vin: of,
        deregisteredOn: isoDate(FIRST + from + days),
        pendingExportOn: told === 'certificate' ? since : null,
        status,
      },
    };
  });

/** Few entries are strays: each leaves open what may be meant. */
const few = fc.record({
  gone: fc.array(goneVehicle, { maxLength: 7, size: 'max' }),
  licence: rows({ vin, number: oneOf('L1', 'L2', null), appliedOn: dayIn(0, 120) }, 2),
  certificate: rows({ vin, deregisteredOn: dayIn(60, DAYS), status: oneOf('A', 'E', null) }, 2),
  declaration: rows(
    {
      vin,
      licence: oneOf('L1', 'L3', 'L3', 'L3', null),
      declaredOn: dayIn(0, DAYS),
      exitedOn: dayIn(0, DAYS),
    },
    2,
  ),
  subsidy: rows({ vin, kind: oneOf('scrap', 'swap', null) }, 1),
  arrival: rows({ vin, country: oneOf('KG', null) }, 1),
});

const nation: fc.Arbitrary<Feeds> = fc.tuple(few, others).map(([{ gone, ...a }, b]) => ({
  ...a,
  licence: [...gone.map(({ licence }) => licence), ...a.licence, ...b.licence],
  certificate: [...gone.map(({ certificate }) => certificate), ...a.certificate, ...b.certificate],
  declaration: [...a.declaration, ...b.declaration],
}));

const RULE = 'integrity.overdue-deregistration';

const laws = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Replaced>({}) },
  {
    weight: 4,
    arbitrary: randomLaw(
      {
        [`${RULE}.lagDays`]: [0, 10, 30, 60, 90],
        [`${RULE}.usualPercent`]: [0, 8, 9, 10, 11, 12, 30],
        [`${RULE}.customVehicles`]: [1, 5, 8, 20, 200],
        [`${RULE}.monthEntries`]: [1, 2, 3, 10, 28, 50],
        [`${RULE}.slipPercent`]: [0, 1, 5],
      },
      [60, 120, 180, 181, 240].map((at) => isoDate(FIRST + at)),
    ),
  },
);

test('vehicles deregistered for export without an entry are those that nested loops find', async () => {
  const told = { few: 0, others: 0 };
  await fc.assert(
    fc.asyncProperty(nation, laws, async (feeds, law) => {
      const found = (await patternsUnder(law, feeds, 'neverExited'))['neverExited'] ?? [];
      const inSql = Object.fromEntries(found.map((row) => [row.vin, row.facts]));
      assert.deepEqual(inSql, plainNeverExited(feeds, numbersUnder(law)));
      for (const one of Object.keys(inSql)) told[one.startsWith('LWW') ? 'others' : 'few'] += 1;
    }),
    { numRuns: fewer(120), seed: 24 },
  );
  assert.ok(told.few >= (ALL ? 16 : 1) && told.others >= (ALL ? 40 : 1), JSON.stringify(told));
});

test('each value of the law decides in some of these nations', () => {
  const cases = fc.sample(fc.tuple(nation, laws), { numRuns: 300, seed: 24 });
  const names = ['lagDays', 'usualPercent', 'customVehicles', 'monthEntries', 'slipPercent'].map(
    (name) => `${RULE}.${name}`,
  );
  assert.deepEqual(idleValues(names, cases, plainNeverExited), []);
});
