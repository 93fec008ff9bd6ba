import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { share } from '../tier.ts';
import { numbersUnder } from './dated-law.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainCrowded } from './plain-crowded.ts';

const oneOf = (...values: readonly (string | null)[]) => fc.constantFrom(...values);
const number = oneOf('SH-1', 'SH1', 'SH2', 'SH3', 'SH 4', 'SH5', 'sh6', 'SH7', 'SH8', 'SH9', null);

const nation = fc.record({
  letter: fc.array(
    fc.record({
      vin: oneOf('LZZAAAAA4TA000001', 'LZZAAAAA6TA000002', 'LVVBBBBB0TB777777'),
      number,
      issuer: oneOf('Aurora Co.', 'aurora co', 'Borealis', '示例汽车', '示例 汽车', 'Cirrus', null),
    }),
    { minLength: 10, maxLength: 14, size: 'max' },
  ),
  outlet: fc.array(
    fc.record({
      letter: number,
      country: oneOf('KG', 'KG', 'KG', 'KZ', null),
      address: oneOf('Street 1', 'street1', 'STREET-1', 'Road 2', 'Road2', '-'),
    }),
    { minLength: 15, maxLength: 25, size: 'max' },
  ),
});

const MAKERS = 'integrity.crowded-outlet.makers';

test('the outlets that several makers name are those that nested loops find', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(nation, fc.integer({ min: 2, max: 4 }), async (feeds, makers) => {
      const law = { [MAKERS]: makers };
      const found = (await patternsUnder(law, feeds, 'crowdedOutlet'))['crowdedOutlet'] ?? [];
      const inSql = Object.fromEntries(found.map(({ vin, facts }) => [vin, facts]));
      assert.deepEqual(inSql, plainCrowded(feeds, numbersUnder(law)));
      told += found.length;
    }),
    { numRuns: share(60), seed: 39 },
  );
  assert.ok(told > share(10), `${told}`);
});

test('five makers at one address are asked about, three are a shop of several brands', async () => {
  const at = (makers: number, address: string) =>
    Array.from({ length: makers }, (_, one) => {
      const letter = `${address}-${one}`;
      return {
        letter: {
          vin: `LZZAAAAA4T${address}00000${one}`,
          number: letter,
          issuer: `示例${one}汽车有限公司`,
        },
        // each writes it in its own way
        outlet: { letter, country: 'KG', address: `${address}${' '.repeat(one)} Chuy Ave, 12` },
      };
    });
  const nation = [...at(5, 'B'), ...at(3, 'A'), ...at(4, 'C')];
  const found = await patternsOf(
    {
      letter: nation.map(({ letter }) => letter),
      outlet: nation.map(({ outlet }) => outlet),
    },
    'crowdedOutlet',
  );
  assert.deepEqual(
    flaggedBy('R39', found, { 'letter.given': true }),
    Array.from({ length: 5 }, (_, one) => `LZZAAAAA4TB00000${one}`),
  );
  assert.equal(found['crowdedOutlet']?.length, 5);
});
