// in the gate: the law in memory and in SQL are one
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assess } from '../../src/domain/assess/assess.ts';
import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { FACTS, type Fact } from '../../src/domain/facts/fact-table.ts';
import { resultColumns, resultIn, verdictQuery } from '../../src/domain/rules/sql/compile-sql.ts';
import { compiledLaw } from '../../src/engine/load-law.ts';
import { LAW as law } from '../published-law.ts';
import { type LawDatabase, lawDatabases } from './databases.ts';
import { randomDossiers } from './random-dossiers.ts';

const compiled = compiledLaw(law);
const databases = await lawDatabases();

type Dossier = FactValue[];

const dossiersOf = (numRuns: number): readonly Dossier[] => {
  const arbitrary = randomDossiers(law.ruleSet, FACTS, FACTS.length);
  const dossiers = fc.sample(arbitrary, { numRuns, seed: 648 });
  const cases = law.ruleSet.rules.flatMap(({ cases: hand }) =>
    hand.map(({ given }) => {
      const dossier = new Array(FACTS.length).fill(null);
      for (const [fact, value] of given) dossier[fact.index] = value;
      return dossier;
    }),
  );
  return [...dossiers.map((dossier) => [...dossier]), ...cases];
};

/** Holds the law in SQL against the law in memory; yields the results that occurred. */
const compare = async (
  { dialect, ask }: LawDatabase,
  all: readonly Dossier[],
  blank: ReadonlySet<string>,
): Promise<ReadonlySet<string>> => {
  const carried = ['place', 'licence_destination'];
  const query = `${verdictQuery(law.ruleSet, dialect, 'dossiers', carried, blank)} ORDER BY place`;
  const rows = await ask(FACTS, all, query);
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
    const answers = assess(compiled, dossier, false);
    assert.equal(row['gate'], answers.gate, `gate of dossier ${place}`);
    assert.equal(row['entry'], answers.entry, `entry of dossier ${place}`);
    assert.equal(Number(row['risk_score']), answers.score, `score of dossier ${place}`);
    assert.equal(row['risk_band'], answers.band, `band of dossier ${place}`);
  }
  return seen;
};

for (const database of databases) {
  test(`the real law gives the same in memory and in ${database.dialect.name}`, async () => {
    const seen = await compare(database, dossiersOf(1500), new Set());
    assert.deepEqual([...seen].sort(), ['0', '1', '2', '3'], 'all four results occur');
  });
}

/** Facts that nobody tells: those of accounts, then some here and there. */
const UNTOLD: readonly ((fact: Fact, place: number) => boolean)[] = [
  ({ account }) => ['factory', 'insurance', 'invoice', 'inspection', 'arrival'].includes(account),
  ({ account }) => ['certificate', 'letter', 'declaration', 'pattern'].includes(account),
  ({ name }, place) => place % 2 === 0 && name !== 'licence.destination',
  ({ name }, place) => place % 3 !== 0 && name !== 'licence.destination',
];

for (const [at, untold] of UNTOLD.entries()) {
  test(`the law written for facts that nobody tells gives what the whole law gives, ${at + 1}`, async () => {
    const blank = FACTS.filter(untold);
    const dossiers = dossiersOf(300).map((dossier) => {
      for (const { index } of blank) dossier[index] = null;
      return dossier;
    });
    const columns = new Set(blank.map(({ column }) => column));
    for (const database of databases) await compare(database, dossiers, columns);
  });
}
