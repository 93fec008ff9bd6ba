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
      address: oneOf('Street 1', 'street1', 'STREET-1', 'Road 2', 'Road2', 'Lane 3', '-'),
    }),
    { minLength: 15, maxLength: 25, size: 'max' },
  ),
});

const of = (name: string): string => `integrity.crowded-outlet.${name}`;

/** What is asked: letters of `makers` manufacturers each name one address in Kyrgyzstan. */
const namedBy = (makers: number, address: string) =>
  Array.from({ length: makers }, (_, one) => {
    const letter = `${address}-${one}`;
    return {
      letter: {
        vin: `LZZAAAAA4T${address}00000${one}`.slice(0, 17), // not-law: characters of a VIN
        number: letter,
        issuer: `示例${one}汽车有限公司`,
      },
      // each writes it in its own way
      outlet: { letter, country: 'KG', address: `${address}${' '.repeat(one)} Chuy Ave, 12` },
    };
  });

const foundIn = async (nation: ReturnType<typeof namedBy>) =>
  (
    await patternsOf(
      { letter: nation.map(({ letter }) => letter), outlet: nation.map(({ outlet }) => outlet) },
      'crowdedOutlet',
    )
  )['crowdedOutlet'] ?? [];

test('the outlets that several makers name are those that nested loops find', async () => {
  let [told, usual] = [0, 0];
  const bounds = fc.record({
    makers: fc.integer({ min: 2, max: 3 }),
    sharedAddresses: fc.integer({ min: 1, max: 2 }),
    usualPercent: fc.integer({ min: 30, max: 100 }),
  });
  await fc.assert(
    fc.asyncProperty(nation, bounds, async (feeds, asked) => {
      const law = Object.fromEntries(
        Object.entries(asked).map(([name, value]) => [of(name), value]),
      );
      const found = (await patternsUnder(law, feeds, 'crowdedOutlet'))['crowdedOutlet'] ?? [];
      const inSql = Object.fromEntries(found.map(({ vin, facts }) => [vin, facts]));
      assert.deepEqual(inSql, plainCrowded(feeds, numbersUnder(law)));
      told += found.length;
      const every = plainCrowded(feeds, numbersUnder({ ...law, [of('usualPercent')]: 100 }));
      usual += Object.keys(every).length - found.length;
    }),
    { numRuns: share(60), seed: 39 },
  );
  assert.ok(told > share(10), `told ${told}, usual ${usual}`);
  assert.ok(usual > share(10), `${usual}`);
});

test('five makers at one address are asked about, three are a shop of several brands', async () => {
  const nation = [...namedBy(5, 'B'), ...namedBy(3, 'A'), ...namedBy(4, 'C')];
  const found = await foundIn(nation);
  assert.deepEqual(
    flaggedBy('R39', { crowdedOutlet: found }, { 'letter.given': true }),
    Array.from({ length: 5 }, (_, one) => `LZZAAAAA4TB00000${one}`),
  );
  assert.equal(found.length, 5);
});

test('where makers share five addresses, more than a tenth of a country’s, sharing says nothing', async () => {
  const shared = (addresses: number) =>
    Array.from('BDEFG'.slice(0, addresses)).flatMap((address) => namedBy(5, address));
  const alone = (addresses: number) =>
    Array.from({ length: addresses }, (_, one) => namedBy(1, `H${one}`)).flat();
  assert.equal((await foundIn(shared(4))).length, 20);
  assert.equal((await foundIn(shared(5))).length, 0);
  assert.equal((await foundIn([...shared(5), ...alone(44)])).length, 0);
  assert.equal((await foundIn([...shared(5), ...alone(45)])).length, 25);
});
