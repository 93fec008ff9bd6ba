import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { assess } from '../../src/domain/assess/assess.ts';
import { factNamed } from '../../src/domain/facts/fact-table.ts';
import { compiledLaw } from '../../src/engine/load-law.ts';
import { buildSharedTables } from '../../src/nation/dossiers/build-shared-tables.ts';
import { patternTable } from '../../src/nation/law/pattern-tables.ts';
import { BARRED_SHIPPED } from '../../src/nation/patterns/barred-shipped.ts';
import { runSteps } from '../../src/nation/patterns/decided-groups.ts';
import { buildBarred } from '../../src/nation/run/build-barred.ts';
import { LAW as law } from '../published-law.ts';
import { ALL, fewer } from '../tier.ts';
import { numbersSqlUnder, numbersUnder, type Replaced } from './dated-law.ts';
import { given, reference } from './dossier-lines.ts';
import { type FeedRow, type Feeds, feedDatabase } from './feed-tables.ts';
import { folderDossiers } from './folder-of-feeds.ts';
import { flaggedBy } from './pattern-fixtures.ts';
import { plainBarredShipped } from './plain-barred.ts';
import { rightVin } from './right-vin.ts';

const compiled = compiledLaw(law);
const SINCE = 'integrity.barred-abroad.since';
const FIRST = numbersUnder()(SINCE, null);

/** What the pattern finds in some feeds, by licence row from 1: `shipped percent`. */
const found = async (
  feeds: Feeds,
  parts = 1,
  replaced: Replaced = {},
): Promise<Record<string, string>> => {
  const database = await feedDatabase(feeds);
  try {
    await buildSharedTables(database, reference, given, 1);
    await buildBarred(database, law.ruleSet, { given, parts, bound: null, dealt: new Map() });
    await runSteps(database, BARRED_SHIPPED.build(numbersSqlUnder(replaced)));
    const rows = await database.rows<{ row: number; told: string }>(
      `SELECT CAST(row_id AS INTEGER) AS row,
        concat_ws(' ', pattern_barred_shipped, pattern_barred_shipped_percent) AS told
      FROM ${patternTable(BARRED_SHIPPED)} ORDER BY row_id`,
    );
    const first = await database.number('SELECT min(row_id) FROM licence');
    return Object.fromEntries(rows.map(({ row, told }) => [row - Number(first) + 1, told]));
  } finally {
    database.close();
  }
};

/** The same by the answers in memory and nested loops. */
const plain = (feeds: Feeds, replaced: Replaced = {}): Record<string, string> => {
  const numbers = numbersUnder(replaced);
  const read = (name: Parameters<typeof factNamed>[0]) => factNamed(name).index;
  const dossiers = folderDossiers(feeds, reference, given);
  return plainBarredShipped(
    dossiers.map((dossier) => ({
      vin: dossier[read('licence.vin')] ?? null,
      applicant: dossier[read('licence.applicant')] ?? null,
      destination: dossier[read('licence.destination')] ?? null,
      appliedOn: dossier[read('licence.appliedOn')] ?? null,
      exitedOn: dossier[read('declaration.exitedOn')] ?? null,
      declaredFor: dossier[read('declaration.destination')] ?? null,
      barred: assess(compiled, dossier, false).entry === 'barred',
    })),
    (appliedOn) => numbers(SINCE, appliedOn),
  );
};

/** A used car for Algeria, which bars one built long ago; what is said otherwise goes before. */
const car = (at: number, more: FeedRow = {}): FeedRow => ({
  vin: rightVin(at),
  application: `A${at}`,
  applicant: 'U1',
  destination: 'DZ',
  condition: 'used',
  appliedOn: '2026-02-01',
  ...more,
});

const built = (at: number, on = '2015-01-05'): FeedRow => ({
  vin: rightVin(at),
  manufacturedOn: on,
  energy: 'petrol',
  kind: 'passenger',
});

const exit = (at: number, more: FeedRow = {}): FeedRow => ({
  vin: rightVin(at),
  number: `D${at}`,
  declaredOn: '2026-02-10',
  exitedOn: '2026-02-12',
  ...more,
});

const fleet = (licence: readonly FeedRow[], declaration: readonly FeedRow[]): Feeds => {
  const numbers = [...licence.keys()].map((at) => at + 1);
  return {
    licence,
    declaration,
    factory: numbers.map((at) => built(at)),
    certificate: numbers.map((at) => ({ vin: rightVin(at), registeredOn: '2015-02-01' })),
  };
};

const both = async (feeds: Feeds): Promise<Record<string, string>> => {
  const inSql = await found(feeds);
  assert.deepEqual(inSql, plain(withEvery(feeds)));
  if (ALL) assert.deepEqual(await found(feeds, 3), inSql);
  return inSql;
};

const withEvery = (feeds: Feeds): Feeds => ({
  ...Object.fromEntries([...given.accounts].map((account) => [account, []])),
  ...feeds,
});

describe('vehicles shipped where their destination bars them', () => {
  it('are counted by applicant, and told of every application that its destination bars', async () => {
    const feeds = fleet(
      [car(1), car(2), car(3), car(4), car(5, { applicant: 'U2' })],
      [exit(1), exit(2), exit(3)],
    );
    assert.deepEqual(await both(feeds), { 1: '3 100', 2: '3 100', 3: '3 100', 4: '3 100' });
  });

  it('are those that left, for where they were licensed', async () => {
    const feeds = fleet(
      [car(1), car(2), car(3), car(4)],
      [exit(1), exit(2, { destination: 'KZ' }), exit(3, { exitedOn: null })],
    );
    assert.deepEqual(await both(feeds), { 1: '1 50', 2: '1 50', 3: '1 50', 4: '1 50' });
  });

  it('count once a vehicle, and from the first day of the Notice', async () => {
    const feeds = fleet(
      [
        car(1),
        car(2, { vin: rightVin(1) }),
        car(3, { appliedOn: '2025-12-31' }),
        car(4, { appliedOn: '2026-01-01' }),
      ],
      [exit(1), exit(3), exit(4)],
    );
    const told = await both(feeds);
    assert.equal(told[4], '2 100');
    assert.equal(told[1], '2 100');
  });

  it('count by the law of their application: the day before, the day, the day after it changes', async () => {
    // applied for on 1 February; of the old law this is too early by a day, of the new one early enough
    const feeds = fleet([car(1)], [exit(1)]);
    const count = async (from: string): Promise<number> => {
      const replaced: Replaced = { [SINCE]: [FIRST + 32, from, FIRST] };
      const inSql = await found(feeds, 1, replaced);
      assert.deepEqual(inSql, plain(withEvery(feeds), replaced));
      return Object.keys(inSql).length;
    };
    assert.equal(await count('2026-01-31'), 1);
    assert.equal(await count('2026-02-01'), 1, 'the day of the application is of the new law');
    assert.equal(await count('2026-02-02'), 0, 'the day of the application is of the old law');
  });

  it('raise R31 from three vehicles on: two, three and four', async () => {
    const raised = async (barred: number): Promise<number> => {
      const numbers = Array.from({ length: barred }, (_, at) => at + 1);
      const told = await found(
        fleet(
          [...numbers.map((at) => car(at)), car(barred + 1, { destination: 'SN' })],
          [...numbers, barred + 1].map((at) => exit(at)),
        ),
      );
      const rows = Object.entries(told).map(([row, facts]) => {
        const [shipped = 0, percent = 0] = facts.split(' ').map(Number);
        // of one more that left, two in three, three in four, four in five
        assert.equal(percent, { 2: 66, 3: 75, 4: 80 }[barred]);
        return {
          row: Number(row),
          vin: rightVin(Number(row)),
          facts: { 'pattern.barredShipped': shipped, 'pattern.barredShippedPercent': percent },
          evidence: {},
        };
      });
      return flaggedBy('R31', { barredShipped: rows }).length;
    };
    assert.equal(await raised(2), 0);
    assert.equal(await raised(3), 3);
    assert.equal(await raised(4), 4);
  });

  it('are none where the destination admits them, and none of an applicant that is not told', async () => {
    assert.deepEqual(await both(fleet([car(1, { destination: 'SN' })], [exit(1)])), {});
    assert.deepEqual(await both(fleet([car(1, { applicant: null })], [exit(1)])), {});
    assert.deepEqual(
      await both({
        ...fleet([car(1)], [exit(1)]),
        factory: [built(1, '2026-01-05')],
        certificate: [],
      }),
      {},
    );
  });
});

it('the vehicles barred and shipped are those that nested loops find', async () => {
  const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-20', '2026-02-01', null);
  const row = fc.record({
    car: fc.integer({ min: 1, max: 6 }),
    applicant: fc.constantFrom('U1', 'U1', 'U1', 'U2', 'U2', null),
    destination: fc.constantFrom('DZ', 'DZ', 'DZ', 'DZ', 'SN', null),
    appliedOn: day,
    leaves: fc.constantFrom('no', 'there', 'there', 'elsewhere', 'untold'),
  });
  const nation = fc.array(row, { minLength: 8, maxLength: 14 }).map(
    (rows): Feeds => ({
      licence: rows.map(({ car: at, leaves: _, ...told }, place) =>
        car(at, { ...told, application: `A${place}`, number: `N${place}` }),
      ),
      declaration: rows.flatMap(({ car: at, leaves }, place) =>
        leaves === 'no'
          ? []
          : [
              exit(at, {
                number: `D${place}`,
                licence: `N${place}`,
                destination: leaves === 'elsewhere' ? 'RU' : leaves === 'there' ? 'DZ' : null,
              }),
            ],
      ),
      factory: [1, 2, 3, 4, 5].map((at) => built(at, at === 5 ? '2025-12-01' : undefined)),
      certificate: [1, 2, 3, 5].map((at) => ({
        vin: rightVin(at),
        registeredOn: at === 5 ? '2025-12-20' : '2015-02-01',
      })),
    }),
  );
  /** The law as it stands, and one whose first day is another from a day of application on. */
  const laws = fc.constantFrom<Replaced>(
    {},
    { [SINCE]: [FIRST, '2026-01-20', FIRST + 31] },
    { [SINCE]: [FIRST - 1, '2026-01-01', FIRST + 1] },
  );
  let told = 0;
  await fc.assert(
    fc.asyncProperty(nation, fc.constantFrom(1, 3), laws, async (feeds, parts, replaced) => {
      const inSql = await found(feeds, parts, replaced);
      const all = withEvery(feeds);
      assert.deepEqual(inSql, plain(all, replaced));
      told += Object.keys(inSql).length;
    }),
    { numRuns: fewer(20), seed: 31 },
  );
  assert.ok(told > fewer(20), String(told));
  if (!ALL) return;
  // what hangs by the first day is looked for in memory alone
  const crossed = { earlier: 0, later: 0 };
  const differs = (a: unknown, b: unknown): number => Number(!isDeepStrictEqual(a, b));
  for (const feeds of fc.sample(nation, { numRuns: 20, seed: 31 })) {
    const all = withEvery(feeds);
    crossed.earlier += differs(plain(all, { [SINCE]: FIRST - 1 }), plain(all));
    crossed.later += differs(plain(all, { [SINCE]: FIRST + 1 }), plain(all));
  }
  assert.ok(crossed.earlier > 3 && crossed.later > 3, JSON.stringify(crossed));
});
