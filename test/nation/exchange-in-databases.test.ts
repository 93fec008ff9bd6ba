import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import type { Database } from '../../src/nation/database.ts';
import { sqlName, sqlText } from '../../src/nation/database.ts';
import { gatherInterest, interests } from '../../src/nation/narrow/gather-interest.ts';
import { toldQueries } from '../../src/nation/narrow/told-queries.ts';
import { COMPANY_CODE } from '../../src/nation/patterns/company-code.ts';
import { postgresDatabase } from '../postgres-database.ts';
import { share } from '../tier.ts';
import { numbersSqlUnder, TODAY } from './dated-law.ts';
import { withFeeds } from './feed-tables.ts';
import { FEW_ARE_MANY } from './random-home.ts';

const ASKED = gatherInterest(Object.values(interests(numbersSqlUnder(FEW_ARE_MANY), TODAY)));

/** Words before a parenthesis that call nothing. */
const NO_CALLS = [
  'and',
  'from',
  'having',
  'in',
  'join',
  'not',
  'or',
  'on',
  'then',
  'when',
  'where',
];

test('engines are asked no function but min, max, sum and count, and nothing that they write otherwise', () => {
  assert.ok(ASKED.exchanges.length > 10);
  for (const { name, query } of ASKED.exchanges) {
    const called = [...query.matchAll(/(\w+)\s*\(/g)].map(([, word = '']) => word.toLowerCase());
    const others = called.filter((word) => !NO_CALLS.includes(word));
    assert.deepEqual(
      others.filter((word) => !['min', 'max', 'sum', 'count'].includes(word)),
      [],
      name,
    );
    assert.doesNotMatch(
      query,
      /::|\|\||\/|"|`|\[|QUALIFY|OVER|CAST|EXCEPT|EXCLUDE|REPLACE|FILTER|DISTINCT|USING|ALL/i,
    );
  }
});

/** Columns of the tables that files tell: their names and types by table. */
type Columns = Readonly<Record<string, readonly (readonly [name: string, type: string])[]>>;

const columnsOf = async (database: Database): Promise<Columns> => {
  await database.run(COMPANY_CODE.statement);
  const tables: Record<string, readonly (readonly [string, string])[]> = {};
  for (const [table, { query }] of toldQueries(ASKED)) {
    const rows = await database.rows<{ column_name: string; column_type: string }>(
      `SELECT column_name, column_type FROM (DESCRIBE ${query})`,
    );
    tables[table] = rows.map(({ column_name, column_type }) => [column_name, column_type]);
  }
  return tables;
};

/** A value of a column: few, so that many meet; one dealer, so that its bills do. */
const cellOf = ([name, type]: readonly [string, string]): fc.Arbitrary<string> => {
  if (name === 'seller') return fc.constant(sqlText('D'));
  if (type === 'VARCHAR') return fc.constantFrom('a', 'Z', 'T').map(sqlText);
  if (type === 'DATE') return fc.constantFrom("DATE '2025-03-01'", "DATE '2026-12-31'");
  return fc.constantFrom(0, 0, 1, 1, 2).map(String);
};

/** Rows of each table as SQL, few values of which many meet. */
const rowsOf = (columns: Columns): fc.Arbitrary<Readonly<Record<string, readonly string[]>>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(columns).map(([table, own]) => {
        const cells = own.map((column) =>
          fc.oneof(
            { weight: 6, arbitrary: cellOf(column) },
            { weight: 1, arbitrary: fc.constant('NULL') },
          ),
        );
        const row = fc.tuple(...cells).map((all) => `(${all.join(', ')})`);
        return [table, fc.array(row, { minLength: 30, maxLength: 60 })];
      }),
    ),
  );

/** Runs a statement and yields its rows, each cell as a text. */
type Ask = (statement: string) => Promise<readonly (readonly (string | null)[])[]>;

/** What each exchange yields, its rows in an order that is ours alone. */
const exchanged = async (
  ask: Ask,
  columns: Columns,
  rows: Readonly<Record<string, readonly string[]>>,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  for (const [table, own] of Object.entries(columns)) {
    const typed = own.map(([name, type]) => `${sqlName(name)} ${type}`);
    await ask(`CREATE TEMP TABLE ${sqlName(table)} (${typed.join(', ')})`);
    await ask(`INSERT INTO ${sqlName(table)} VALUES ${(rows[table] ?? []).join(', ')}`);
  }
  const yielded: Record<string, readonly string[]> = {};
  for (const { name, query } of ASKED.exchanges) {
    await ask(`CREATE TEMP TABLE ${sqlName(name)} AS ${query}`);
    yielded[name] = (await ask(`SELECT * FROM ${sqlName(name)}`))
      .map((row) => JSON.stringify(row))
      .sort();
  }
  return yielded;
};

test('what is told is brought together alike by DuckDB and by PostgreSQL', async () => {
  const columns = await withFeeds({}, columnsOf);
  const client = new pg.Client(await postgresDatabase({ order: 'et' }));
  await client.connect();
  const types = { getTypeParser: () => (text: string) => text };
  const inPostgres: Ask = async (text) =>
    (
      await client.query<(string | null)[]>({
        text,
        rowMode: 'array',
        types: types as pg.CustomTypesConfig,
      })
    ).rows;
  const rowsOfAll: Record<string, number> = {};
  try {
    await fc.assert(
      fc.asyncProperty(rowsOf(columns), async (rows) => {
        const here = await withFeeds({}, (database) => {
          const ask: Ask = async (statement) =>
            (await database.rows(statement)).map((row) =>
              Object.values(row).map((cell) => (cell === null ? null : String(cell))),
            );
          return exchanged(ask, columns, rows);
        });
        await client.query('BEGIN');
        assert.deepEqual(await exchanged(inPostgres, columns, rows), here);
        await client.query('ROLLBACK');
        for (const [name, told] of Object.entries(here))
          rowsOfAll[name] = (rowsOfAll[name] ?? 0) + told.length;
      }),
      { numRuns: share(10), seed: 31, endOnFailure: true },
    );
  } finally {
    await client.end();
  }
  for (const { name } of ASKED.exchanges) assert.ok((rowsOfAll[name] ?? 0) > 0, name);
});
