// in the gate: the findings of a nation are those of memory
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { assess } from '../../src/domain/assess/assess.ts';
import { FACTS, factNamed } from '../../src/domain/facts/fact-table.ts';
import { RESULTS, UNKNOWN } from '../../src/domain/rules/evaluate/compile-rule.ts';
import { compiledLaw } from '../../src/engine/load-law.ts';
import { sqlTypeOf } from '../../src/nation/account-columns.ts';
import { Database } from '../../src/nation/database.ts';
import { overviewOf } from '../../src/nation/law/answers-overview.ts';
import {
  answersQuery,
  carriedColumns,
  reasonsQuery,
  verdictsQuery,
} from '../../src/nation/law/answers-sql.ts';
import { findingQueries } from '../../src/nation/law/findings-sql.ts';
import { fillDossiers } from '../law/in-duckdb.ts';
import { randomDossiers } from '../law/random-dossiers.ts';
import { LAW as law } from '../published-law.ts';

const compiled = compiledLaw(law);
/** All that is told where hardly an account is given. */
const TOLD: ReadonlySet<string> = new Set([
  'licence.application',
  'licence.vin',
  'licence.destination',
  'licence.appliedOn',
]);
const APPLICATION = factNamed('licence.application').index;
const DESTINATION = factNamed('licence.destination').index;

/** All findings of some queries, a text each, in an order of their own. */
const told = async (database: Database, queries: readonly string[]): Promise<readonly string[]> => {
  const rows = await database.rows<Record<string, unknown>>(queries.join(' UNION ALL '));
  return rows.map((row) => Object.values(row).join('|')).sort();
};

test('findings and verdicts of a nation are those that memory gives, rule by rule', async () => {
  const arbitrary = randomDossiers(law.ruleSet, FACTS, FACTS.length);
  const dossiers = fc.sample(arbitrary, { numRuns: 400, seed: 180 }).map((dossier, place) => {
    const own = [...dossier];
    own[APPLICATION] = `A${place}`;
    // some go to a country for which the law has no file, some nobody knows where
    if (place % 10 === 0) own[DESTINATION] = 'QA';
    if (place % 10 === 1) own[DESTINATION] = null;
    return own;
  });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await fillDossiers(connection, FACTS, dossiers, 'row_id');
  await connection.run(`CREATE TABLE answered AS ${answersQuery(law.ruleSet, 'dossiers')}`);
  await connection.run(
    `CREATE TABLE judged AS SELECT *, 0 AS quality_problems, '' AS quality
      FROM (${reasonsQuery(law.ruleSet, 'answered')})`,
  );

  const inSql = new Set<string>();
  for (const sql of findingQueries(law.ruleSet, 'answered', [], false)) {
    for (const row of (await connection.runAndReadAll(sql)).getRowObjects()) {
      inSql.add(`${row['application']} ${row['rule']} ${row['result']}`);
      const evidence = JSON.parse(String(row['evidence'])) as { unknown?: readonly string[] };
      if (row['result'] === 'unknown') assert.ok(Array.isArray(evidence.unknown));
    }
  }
  const verdicts = (await connection.runAndReadAll(verdictsQuery('judged'))).getRowObjects();
  const inMemory = new Set<string>();
  for (const [place, dossier] of dossiers.entries()) {
    const there = compiled.entry.get(String(dossier[DESTINATION])) ?? [];
    for (const { rule, result } of [...compiled.general, ...there]) {
      const code = result(dossier);
      if (code >= UNKNOWN) inMemory.add(`A${place} ${rule.code} ${RESULTS[code]}`);
    }
    const answers = assess(compiled, dossier, false);
    const verdict = verdicts[place];
    assert.equal(verdict?.['application'], `A${place}`, 'verdicts keep the order of the dossiers');
    assert.equal(verdict['gate'], answers.gate);
    assert.equal(verdict['entry'], answers.entry);
    assert.deepEqual(
      String(verdict['entry_reasons']).split(' ').filter(Boolean).sort(),
      [...assess(compiled, dossier, false).entryReasons].sort(),
    );
    assert.equal(Number(verdict['risk_score']), answers.score);
    const raised = compiled.general
      .filter(({ rule, result }) => rule.axis === 'risk' && result(dossier) > UNKNOWN)
      .map(({ rule }) => rule.code);
    assert.deepEqual(String(verdict['risk_reasons']).split(' ').filter(Boolean), raised);
  }
  assert.ok(inMemory.size > 4000);
  assert.deepEqual([...inSql].sort(), [...inMemory].sort());
  connection.closeSync();
});

test('a look over the answers leaves out queries in vain and changes no finding nor its evidence', async () => {
  const arbitrary = randomDossiers(law.ruleSet, FACTS, FACTS.length);
  const dossiers = fc.sample(arbitrary, { numRuns: 200, seed: 648 });
  const database = await Database.open({ memory: '1GB', threads: 2, spill: tmpdir() });
  try {
    await fillDossiers(database.connection, FACTS, dossiers, 'row_id');
    // accounts that nobody gave: their columns are blank throughout
    const none = FACTS.filter(({ name }) => name !== 'today' && !TOLD.has(name));
    const blanks = none.map((fact) => `CAST(NULL AS ${sqlTypeOf(fact)}) AS ${fact.column}`);
    await database.run(
      `CREATE TABLE sparse AS SELECT * REPLACE (${blanks.join(', ')}) FROM dossiers`,
    );
    await database.run(`CREATE TABLE answered AS ${answersQuery(law.ruleSet, 'sparse')}`);
    const overview = await overviewOf(database, law.ruleSet, 'answered');
    for (const { column } of none.filter(({ column }) =>
      carriedColumns(law.ruleSet).includes(column),
    )) {
      assert.ok(overview.blank.has(column), column);
    }
    const all = findingQueries(law.ruleSet, 'answered', [], false);
    const few = findingQueries(law.ruleSet, 'answered', [], false, overview);
    assert.ok(few.length < all.length);
    const expected = await told(database, all);
    assert.ok(expected.length > 1000);
    assert.deepEqual(await told(database, few), expected);
  } finally {
    database.close();
  }
});

test('evidence is put together alike whatever is said to be usual', async () => {
  const arbitrary = randomDossiers(law.ruleSet, FACTS, FACTS.length);
  const dossiers = fc.sample(arbitrary, { numRuns: 100, seed: 181 });
  const database = await Database.open({ memory: '1GB', threads: 2, spill: tmpdir() });
  try {
    await fillDossiers(database.connection, FACTS, dossiers, 'row_id');
    await database.run(`CREATE TABLE answered AS ${answersQuery(law.ruleSet, 'dossiers')}`);
    const overview = await overviewOf(database, law.ruleSet, 'answered');
    const usual = new Set(carriedColumns(law.ruleSet));
    const all = await told(database, findingQueries(law.ruleSet, 'answered', [], false));
    assert.ok(all.length > 1000);
    const alike = findingQueries(law.ruleSet, 'answered', [], false, { ...overview, usual });
    assert.deepEqual(await told(database, alike), all);
  } finally {
    database.close();
  }
});
