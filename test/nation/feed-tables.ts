import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, FACTS } from '../../src/domain/facts/fact-table.ts';
import { ALL_ACCOUNTS, emptyAccount, factsOf } from '../../src/nation/account-columns.ts';
import { Database, sqlText } from '../../src/nation/database.ts';
import { vinsIn } from '../../src/nation/vins-in-text.ts';

/** One row of an account by fact name after the dot; dates ISO, decimals in whole hundredths. */
export type FeedRow = Readonly<Record<string, string | number | boolean | null>>;

/** Feeds as a reader writes them down. */
export type Feeds = Partial<Record<Account, readonly FeedRow[]>>;

const literal = (value: string | number | boolean | null): string => {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? sqlText(value) : String(value);
};

const knownFacts: ReadonlySet<string> = new Set(FACTS.map(({ name }) => name));

/** A database whose account relations stand and hold no row. */
const emptyDatabase = async (): Promise<Database> => {
  const database = await Database.open({
    memory: '1GB',
    threads: 2,
    spill: join(tmpdir(), 'mileproof-spill'),
  });
  // as a nation of few rows is screened
  await database.useOneThread();
  for (const account of ALL_ACCOUNTS) {
    await database.run(`CREATE TABLE ${account} AS ${emptyAccount(account)}`);
  }
  return database;
};

const insertFeeds = async (database: Database, feeds: Feeds): Promise<void> => {
  for (const account of ALL_ACCOUNTS) {
    const rows = feeds[account] ?? [];
    if (rows.length === 0) continue;
    const facts = factsOf(account);
    const lines = rows.map((row, at) => {
      for (const key of Object.keys(row)) {
        if (!knownFacts.has(`${account}.${key}`)) throw new Error(`no fact ${account}.${key}`);
      }
      const cells = facts.map((fact) => literal(row[fact.name.slice(account.length + 1)] ?? null));
      return `(${at + 1}, ${cells.join(', ')})`;
    });
    await database.run(`INSERT INTO ${account} VALUES ${lines.join(', ')}`);
  }
};

/** A database whose account relations hold the rows written down, `row_id` counting from 1 in each. */
export const feedDatabase = async (feeds: Feeds): Promise<Database> => {
  const database = await emptyDatabase();
  await insertFeeds(database, feeds);
  return database;
};

/** Databases without a row that nobody uses now: to open one costs as much as to ask it a pattern. */
const idle: Database[] = [];

/**
 * Works with a database as `feedDatabase` makes it, which is taken back when the work has ended: whatever was made in
 * it is rolled back, and the next work finds it empty.
 *
 * Work that needs a second connection to the tables must not use it: they stand in a transaction.
 */
export const withFeeds = async <Made>(
  feeds: Feeds,
  work: (database: Database) => Promise<Made>,
): Promise<Made> => {
  const database = idle.pop() ?? (await emptyDatabase());
  try {
    await database.run('BEGIN');
    await insertFeeds(database, feeds);
    const made = await work(database);
    await database.run('ROLLBACK');
    idle.push(database);
    return made;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** Makes letters that list several VINs a row for each, as the relation over staged files has them. */
export const listLetters = (database: Database): Promise<void> =>
  database.run(`CREATE OR REPLACE TABLE letter AS
    SELECT * REPLACE (unnest(${vinsIn('letter_vin')}) AS letter_vin) FROM letter`);
