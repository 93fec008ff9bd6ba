import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { Database } from '../../src/nation/database.ts';
import { interests } from '../../src/nation/narrow/gather-interest.ts';
import { NARROWED } from '../../src/nation/narrow/narrowed.ts';
import { parquetRows } from '../../src/nation/parquet-sql.ts';
import { ALL } from '../tier.ts';
import { inCorners, PAPER_KEYS } from './corners.ts';
import { numbersSqlUnder, type Replaced, TODAY } from './dated-law.ts';
import { type Feeds, withFeeds } from './feed-tables.ts';
import { patternRows, withNarrowed } from './narrowed-nation.ts';
import { filings } from './random-filings.ts';
import { FEW_ARE_MANY, homeNation } from './random-home.ts';
import { papers } from './random-papers.ts';
import { togetherOf } from './random-use.ts';

/** Accounts of which there are two files: the others may as well be whole, and each file costs statements. */
const IN_TWO: readonly Account[] = ['certificate', 'invoice', 'insurance'];

const filesOf = (account: Account): number => (IN_TWO.includes(account) ? 2 : 1);

/** Laws: as it stands, and one under which few vehicles are many. */
const LAWS: readonly Replaced[] = [FEW_ARE_MANY, FEW_ARE_MANY, {}];

const nation = fc
  .tuple(homeNation, inCorners(filings, PAPER_KEYS, 6), inCorners(papers, PAPER_KEYS, 6))
  .map((all) => togetherOf(...all));

/** How many vehicles there were, and how many of them were left. */
interface Seen {
  vehicles: number;
  kept: number;
}

const vehiclesIn = (database: Database): Promise<number> => {
  const vins = NARROWED.map((account) => `SELECT ${account}_vin AS vin FROM ${account}`);
  return database.number(`SELECT count(DISTINCT vin) FROM (${vins.join(' UNION ALL ')})`);
};

/** Narrows a nation and holds its patterns against those of all rows. */
const holds = async (feeds: Feeds, replaced: Replaced, beside: string, seen: Seen): Promise<void> =>
  withFeeds(feeds, async (database) => {
    const whole = await patternRows(database, replaced);
    const asks = Object.values(interests(numbersSqlUnder(replaced), TODAY));
    await withNarrowed(database, asks, filesOf, async ({ files, standing }) => {
      seen.vehicles += await vehiclesIn(database);
      // the rows of some further vehicles stand beside
      for (const account of NARROWED) {
        const left = files.flatMap((file) =>
          file.account === account ? [file.rowsFile as string] : [],
        );
        await database.run(`ALTER TABLE ${account} RENAME TO whole_${account}`);
        const rows = parquetRows(...left);
        await database.run(`
          CREATE TABLE ${account} AS
          FROM ${rows}
          UNION ALL
          FROM whole_${account}
          WHERE row_id NOT IN (SELECT row_id FROM ${rows})
            AND hash(${account}_vin || '${beside}') % 10 = 0`);
      }
      seen.kept += await vehiclesIn(database);
      const narrow = await patternRows(database, replaced, standing);
      for (const [name, rows] of Object.entries(whole)) assert.deepEqual(narrow[name], rows, name);
    });
  });

test('vehicles of interest, with whichever others beside them, show what all rows show', async () => {
  const seen: Seen = { vehicles: 0, kept: 0 };
  await fc.assert(
    fc.asyncProperty(
      nation,
      fc.constantFrom(...LAWS),
      fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', 'c') }),
      (feeds, law, beside) => holds(feeds, law, beside, seen),
    ),
    { numRuns: ALL ? 3 : 1, seed: 30, endOnFailure: true },
  );
  assert.ok(seen.kept < seen.vehicles, `${seen.kept} of ${seen.vehicles}`);
});

test('a row that tells no vehicle by itself is left, once, and one of a vehicle at home is not', async () => {
  const [home, other] = ['LGXCE4CB2PZZZ0001', 'LGXCE4CB2PZZZ0002'];
  const rows = [home, null, 'LGXCE4CB2PZZZ', `${home} ${other}`, null].map((vin) => ({ vin }));
  await withFeeds({ certificate: rows, invoice: rows, factory: rows }, async (database) => {
    const asks = Object.values(interests(numbersSqlUnder({}), TODAY));
    await withNarrowed(database, asks, filesOf, async ({ files }) => {
      for (const account of ['certificate', 'invoice', 'factory']) {
        const left = files.flatMap((file) => (file.account === account ? [file.rowsFile] : []));
        const found = await database.rows<{ readonly id: number }>(
          `SELECT CAST(row_id AS INTEGER) AS id FROM ${parquetRows(...(left as string[]))} ORDER BY id`,
        );
        assert.deepEqual(
          found.map(({ id }) => id),
          [2, 3, 4, 5],
          account,
        );
      }
    });
  });
});
