import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildDossiers } from '../../src/nation/dossiers/build-dossiers.ts';
import { buildSharedTables } from '../../src/nation/dossiers/build-shared-tables.ts';
import { buildUnappliedDossiers } from '../../src/nation/dossiers/build-unapplied-dossiers.ts';
import { gatherPatterns, withPatterns } from '../../src/nation/law/pattern-tables.ts';
import { given, reference, VIN } from './dossier-lines.ts';
import { feedDatabase } from './feed-tables.ts';

const ACCOUNTS = {
  licence: [{ vin: VIN, application: 'A1', destination: 'KZ', appliedOn: '2026-02-01' }],
  letter: [{ vin: VIN, number: 'L1', application: 'A1' }],
  certificate: [{ vin: VIN, plate: '京A00001', registeredOn: '2026-01-01' }],
  factory: [{ vin: VIN, maker: 'M' }],
  reading: [{ vin: VIN, on: '2026-01-01', km: 10 }],
};

const SHARE = { part: 1, parts: 3 };

describe('dossiers are looked up', () => {
  // a filter beneath, or a key compared otherwise, and DuckDB would gather the keys of all rows at each of twenty
  // tables
  it('by joins that keep vectors whole, and gather no keys first', async () => {
    const database = await feedDatabase(ACCOUNTS);
    await buildSharedTables(database, reference, given, 1);
    const pattern = { name: 'unplated', facts: ['pattern.unplated'] } as const;
    await database.run(
      'CREATE TABLE pattern_unplated (row_id BIGINT, vin VARCHAR, pattern_unplated BIGINT)',
    );
    for (const statement of gatherPatterns([pattern])) await database.run(statement);
    const plans: string[] = [];
    const plan = async ({ query }: { readonly query: string }): Promise<void> => {
      const [row] = await database.rows<{ explain_value: string }>(
        `EXPLAIN (FORMAT json) ${withPatterns(`(${query})`, [pattern])}`,
      );
      plans.push(row?.explain_value ?? '');
    };
    await buildDossiers(database, given, SHARE, plan);
    await buildUnappliedDossiers(database, given, SHARE, undefined, plan);
    database.close();
    const joins = plans.map((text) => [
      ...new Set(text.match(/"Join Type": "\w+"|\w*DELIM\w*/g)?.toSorted()),
    ]);
    assert.deepEqual(joins, [['"Join Type": "SINGLE"'], ['"Join Type": "SINGLE"']]);
    // one beneath each join takes what is looked up; all columns pass through few beside: not two more at each join
    for (const text of plans) {
      const count = (operator: string): number => text.split(`"name": "${operator}`).length - 1;
      assert.ok(count('PROJECTION') < 2 * count('HASH_JOIN'), text.match(/"name": "\w+/g)?.join());
    }
  });
});
