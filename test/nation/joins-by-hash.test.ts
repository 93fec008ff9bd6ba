// with --all: a nation is simulated and each of its plans looked at; what it tells is time
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { DUCKDB_SETTINGS } from '../../src/domain/rules/sql/dialect.ts';
import { Database } from '../../src/nation/database.ts';
import { screenNation } from '../../src/nation/screen-nation.ts';
import { ROOT, runCli } from '../cli/run-cli.ts';
import { LAW } from '../published-law.ts';

/** Tables joined by nested loops with one row, or with the few days of `never_stray`. */
const WITH_FEW_ROWS = [
  'burst_candidate',
  'burst_told',
  'entry_unlike',
  'never_open',
  'several_beside',
  'several_later',
];

/** How `runAsWritten` plans. */
const AS_WRITTEN = "SET disabled_optimizers = 'in_clause,join_order,build_side_probe_side'";

const READS = /^\s*(?:CREATE\b.*?\bAS\s+(?:SELECT|WITH|\()|COPY|INSERT|SELECT|WITH)/is;
const TABLE = /TABLE (\w+)/;

/** Calls `see` with the plan of every statement that reads, before it runs, until given back. */
const seePlans = (see: (sql: string, plan: string) => void): (() => void) => {
  const { run, runAsWritten } = Database.prototype;
  const connection = Object.getOwnPropertyDescriptor(Database.prototype, 'connection');
  assert.ok(connection?.get !== undefined);
  const plan = async (database: Database, sql: string): Promise<void> => {
    if (!READS.test(sql)) return;
    const rows = await database.rows<{ explain_value: string }>(`EXPLAIN ${sql}`);
    see(sql, rows.map((row) => row.explain_value).join('\n'));
  };
  Database.prototype.run = async function (sql) {
    await plan(this, sql);
    return run.call(this, sql);
  };
  Database.prototype.runAsWritten = async function (sql) {
    await run.call(this, AS_WRITTEN);
    await plan(this, sql);
    await run.call(this, DUCKDB_SETTINGS);
    return runAsWritten.call(this, sql);
  };
  const streams = new WeakSet();
  Object.defineProperty(Database.prototype, 'connection', {
    configurable: true,
    get(this: Database) {
      const found = connection.get?.call(this);
      if (!streams.has(found)) {
        streams.add(found);
        const stream = found.stream.bind(found);
        found.stream = async (sql: string) => {
          await plan(this, sql);
          return stream(sql);
        };
      }
      return found;
    },
  });
  return () => {
    Object.assign(Database.prototype, { run, runAsWritten });
    Object.defineProperty(Database.prototype, 'connection', connection);
  };
};

// every row of one table held against every row of another: seconds for a million vehicles, hours for twenty
test('no statement of a screening joins two tables by nested loops', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'mileproof-joins-'));
  const nested = new Set<string>();
  let plans = 0;
  const giveBack = seePlans((sql, plan) => {
    plans += 1;
    if (plan.includes('BLOCKWISE_NL_JOIN')) nested.add(TABLE.exec(sql)?.[1] ?? sql);
  });
  try {
    const feeds = join(scratch, 'feeds');
    const simulated = ['simulate', '--vehicles', '1500', '--exports', '0.3', '--seed', '12'];
    assert.equal((await runCli([...simulated, '--out', feeds])).status, 0);
    // a few applications are told again
    const licences = (await readFile(join(feeds, 'licence.csv'), 'utf8')).split('\n');
    await writeFile(join(feeds, 'licence-again.csv'), licences.slice(0, 9).join('\n'));
    const outcome = await screenNation({
      folder: feeds,
      out: join(scratch, 'out'),
      law: LAW,
      referenceFolder: join(ROOT, 'reference'),
      today: parseIsoDate('2026-11-25') ?? 0,
      pseudonymKey: 'a key for this test alone, long enough',
      program: 'test',
      memory: '2GB',
      threads: 2,
      language: 'en',
      progress: () => {},
      resumed: () => {},
    });
    assert.equal(outcome.kind, 'screened');
  } finally {
    giveBack();
    await rm(scratch, { recursive: true, force: true });
  }
  assert.ok(plans > 400, `${plans} plans seen`);
  assert.deepEqual(
    [...nested].filter((table) => !WITH_FEW_ROWS.includes(table)),
    [],
  );
});
