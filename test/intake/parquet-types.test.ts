import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { Desk } from '../nation/feeds-by-intake.ts';
import { readSheet } from './read-sheet.ts';

const VIN = '1M8GDM9AXKP042788';
/** 2026-05-01: 56 years of 365 days, 14 leap days, 31 + 28 + 31 + 30 days. */
const MAY = 20_574;

let desk: Desk;
let connection: DuckDBConnection;
let files = 0;

before(async () => {
  desk = await Desk.open();
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
after(async () => {
  connection.closeSync();
  await desk.close();
});

const parquet = async (columns: string): Promise<string> => {
  files += 1;
  const path = join(desk.folder, `types-${files}.parquet`);
  await connection.run(`COPY (SELECT '${VIN}' AS vin, ${columns}) TO '${path}' (FORMAT parquet)`);
  return path;
};

/** What is told of the exit of one row: its day, its problems, or that it is blank; in the batch and in a feed. */
const told = async (columns: string): Promise<readonly [batch: unknown, feed: unknown]> => {
  const path = await parquet(columns);
  const { rows, problems, refused } = await readSheet(path, { account: 'declaration' });
  const found = problems.filter((problem) => problem.startsWith('2'));
  const day = rows.get(2)?.['declaration.exitedOn'];
  const staged = await desk.staged(await desk.stage('declaration', path));
  const inFeed = staged.problems
    .filter((problem) => problem.startsWith('2'))
    .map((problem) => problem.split(' ').slice(0, 3).join(' '));
  const exits = staged.rows.flatMap((row) => row.filter(([name]) => name.endsWith('exitedOn')));
  return [
    refused ?? (found.join('; ') || day || 'blank'),
    inFeed.map((problem) => problem.replace(/^(\d+) (\S+) (\S+)$/, '$1 $3 $2')).join('; ') ||
      (exits[0]?.[1] === '2026-05-01' ? MAY : (exits[0]?.[1] ?? 'blank')),
  ];
};

const unread = (code: string): string => `2 ${code} declaration.exitedOn`;

test('a value of any type below a known header is read or told, never passed over', async () => {
  for (const [sql, expected] of [
    ["DATE '2026-05-01'", MAY],
    ["TIMESTAMP '2026-05-01 10:00:00'", MAY],
    ["'2026-05-01'::BLOB", MAY],
    ["'\\xE5'::BLOB", unread('undecodable-bytes')],
    ['46143', MAY],
    ['46143::DOUBLE', MAY],
    ['46143::DECIMAL(9, 2)', MAY],
    ["'2026-05-01'::ENUM('2026-05-01')", MAY],
    ["['2026-05-01']", unread('nested-value')],
    ['[]::VARCHAR[]', unread('nested-value')],
    ["[DATE '2026-05-01']", unread('nested-value')],
    ["MAP {'on': '2026-05-01'}", unread('nested-value')],
    ["'NaN'::DOUBLE", unread('not-a-number')],
    ["'Infinity'::DOUBLE", unread('not-a-number')],
    ["'infinity'::TIMESTAMP", unread('spreadsheet-error')],
    ["'infinity'::TIMESTAMPTZ", unread('spreadsheet-error')],
    ["DATE '4026-05-01'", unread('date-out-of-range')],
    ["TIMESTAMP '0900-01-01'", unread('date-out-of-range')],
    ['INTERVAL 5 DAY', unread('not-a-date')],
    ["TIME '10:00:00'", unread('not-a-date')],
    ['gen_random_uuid()', unread('not-a-date')],
    ['true', unread('not-a-date')],
    ['NULL::VARCHAR[]', 'blank'],
    ['NULL::BLOB', 'blank'],
    ['NULL::DOUBLE', 'blank'],
    ['NULL::DATE', 'blank'],
  ] as const) {
    assert.deepEqual(await told(`${sql} AS "exitedOn"`), [expected, expected], sql);
  }
});

test('structures are opened, and lists below the name of an account hold open what they may tell', async () => {
  for (const [columns, expected] of [
    ["{'exitedOn': DATE '2026-05-01', 'number': 'N1'} AS declaration", MAY],
    ["{'exitedOn': ['2026-05-01']} AS declaration", unread('nested-value')],
    ["{'exitedOn': NULL::DATE} AS declaration", 'blank'],
    [
      "[{'exitedOn': DATE '2026-05-01'}] AS declarations, 'N1' AS number",
      `${unread('nested-value')}; 2 nested-value declaration.returnedOn`,
    ],
    ['NULL::STRUCT("exitedOn" DATE)[] AS declarations, \'N1\' AS number', 'blank'],
    ["[1] AS photos, 'N1' AS number", 'blank'],
  ] as const) {
    assert.deepEqual(await told(columns), [expected, expected], columns);
  }
});
