import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { share } from '../tier.ts';
import { numbersUnder } from './dated-law.ts';
import type { FeedRow } from './feed-tables.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainOddLetter } from './plain-odd-letter.ts';

const RULE = 'integrity.odd-letter';
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const nation = fc.record({
  letter: fc.array(
    fc.record({
      vin: pick('LZZAAAAA4TA000001', 'LZZAAAAA6TA000002', 'LVVBBBBB0TB777777', null),
      number: fc
        .tuple(pick('SH-', 'SH', 'sh 2026', 'Q', '函', '-'), pick('1', '12', '13', '001'))
        .map(([series, digits]) => `${series}${digits}`),
      issuer: pick('Aurora Co.', 'aurora co', 'Borealis', null),
      revokedOn: pick('2026-03-01', ...Array.from({ length: 9 }, () => null)),
    }),
    { minLength: 4, maxLength: 16, size: 'max' },
  ),
});

const laws = fc.record({
  [`${RULE}.issuerLetters`]: fc.integer({ min: 2, max: 5 }),
  [`${RULE}.formLetters`]: fc.integer({ min: 1, max: 3 }),
});

test('numbers of a form that their issuer hardly uses are those that nested loops find', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(nation, laws, async (feeds, law) => {
      const found = (await patternsUnder(law, feeds, 'oddLetter'))['oddLetter'] ?? [];
      const inSql = Object.fromEntries(found.map(({ vin, facts }) => [vin, facts]));
      assert.deepEqual(inSql, plainOddLetter(feeds, numbersUnder(law)));
      told += found.length;
    }),
    { numRuns: share(80), seed: 49 },
  );
  assert.ok(told > share(40), `${told}`);
});

test('a number of another form is asked about, and no series, no late letter, no revoked one', async () => {
  const own = (count: number): readonly FeedRow[] =>
    Array.from({ length: count }, (_, at) => ({
      vin: `LZZAAAAA0TB000${100 + at}`,
      number: `SH-2026-${1000 + at}`,
      issuer: '示例汽车有限公司',
    }));
  const other = (at: number, number = `SH26${10 + at}`, more: FeedRow = {}): FeedRow => ({
    ...{ vin: `LVVBBBBB0TB77777${at}`, number, issuer: '示例汽车有限公司' },
    ...more,
  });
  const asked = async (...letter: readonly FeedRow[]) =>
    flaggedBy('R49', await patternsOf({ letter }, 'oddLetter'), { 'letter.given': true }).length;
  assert.equal(await asked(...own(39), other(1), other(2)), 2);
  assert.equal(await asked(...own(38), other(1), other(2)), 0);
  assert.equal(await asked(...own(20), other(1)), 1);
  assert.equal(await asked(...own(19), other(1)), 0);
  assert.equal(await asked(...own(90), other(1), other(2), other(3)), 0);
  // the form of the others, however it is written; another maker's; revoked
  assert.equal(await asked(...own(90), other(1, 'sh 2026 0001')), 0);
  assert.equal(await asked(...own(90), other(1, 'XX20260001')), 0);
  assert.equal(await asked(...own(90), other(1, 'SH2610', { issuer: '别家汽车' })), 0);
  assert.equal(await asked(...own(90), other(1, 'SH2610', { revokedOn: '2026-05-01' })), 0);
});
