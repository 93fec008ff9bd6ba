import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, FACTS } from '../../src/domain/facts/fact-table.ts';
import {
  ALL_ACCOUNTS,
  emptyAccount,
  factsOf,
  sqlTypeOf,
} from '../../src/nation/account-columns.ts';
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

/** A database whose account relations hold the rows written down, `row_id` counting from 1 in each. */
export const feedDatabase = async (feeds: Feeds): Promise<Database> => {
  const database = await Database.open({
    memory: '1GB',
    threads: 2,
    spill: join(tmpdir(), 'mileproof-spill'),
  });
  for (const account of ALL_ACCOUNTS) {
    await database.run(`CREATE TABLE ${account} AS ${emptyAccount(account)}`);
    const rows = feeds[account] ?? [];
    if (rows.length === 0) continue;
    const facts = factsOf(account);
    const lines = rows.map((row, at) => {
      for (const key of Object.keys(row)) {
        if (!knownFacts.has(`${account}.${key}`)) throw new Error(`no fact ${account}.${key}`);
      }
      const cells = facts.map((fact) => {
        const value = row[fact.name.slice(account.length + 1)] ?? null;
        return `CAST(${literal(value)} AS ${sqlTypeOf(fact)})`;
      });
      return `(${at + 1}, ${cells.join(', ')})`;
    });
    await database.run(`INSERT INTO ${account} VALUES ${lines.join(', ')}`);
  }
  return database;
};

/** Makes letters that list several VINs a row for each, as the relation over staged files has them. */
export const listLetters = (database: Database): Promise<void> =>
  database.run(`CREATE OR REPLACE TABLE letter AS
    SELECT * REPLACE (unnest(${vinsIn('letter_vin')}) AS letter_vin) FROM letter`);
