import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fewer } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import { idleValues } from './idle-values.ts';
import { patternsUnder } from './pattern-fixtures.ts';
import { plainModified } from './plain-modified.ts';

const licence = fc.array(
  fc.record({
    vin: fc.integer({ min: 0, max: 25 }).map((at) => `LZZAAAAA0TB${String(at).padStart(6, '0')}`),
    applicant: fc.constantFrom('X1', 'X2', 'X3', 'X4', null),
    brand: fc.constantFrom('Chery', '奇瑞牌', '新改牌', '新改', 'Aurora', null),
    modified: fc.constantFrom(true, true, true, false, null),
    appliedOn: fc.constantFrom(
      ...['2025-04-30', '2025-05-01', '2025-11-08', '2026-02-03', '2026-03-31'],
      ...['2026-04-02', '2026-05-06', '2026-05-06', '2026-05-30', null],
    ),
  }),
  { minLength: 10, maxLength: 60, size: 'max' },
);

const RULE = 'integrity.modified-in-name';
const SMALL = { [`${RULE}.surge`]: 4 };

/** All of it changing, on the last day of a month and around it. */
const changing = (from: string): Replaced => ({
  [`${RULE}.surge`]: [3, from, 6],
  [`${RULE}.pastMonths`]: [12, from, 6],
  [`${RULE}.toldMonths`]: [3, from, 1],
  [`${RULE}.toldPercent`]: [50, from, 80],
});

const laws = fc.oneof(
  fc.constantFrom(3, 4, 6).map((surge): Replaced => ({ [`${RULE}.surge`]: surge })),
  fc.constantFrom('2026-03-31', '2026-04-30', '2026-05-01', '2026-05-06').map(changing),
);

test('the surges of modified vehicles are those that nested loops find', async () => {
  const told: Record<string, number> = { brand: 0, 'applicant and brand': 0 };
  await fc.assert(
    fc.asyncProperty(licence, laws, async (rows, law) => {
      const feeds = { licence: rows };
      const found = (await patternsUnder(law, feeds, 'modifiedSurge'))['modifiedSurge'] ?? [];
      const inSql = Object.fromEntries(found.map(({ row, facts }) => [String(row), facts]));
      assert.deepEqual(inSql, plainModified(feeds, numbersUnder(law)));
      for (const { evidence } of found) {
        const counted = String(evidence['counted']);
        told[counted] = (told[counted] ?? 0) + 1;
      }
    }),
    { numRuns: fewer(80), seed: 25 },
  );
  for (const [counted, rows] of Object.entries(told))
    assert.ok(rows > fewer(50), `${counted}: ${rows}`);
});

test('every value of the law decides in some of these licences', () => {
  const nations = fc.sample(licence, { numRuns: 200, seed: 25 });
  // in tens of a percent: one percent of four vehicles is none
  const told = { ...SMALL, [`${RULE}.toldPercent`]: 75 };
  const names = Object.keys(changing('2026-04-30'));
  const cases = nations.map((rows) => [{ licence: rows }, told] as const);
  assert.deepEqual(idleValues(names, cases, plainModified), []);
});

test(
  'a surge counts by the law of the end of its month: the day before, the day, the day after it ' +
    'changes',
  async () => {
    const licences = Array.from({ length: 6 }, (_, at) => ({
      vin: `LZZAAAAA0TB00000${at}`,
      applicant: 'X1',
      brand: 'Chery',
      modified: true,
      appliedOn: '2026-04-02',
    }));
    /** Whether six in April are told when more than half of six is until the day before, of fourteen from then on. */
    const told = async (from: string): Promise<unknown> => {
      const law = { [`${RULE}.pastMonths`]: [12, from, 6], [`${RULE}.surge`]: 6 } as Replaced;
      const past = { ...licences[0], vin: 'LZZAAAAA0TB000099', appliedOn: '2025-08-02' };
      const more = Array.from({ length: 23 }, (_, at) => ({
        ...past,
        vin: `LZZAAAAA0TB0001${at + 10}`,
      }));
      const feeds = { licence: [...licences, ...more] };
      const found = (await patternsUnder(law, feeds, 'modifiedSurge'))['modifiedSurge'] ?? [];
      const april = found.filter(({ vin }) => vin < 'LZZAAAAA0TB000006');
      return april[0]?.facts['pattern.modifiedTimes'];
    };
    // 23 in August 2025 lie within twelve months before April, and not within six: 6 of 23 ÷ 12 are three times
    assert.equal(await told('2026-04-29'), 6);
    assert.equal(await told('2026-04-30'), 6, 'the last day of April is of the new law');
    assert.equal(await told('2026-05-01'), 3, 'the last day of April is of the old law');
  },
);
