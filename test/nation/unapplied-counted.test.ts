import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { Database } from '../../src/nation/database.ts';
import { buildRepeatedVins } from '../../src/nation/dossiers/build-other-applications.ts';
import { TELLING_ACCOUNTS } from '../../src/nation/dossiers/build-unapplied-dossiers.ts';
import { dealAccount, dealtRows } from '../../src/nation/dossiers/deal-account.ts';
import {
  buildUnappliedRows,
  countUnapplied,
  UNAPPLIED_ROWS,
} from '../../src/nation/dossiers/unapplied-rows.ts';
import {
  APPLIED_COLUMNS,
  APPLIED_SHARES,
  appliedAmongDealt,
  CERTIFICATE_SHARES,
  CERTIFIED_UNAPPLIED,
  licenceSeveralAmong,
} from '../../src/nation/patterns/shared-tables.ts';
import { type Feeds, feedDatabase, listLetters } from './feed-tables.ts';
import { randomNation } from './random-nation.ts';

let scratch = '';
before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mileproof-unapplied-'));
});
after(() => rm(scratch, { recursive: true, force: true }));

/** The VINs of some accounts that no licence row names. */
const plain = (nation: Feeds, accounts: readonly Account[]): ReadonlySet<string> => {
  const applied = new Set(nation.licence?.map(({ vin }) => vin));
  const told = accounts.flatMap((account) => nation[account] ?? []);
  return new Set(
    told.flatMap(({ vin }) => (typeof vin !== 'string' || applied.has(vin) ? [] : [vin])),
  );
};

/** VINs counted and those that stir, where rows of some accounts do. */
const counted = async (
  database: Database,
  given: readonly Account[],
  raising: ReadonlySet<Account>,
  once: boolean,
): Promise<{ readonly vehicles: number; readonly asked: readonly string[] }> => {
  const certified = await database.number(CERTIFIED_UNAPPLIED);
  const telling = given.map((account) => ({ account, raising: String(raising.has(account)) }));
  await buildUnappliedRows(database, telling, `SELECT 'found' AS vin FROM licence LIMIT 1`, once);
  const rows = await database.rows<{ vin: string }>(
    `SELECT vin FROM ${UNAPPLIED_ROWS} WHERE may_raise GROUP BY vin`,
  );
  return {
    vehicles: await countUnapplied(database, certified),
    asked: rows.map(({ vin }) => vin).toSorted(),
  };
};

/** The rows of a table, the columns of each as text, in the order of this text. */
const told = async (database: Database, table: string): Promise<readonly string[]> => {
  const rows = await database.rows<{ line: string }>(
    `SELECT CAST(t AS VARCHAR) AS line FROM ${table} t`,
  );
  return rows.map(({ line }) => line).toSorted();
};

const sharedBy = async (database: Database): Promise<void> => {
  for (const { statement } of [...APPLIED_SHARES, ...CERTIFICATE_SHARES])
    await database.run(statement);
};

test('vehicles in no application are as many as the VINs of all accounts that no licence row names', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomNation,
      fc.subarray([...TELLING_ACCOUNTS]),
      fc.boolean(),
      fc.integer({ min: 2, max: 40 }),
      async (nation, mayRaise, once, parts) => {
        const given = TELLING_ACCOUNTS.filter((account) => nation[account] !== undefined);
        const raising = given.filter((account) => mayRaise.includes(account));
        const more = (nation.licence ?? []).length === 0 ? [] : ['found'];
        const expected = {
          vehicles: plain(nation, given).size,
          asked: [...plain(nation, raising), ...more].toSorted(),
        };
        const database = await feedDatabase(nation);
        await listLetters(database);
        try {
          await sharedBy(database);
          assert.deepEqual(await counted(database, given, new Set(raising), once), expected);
          // and of what was dealt out
          await buildRepeatedVins(database);
          const appliedRows = await told(database, 'applied_certificate');
          const several = await told(database, 'licence_several');
          await database.run(licenceSeveralAmong('shared_again').statement);
          assert.deepEqual(await told(database, 'licence_several'), several);
          const folder = await mkdtemp(join(scratch, 'rows-'));
          await dealAccount(database, 'certificate', APPLIED_COLUMNS, parts, folder);
          const dealt = await dealtRows(folder, Array.from({ length: parts }).keys());
          if (dealt === null) return;
          await database.run(appliedAmongDealt(dealt).statement);
          assert.deepEqual(await told(database, 'applied_certificate'), appliedRows);
          assert.deepEqual(await counted(database, given, new Set(raising), once), expected);
        } finally {
          database.close();
        }
      },
    ),
    { numRuns: 20 },
  );
});
