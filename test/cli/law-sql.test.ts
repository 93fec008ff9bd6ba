import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assess } from '../../src/domain/assess/assess.ts';
import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { FACTS } from '../../src/domain/facts/fact-table.ts';
import { sqlTypeOf } from '../../src/domain/rules/sql/expressions.ts';
import { compiledLaw } from '../../src/engine/load-law.ts';
import { lawDatabases } from '../law/databases.ts';
import { randomDossiers } from '../law/random-dossiers.ts';
import { LAW as law } from '../published-law.ts';
import { runCli } from './run-cli.ts';

const compiled = compiledLaw(law);
/** Before most of the law, in the middle of it, and when some of it has run out. */
const DAYS = [dayOf(2023, 6, 1), dayOf(2026, 3, 1), dayOf(2032, 1, 1)];

const dossiers = fc
  .sample(randomDossiers(law.ruleSet, FACTS, FACTS.length), { numRuns: 200, seed: 19 })
  .map((dossier, place): FactValue[] => {
    const numbered = [...dossier];
    for (const { name, index } of FACTS) if (name === 'licence.vin') numbered[index] = `V${place}`;
    return numbered;
  });

/** The facts whose columns the comment before the query tells, each with its type. */
const toldColumns = (query: string) =>
  [...query.matchAll(/^-- {3}(\w+) ([A-Z]+): /gm)].map(([, column, type]) => {
    const fact = FACTS.find((one) => one.column === column);
    assert.ok(fact !== undefined && sqlTypeOf(fact) === type, `${column} ${type}`);
    return fact;
  });

const printed = async (...words: readonly string[]): Promise<string> => {
  const { status, out, err } = await runCli(['law', 'sql', ...words]);
  assert.deepEqual([status, err], [0, '']);
  return out;
};

for (const { dialect, ask } of await lawDatabases()) {
  describe(`the law printed for ${dialect.name}`, () => {
    const answers = async (
      query: string,
      asked: readonly (readonly FactValue[])[],
    ): Promise<ReadonlyMap<unknown, readonly unknown[]>> => {
      const rows = await ask(toldColumns(query), asked, query);
      return new Map(
        rows.map((row) => [
          row['licence_vin'],
          [row['gate'], row['entry'], Number(row['risk_score']), row['risk_band']],
        ]),
      );
    };

    test('answers a table of the columns it tells as memory does', async () => {
      const found = await answers(await printed('--dialect', dialect.name), dossiers);
      for (const [place, dossier] of dossiers.entries()) {
        const { gate, entry, score, band } = assess(compiled, dossier, false);
        assert.deepEqual(found.get(`V${place}`), [gate, entry, score, band], `dossier ${place}`);
      }
    });

    test('for a day it answers what the whole law answers of rows of that day', async () => {
      const own = new Set(
        law.ruleSet.rules.flatMap(({ versionOn, values }) => [
          versionOn.index,
          ...values.map((value) => value.versionOn.index),
        ]),
      );
      for (const day of DAYS) {
        const ofThatDay = dossiers.map((dossier) =>
          dossier.map((value, index) => (own.has(index) ? day : value)),
        );
        const query = await printed('--dialect', dialect.name, '--on', isoDate(day));
        const found = await answers(query, ofThatDay);
        for (const [place, dossier] of ofThatDay.entries()) {
          const { gate, entry, score, band } = assess(compiled, dossier, false);
          assert.deepEqual(found.get(`V${place}`), [gate, entry, score, band], `dossier ${place}`);
        }
      }
    });

    test('for a day without a rule it has no column of the rule', async () => {
      const whole = await printed('--dialect', dialect.name);
      assert.match(whole, /\bAS r_g01\b/);
      const before = await printed('--dialect', dialect.name, '--on', '2000-01-01');
      assert.doesNotMatch(before, /\br_g01\b/);
    });

    test('a setting is in it, and no line is a heap of clauses', async () => {
      const set = await printed('--dialect', dialect.name, '--set', 'G01.days=91');
      assert.notEqual(set, await printed('--dialect', dialect.name));
      for (const line of set.split('\n').filter((one) => !one.startsWith('--'))) {
        assert.ok((line.match(/\b(SELECT|WHEN|ELSE)\b/g) ?? []).length <= 1, line);
      }
    });
  });
}

test('without a database, or with one unknown, the words say which there are', async () => {
  const none = await runCli(['law', 'sql']);
  assert.equal(none.status, 64);
  assert.match(none.err, /--dialect/);
  const unknown = await runCli(['law', 'sql', '--dialect', 'oracle']);
  assert.equal(unknown.status, 64);
  assert.match(unknown.err, /duckdb, postgresql/);
  const { out } = await runCli(['complete', '--', 'law', 'sql', '--dialect', 'p']);
  assert.equal(out, 'postgresql\n');
});
