import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { FACTS, type FactName } from '../../src/domain/facts/fact-table.ts';
import { factsReadBy } from '../../src/domain/rules/facts-read.ts';
import { resultColumns } from '../../src/domain/rules/sql/compile-sql.ts';
import { Database } from '../../src/nation/database.ts';
import { overviewOf } from '../../src/nation/law/answers-overview.ts';
import { answersQuery, reasonsQuery } from '../../src/nation/law/answers-sql.ts';
import { findingQueries } from '../../src/nation/law/findings-sql.ts';
import { type PatternYield, patternTable } from '../../src/nation/law/pattern-tables.ts';
import { fillDossiers } from '../law/in-duckdb.ts';
import { randomDossiers } from '../law/random-dossiers.ts';
import { LAW } from '../published-law.ts';

const { ruleSet } = LAW;

/**
 * Every fact that some but not all of the rules of a column of several countries read: a pattern that yields one is
 * asked about apart.
 */
const readBySome = resultColumns(ruleSet).flatMap(({ rules }) => {
  const read = rules.map((rule) => new Set(factsReadBy(rule).map(({ name }) => name as FactName)));
  const names = new Set(read.flatMap((names) => [...names]));
  return [...names].filter((name) => read.some((one) => !one.has(name)));
});

// rules of many countries share a column of results: one asked by itself must not find the rows of another's country
test('a rule of one country whose evidence is joined has the findings of its country alone', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'mileproof-countries-'));
  const database = await Database.open({ memory: '1GB', threads: 2, spill: scratch });
  const dossiers = fc.sample(randomDossiers(ruleSet, FACTS, FACTS.length), {
    numRuns: 300,
    seed: 78,
  });
  try {
    await fillDossiers(database.connection, FACTS, dossiers, 'row_id');
    await database.run(`CREATE TABLE answers AS ${answersQuery(ruleSet, 'dossiers')}`);
    const overview = await overviewOf(database, ruleSet, 'answers');
    const found = async (patterns: readonly PatternYield[]): Promise<readonly string[]> => {
      const queries = findingQueries(ruleSet, 'answers', patterns, false, overview);
      const told: string[] = [];
      for (const query of queries) {
        const rows = await database.rows<{ line: string }>(
          `SELECT concat_ws('|', application, vin, rule, id, axis, result) AS line FROM (${query})`,
        );
        told.push(...rows.map(({ line }) => line));
      }
      return told.toSorted();
    };
    const expected = await found([]);
    assert.ok(expected.length > 1000, `${expected.length}`);
    const [fact] = readBySome;
    assert.ok(fact !== undefined);
    const pattern = { name: 'ofTheTest', facts: [fact] } as const;
    await database.run(
      `CREATE TABLE ${patternTable(pattern)} (row_id BIGINT, vin VARCHAR, evidence VARCHAR)`,
    );
    assert.deepEqual(await found([pattern]), expected);
  } finally {
    database.close();
    await rm(scratch, { recursive: true, force: true });
  }
});

/** Three destinations that the law knows, and one that it does not. */
const BOUND = ['KZ', 'RU', 'AE', 'AQ'];

test('the rules of destinations that no row is bound for are left out, and nothing answers otherwise', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'mileproof-bound-'));
  const database = await Database.open({ memory: '1GB', threads: 2, spill: scratch });
  const dossiers = fc.sample(randomDossiers(ruleSet, FACTS, FACTS.length), {
    numRuns: 120,
    seed: 79,
  });
  const destination = FACTS.findIndex(({ name }) => name === 'licence.destination');
  const bound = dossiers.map((dossier, at) =>
    dossier.toSpliced(destination, 1, BOUND[at % (BOUND.length + 1)] ?? null),
  );
  try {
    await fillDossiers(database.connection, FACTS, bound, 'row_id');
    const all = answersQuery(ruleSet, 'dossiers');
    const few = answersQuery(ruleSet, 'dossiers', new Set(), new Set(BOUND));
    assert.ok(few.length < all.length, `${few.length} of ${all.length}`);
    await database.run(`CREATE TABLE answers AS ${reasonsQuery(ruleSet, `(${all})`)}`);
    await database.run(
      `CREATE TABLE answers_few AS ${reasonsQuery(ruleSet, `(${few})`, new Set(BOUND))}`,
    );
    for (const [one, other] of [
      ['answers', 'answers_few'],
      ['answers_few', 'answers'],
    ]) {
      assert.deepEqual(await database.rows(`FROM ${one} EXCEPT ALL FROM ${other}`), []);
    }
    const overview = await overviewOf(database, ruleSet, 'answers');
    const found = async (queries: readonly string[]): Promise<readonly unknown[]> =>
      database.rows(
        queries.map((query) => `SELECT * EXCLUDE (evidence) FROM (${query})`).join(' UNION ALL '),
      );
    const told = await found(findingQueries(ruleSet, 'answers', [], false, overview));
    assert.ok(told.length > 500, `${told.length}`);
    assert.deepEqual(
      await found(findingQueries(ruleSet, 'answers', [], false, overview, new Set(BOUND))),
      told,
    );
  } finally {
    database.close();
    await rm(scratch, { recursive: true, force: true });
  }
});
