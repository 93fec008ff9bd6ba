import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { ALL_ACCOUNTS, factsOf } from '../../src/nation/account-columns.ts';
import { type Database, sqlText } from '../../src/nation/database.ts';
import type { StagedFeed } from '../../src/nation/feeds/staged-feed.ts';
import { patternTable } from '../../src/nation/law/pattern-tables.ts';
import { computeLinks, LINK_PATTERNS, LINK_SHARES } from '../../src/nation/links/compute-links.ts';
import { narrowAccounts } from '../../src/nation/narrow/narrow-accounts.ts';
import { NARROWED } from '../../src/nation/narrow/narrowed.ts';

import { INTERNAL_PARQUET, parquetRows } from '../../src/nation/parquet-sql.ts';
import { runSteps } from '../../src/nation/patterns/decided-groups.ts';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import type { StandingSums } from '../../src/nation/patterns/summed.ts';
import { StageKeeper } from '../../src/nation/run/stage-keeper.ts';
import { TablesInUse } from '../../src/nation/run/tables-in-use.ts';
import { LAW } from '../published-law.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ALL } from '../tier.ts';
import { inCorners } from './corners.ts';
import { lawUnder, numbersSqlUnder, type Replaced, TODAY } from './dated-law.ts';
import { type Feeds, withFeeds } from './feed-tables.ts';
import { filings } from './random-filings.ts';
import { FEW_ARE_MANY, homeNation } from './random-home.ts';
import { papers } from './random-papers.ts';
import { togetherOf } from './random-use.ts';

/** The rows of every pattern and of the links, in their order, by name. */
const found = async (
  database: Database,
  replaced: Replaced,
  standing: StandingSums,
): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const numbers = numbersSqlUnder(replaced);
  const held = new TablesInUse(database);
  for (const { shares = [], build } of PATTERNS) {
    await held.make(shares);
    await runSteps(database, build(numbers), standing);
  }
  await held.make(LINK_SHARES);
  await computeLinks(database, numbers, standing);
  await held.keepOnly([]);
  const rows: Record<string, readonly unknown[]> = {};
  for (const pattern of [...PATTERNS, ...LINK_PATTERNS]) {
    rows[pattern.name] = await database.rows(`SELECT * FROM ${patternTable(pattern)}`);
  }
  return rows;
};

/** Accounts of which there are two files: the others may as well be whole, and each file costs statements. */
const IN_TWO: readonly Account[] = ['certificate', 'invoice', 'insurance'];

/** Writes the rows of a nation as files, each in a folder of its own; which row goes where hangs on its place. */
const stagedIn = async (database: Database, folder: string): Promise<readonly StagedFeed[]> => {
  const staged: StagedFeed[] = [];
  for (const account of ALL_ACCOUNTS) {
    const files = IN_TWO.includes(account) ? 2 : 1;
    for (let part = 0; part < files; part += 1) {
      const fileNo = staged.length;
      const rowsFile = join(folder, `feed-${fileNo}`, 'rows.parquet');
      await mkdir(dirname(rowsFile));
      await database.run(
        `COPY (FROM ${account} WHERE row_id % ${files} = ${part}) TO ${sqlText(rowsFile)} (${INTERNAL_PARQUET})`,
      );
      const facts = factsOf(account).map(({ name }) => name);
      const none = { rows: 0, reported: 0, aside: 0, cellProblems: 0, bytes: 0 };
      staged.push({
        ...none,
        account,
        name: '',
        fileNo,
        facts,
        sha256: '',
        broken: false,
        rowsFile,
        problemsFile: null,
      });
    }
  }
  return staged;
};

/** Laws: as it stands, and one under which few vehicles are many. */
const LAWS: readonly Replaced[] = [FEW_ARE_MANY, FEW_ARE_MANY, {}];

/** Keys of papers and parties, which are not met in another corner. */
const KEYS = [
  'application',
  'number',
  'applicant',
  'licence',
  'invoice',
  'declaration',
  'claimant',
  'owner',
  'letter',
];

const nation = fc
  .tuple(homeNation, inCorners(filings, KEYS, 6), inCorners(papers, KEYS, 6))
  .map((all) => togetherOf(...all));

/** How many rows each pattern had, and how many vehicles were left of how many. */
class Seen {
  readonly rows = new Map<string, number>();
  vehicles = 0;
  kept = 0;

  add(rows: Readonly<Record<string, readonly unknown[]>>): void {
    for (const [name, of] of Object.entries(rows))
      this.rows.set(name, (this.rows.get(name) ?? 0) + of.length);
  }
}

const vehiclesIn = (database: Database): Promise<number> => {
  const vins = NARROWED.map((account) => `SELECT ${account}_vin AS vin FROM ${account}`);
  return database.number(`SELECT count(DISTINCT vin) FROM (${vins.join(' UNION ALL ')})`);
};

/** Narrows a nation and holds its patterns against those of all rows. */
const holds = async (feeds: Feeds, replaced: Replaced, beside: string, seen: Seen): Promise<void> =>
  withFeeds(feeds, async (database) => {
    const whole = await found(database, replaced, new Map());
    const folder = temporaryFolder('narrow');
    const stages = await StageKeeper.open(folder, 'narrow');
    const staged = await stagedIn(database, folder);
    const order = { law: { ...LAW, ruleSet: lawUnder(replaced) }, today: TODAY };
    const { files, standing } = await narrowAccounts(database, staged, stages, order, () => {});
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
    const narrow = await found(database, replaced, standing);
    for (const [name, rows] of Object.entries(whole)) assert.deepEqual(narrow[name], rows, name);
    seen.add(whole);
    await rm(folder, { recursive: true });
  });

test('vehicles of interest, with whichever others beside them, show what all rows show', async () => {
  const seen = new Seen();
  await fc.assert(
    fc.asyncProperty(
      nation,
      fc.constantFrom(...LAWS),
      fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', 'c') }),
      (feeds, law, beside) => holds(feeds, law, beside, seen),
    ),
    { numRuns: ALL ? 10 : 1, seed: 30, endOnFailure: true },
  );
  assert.ok(seen.kept < seen.vehicles, `${seen.kept} of ${seen.vehicles}`);
});
