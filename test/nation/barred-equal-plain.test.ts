import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assess } from '../../src/domain/assess/assess.ts';
import { factNamed } from '../../src/domain/facts/fact-table.ts';
import { compiledLaw, loadLaw } from '../../src/engine/load-law.ts';
import { layShared } from '../../src/nation/dossiers/lay-shared.ts';
import { patternTable } from '../../src/nation/law/pattern-tables.ts';
import { BARRED_SHIPPED } from '../../src/nation/patterns/barred-shipped.ts';
import { layBarred } from '../../src/nation/run/lay-barred.ts';
import { numbersSqlUnder, numbersUnder } from './dated-law.ts';
import { given, reference } from './dossier-lines.ts';
import { type FeedRow, type Feeds, feedDatabase } from './feed-tables.ts';
import { folderDossiers } from './folder-of-feeds.ts';
import { plainBarredShipped } from './plain-barred.ts';
import { rightVin } from './right-vin.ts';

const law = loadLaw(join(import.meta.dirname, '..', '..', 'law'));
const compiled = compiledLaw(law);
const SINCE = numbersUnder()('integrity.barred-abroad.since', null);

/** What the pattern finds in some feeds, by licence row from 1: `shipped percent`. */
const found = async (feeds: Feeds, parts = 1): Promise<Record<string, string>> => {
  const database = await feedDatabase(feeds);
  try {
    await layShared(database, reference, given, 1);
    await layBarred(database, law.ruleSet, { given, parts, bound: null, dealt: new Map() });
    for (const statement of BARRED_SHIPPED.build(numbersSqlUnder())) await database.run(statement);
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
const plain = (feeds: Feeds): Record<string, string> => {
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
    SINCE,
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
  assert.deepEqual(await found(feeds, 3), inSql);
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
  let told = 0;
  await fc.assert(
    fc.asyncProperty(nation, fc.constantFrom(1, 3), async (feeds, parts) => {
      const inSql = await found(feeds, parts);
      assert.deepEqual(inSql, plain(withEvery(feeds)));
      told += Object.keys(inSql).length;
    }),
    { numRuns: 20, seed: 31 },
  );
  assert.ok(told > 20, String(told));
});
