import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { patternsUnder } from './pattern-fixtures.ts';
import { plainNeverExited } from './plain-never-exited.ts';

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
    count: fc.constantFrom(0, 2, 30, 260),
    every: fc.constantFrom(1, 12, 9),
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

const few = fc.record({
  licence: rows(
    {
      vin,
      number: oneOf('L1', 'L2', null),
      appliedOn: dayIn(0, 120),
      issuedOn: dayIn(0, 120),
      pendingExportOn: dayIn(0, 120),
    },
    7,
  ),
  certificate: rows(
    {
      vin,
      deregisteredOn: dayIn(60, DAYS),
      pendingExportOn: dayIn(0, 120),
      status: oneOf('A', 'E', 'E', 'E,M', null),
    },
    7,
  ),
  declaration: rows(
    { vin, licence: oneOf('L1', 'L3', null), declaredOn: dayIn(0, DAYS), exitedOn: dayIn(0, DAYS) },
    4,
  ),
  subsidy: rows({ vin, kind: oneOf('scrap', 'swap', null) }, 1),
  arrival: rows({ vin, country: oneOf('KG', null) }, 1),
});

const nation: fc.Arbitrary<Feeds> = fc.tuple(few, others).map(([a, b]) => ({
  ...a,
  licence: [...a.licence, ...b.licence],
  certificate: [...a.certificate, ...b.certificate],
  declaration: [...a.declaration, ...b.declaration],
}));

const RULE = 'integrity.overdue-deregistration';

/** All of it changing, on days on which vehicles are deregistered. */
const changing = (at: number): Replaced => {
  const from = isoDate(FIRST + at);
  return {
    [`${RULE}.lagDays`]: [60, from, 10],
    [`${RULE}.usualPercent`]: [10, from, 0],
    [`${RULE}.customVehicles`]: [20, from, 200],
    [`${RULE}.monthEntries`]: [2, from, 50],
    [`${RULE}.slipPercent`]: [1, from, 5],
  };
};

const laws = fc.oneof(
  fc.constant<Replaced>({}),
  fc.constantFrom(60, 120, 180, 181, 240).map(changing),
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
    { numRuns: 200, seed: 24 },
  );
  assert.ok(told.few >= 5 && told.others >= 10, JSON.stringify(told));
});
