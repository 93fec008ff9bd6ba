import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { ALL_ACCOUNTS, factsOf } from '../../src/nation/account-columns.ts';
import { type Database, sqlText } from '../../src/nation/database.ts';
import type { StagedFeed } from '../../src/nation/feeds/staged-feed.ts';
import { patternTable } from '../../src/nation/law/pattern-tables.ts';
import { computeLinks, LINK_PATTERNS, LINK_SHARES } from '../../src/nation/links/compute-links.ts';
import { type NarrowedAccounts, narrowAccounts } from '../../src/nation/narrow/narrow-accounts.ts';
import { INTERNAL_PARQUET } from '../../src/nation/parquet-sql.ts';
import { runSteps } from '../../src/nation/patterns/decided-groups.ts';
import type { Interest } from '../../src/nation/patterns/interest.ts';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import type { StandingSums } from '../../src/nation/patterns/summed.ts';
import { StageKeeper } from '../../src/nation/run/stage-keeper.ts';
import { TablesInUse } from '../../src/nation/run/tables-in-use.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { numbersSqlUnder, type Replaced, TODAY } from './dated-law.ts';

/** Names of all patterns, those of links among them. */
const ALL_PATTERNS: readonly string[] = [...PATTERNS, ...LINK_PATTERNS].map(({ name }) => name);

/** The rows of some patterns in their order, by name: of the account relations that stand, and sums that do. */
export const patternRows = async (
  database: Database,
  replaced: Replaced,
  standing: StandingSums = new Map(),
  names: readonly string[] = ALL_PATTERNS,
): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const numbers = numbersSqlUnder(replaced);
  const held = new TablesInUse(database);
  const asked = ({ name }: { readonly name: string }): boolean => names.includes(name);
  for (const { shares = [], build } of PATTERNS.filter(asked)) {
    await held.make(shares);
    await runSteps(database, build(numbers), standing);
  }
  if (LINK_PATTERNS.some(asked)) {
    await held.make(LINK_SHARES);
    await computeLinks(database, numbers, standing);
  }
  await held.keepOnly([]);
  const rows: Record<string, readonly unknown[]> = {};
  for (const pattern of [...PATTERNS, ...LINK_PATTERNS].filter(asked)) {
    rows[pattern.name] = await database.rows(`SELECT * FROM ${patternTable(pattern)}`);
  }
  return rows;
};

/** Writes accounts as files, each in a folder of its own; which row goes where hangs on its place. */
const stagedIn = async (
  database: Database,
  folder: string,
  filesOf: (account: Account) => number,
): Promise<readonly StagedFeed[]> => {
  const staged: StagedFeed[] = [];
  for (const account of ALL_ACCOUNTS) {
    const files = filesOf(account);
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

/**
 * Narrows the account relations that stand, and works with what is left; its files are gone then.
 *
 * @param filesOf how many files there are of an account
 */
export const withNarrowed = async <Made>(
  database: Database,
  asks: readonly Interest[],
  filesOf: (account: Account) => number,
  work: (narrowed: NarrowedAccounts) => Promise<Made>,
): Promise<Made> => {
  const folder = temporaryFolder('narrow');
  const stages = await StageKeeper.open(folder, 'narrow');
  const staged = await stagedIn(database, folder, filesOf);
  const order = { asks, today: TODAY };
  const made = await work(await narrowAccounts(database, staged, stages, order, () => {}));
  await rm(folder, { recursive: true });
  return made;
};
