import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { lawNumbers } from '../../src/domain/rules/law-numbers.ts';
import { lawNumbersSql } from '../../src/domain/rules/sql/law-numbers-sql.ts';
import type { RuleSet } from '../../src/domain/rules/syntax.ts';

type Law = Pick<RuleSet, 'rules'>;

const lawOf = (periods: readonly object[], type = 'number'): Law =>
  ({ rules: [{ values: [{ id: 'r.n', type, periods }] }] }) as unknown as Law;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
after(() => connection.closeSync());

/** What SQL says of each day, null being a day not known. */
const inSql = async (law: Law, today: number, days: readonly (number | null)[]) => {
  const list = days.map((day) => (day === null ? 'CAST(NULL AS DATE)' : `DATE '${isoDate(day)}'`));
  const value = lawNumbersSql(law, today).on('r.n', 't.day');
  const rows = await connection.runAndReadAll(
    `SELECT CAST(${value} AS VARCHAR) FROM (SELECT unnest([${list.join(', ')}]) AS day) t`,
  );
  return rows.getRows().map(([cell]) => cell);
};

/** 12 until 30 June 2026 (day 20634), 8 from 1 July on. */
const CHANGED = lawOf([
  { from: null, until: 20_634, value: 12 },
  { from: 20_635, until: null, value: 8 },
]);

test('a changed number is that of the day of the row: the day before, the day, the day after', async () => {
  const days = [20_634, 20_635, 20_636];
  for (const today of [0, 20_634, 20_635, 30_000]) {
    assert.deepEqual(
      days.map((day) => lawNumbers(CHANGED, today)('r.n', day)),
      [12, 8, 8],
    );
    assert.deepEqual(await inSql(CHANGED, today, days), ['12', '8', '8']);
  }
});

test('a day that is not known is the day of the answer', async () => {
  for (const [today, said] of [
    [20_634, 12],
    [20_635, 8],
  ] as const) {
    assert.equal(lawNumbers(CHANGED, today)('r.n', null), said);
    assert.deepEqual(await inSql(CHANGED, today, [null]), [`${said}`]);
    assert.equal(lawNumbersSql(CHANGED, today)('r.n'), said);
  }
});

test('for candidates the least and the greatest of all periods', () => {
  const { least, most } = lawNumbersSql(CHANGED, 0);
  assert.deepEqual([least('r.n'), most('r.n')], [8, 12]);
});

test('a number that never changed is written as it is', () => {
  const once = lawOf([{ from: null, until: null, value: 30 }]);
  assert.equal(lawNumbersSql(once, 0).on('r.n', 'day'), '30');
  const again = lawOf([
    { from: 5, until: 9, value: 30 },
    { from: 10, until: null, value: 30 },
  ]);
  assert.equal(lawNumbersSql(again, 0).on('r.n', 'day'), '30');
});

test('a date of the law is a date in SQL and a day number in memory', async () => {
  const law = lawOf([{ from: null, until: null, value: 20_454 }], 'date');
  assert.equal(lawNumbers(law, 0)('r.n', null), 20_454);
  assert.deepEqual(await inSql(law, 0, [null]), ['2026-01-01']);
});

test('a name that the law does not have, and a value that is none, throw', () => {
  assert.throws(() => lawNumbers(CHANGED, 0)('r.m', 0), /sets no number r\.m/);
  assert.throws(() => lawNumbersSql(CHANGED, 0).on('r.m', 'day'), /sets no number r\.m/);
  const unseen = lawOf([{ from: null, until: null, value: null }]);
  assert.throws(() => lawNumbersSql(unseen, 0).on('r.n', 'day'), /sets no number r\.n/);
});

test('SQL and memory agree on random periods, gaps and days', async () => {
  const gap = fc.constantFrom(0, 0, 1, 5);
  const period = fc.record({ gap, length: fc.integer({ min: 1, max: 6 }), value: fc.nat(3) });
  const law = fc.record({
    periods: fc.array(period, { minLength: 1, maxLength: 4 }),
    isOpen: fc.boolean(),
    hasBegin: fc.boolean(),
    today: fc.nat(40),
  });
  const days = [null, ...Array.from({ length: 45 }, (_, day) => day)];
  await fc.assert(
    fc.asyncProperty(law, async ({ periods, isOpen, hasBegin, today }) => {
      let day = 3;
      const dated = periods.map(({ gap: free, length, value }, place) => {
        const from = day + free;
        day = from + length;
        const isLast = place === periods.length - 1;
        return {
          from: place === 0 && !hasBegin ? null : from,
          until: isLast && isOpen ? null : day - 1,
          value,
        };
      });
      const read = lawOf(dated);
      const said = days.map((one) => `${lawNumbers(read, today)('r.n', one)}`);
      assert.deepEqual(await inSql(read, today, days), said);
    }),
    { numRuns: 100, seed: 19 },
  );
});
