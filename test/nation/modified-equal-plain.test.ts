import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
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

test('the surges of modified vehicles are those that nested loops find', async () => {
  const told: Record<string, number> = { brand: 0, 'applicant and brand': 0 };
  await fc.assert(
    fc.asyncProperty(licence, fc.constantFrom(3, 4, 6), async (rows, surge) => {
      const feeds = { licence: rows };
      const replaced = { 'integrity.modified-in-name.surge': surge };
      const found = (await patternsUnder(replaced, feeds, 'modifiedSurge'))['modifiedSurge'] ?? [];
      const inSql = Object.fromEntries(found.map(({ row, facts }) => [String(row), facts]));
      assert.deepEqual(inSql, plainModified(feeds, surge));
      for (const { evidence } of found) {
        const counted = String(evidence['counted']);
        told[counted] = (told[counted] ?? 0) + 1;
      }
    }),
    { numRuns: 80, seed: 25 },
  );
  for (const [counted, rows] of Object.entries(told)) assert.ok(rows > 50, `${counted}: ${rows}`);
});
