import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { answersOn } from '../../src/domain/assess/assess.ts';
import { FACTS } from '../../src/domain/facts/fact-table.ts';
import { resultColumns, resultIn, verdictQuery } from '../../src/domain/rules/sql/compile-sql.ts';
import { DUCKDB } from '../../src/domain/rules/sql/dialect.ts';
import { compiledLaw, loadLaw } from '../../src/screening/load-law.ts';
import { queryOverDossiers } from './in-duckdb.ts';
import { randomDossiers } from './random-dossiers.ts';

const law = loadLaw(join(import.meta.dirname, '..', '..', 'law'));
const compiled = compiledLaw(law);

test('the real law gives the same results and answers in memory and in DuckDB', async () => {
  const arbitrary = randomDossiers(law.ruleSet, FACTS, FACTS.length);
  const dossiers = fc.sample(arbitrary, { numRuns: 1500, seed: 648 });
  const cases = law.ruleSet.rules.flatMap(({ cases: hand }) =>
    hand.map(({ given }) => {
      const dossier = new Array(FACTS.length).fill(null);
      for (const [fact, value] of given) dossier[fact.index] = value;
      return dossier;
    }),
  );
  const all = [...dossiers, ...cases];
  const query = `${verdictQuery(law.ruleSet, DUCKDB, 'dossiers', ['place', 'licence_destination'])} ORDER BY place`;
  const rows = await queryOverDossiers(FACTS, all, query);
  assert.equal(rows.length, all.length);
  const columns = resultColumns(law.ruleSet);
  const rules = new Map(
    [...compiled.general, ...[...compiled.entry.values()].flat()].map((one) => [one.rule, one]),
  );
  const seen = new Set<string>();
  for (const [place, row] of rows.entries()) {
    const dossier = all[place] as (typeof all)[number];
    for (const { column, rules: spoken } of columns) {
      const rule = spoken.find(
        ({ country }) => country === null || country === row['licence_destination'],
      );
      const inSql = resultIn(rule ?? null, Number(row[column]));
      const inMemory = rule === undefined ? 0 : rules.get(rule)?.result(dossier);
      seen.add(`${inMemory}`);
      assert.equal(inSql, inMemory, `${rule?.id} on dossier ${place}`);
    }
    const answers = answersOn(compiled, dossier);
    assert.equal(row['gate'], answers.gate, `gate of dossier ${place}`);
    assert.equal(row['entry'], answers.entry, `entry of dossier ${place}`);
    assert.equal(Number(row['risk_score']), answers.score, `score of dossier ${place}`);
    assert.equal(row['risk_band'], answers.band, `band of dossier ${place}`);
  }
  assert.deepEqual([...seen].sort(), ['0', '1', '2', '3'], 'all four results occur');
});
