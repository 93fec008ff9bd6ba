import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assess } from '../../src/domain/assess/assess.ts';
import { FACTS, findFact } from '../../src/domain/facts/fact-table.ts';
import { VOCABULARY } from '../../src/domain/facts/vocabulary.ts';
import { compileRuleSet } from '../../src/domain/rules/evaluate/compile-rule-set.ts';
import { readLaw } from '../../src/domain/rules/read/law.ts';
import { resultColumns, verdictQuery } from '../../src/domain/rules/sql/compile-sql.ts';
import { share } from '../tier.ts';
import { lawDatabases } from './databases.ts';
import { randomDossiers } from './random-dossiers.ts';
import { FACTS_OF_RANDOM_RULES, randomLaw } from './random-rules.ts';

const databases = await lawDatabases();
const facts = [...FACTS_OF_RANDOM_RULES, 'licence.destination'].flatMap(
  (name) => findFact(name) ?? [],
);

/** Says how to run a failure again; the dossiers themselves fill pages. */
const brief = <T>(found: fc.RunDetails<T>): void => {
  if (!found.failed) return;
  const { seed, counterexamplePath, errorInstance } = found;
  throw new Error(`seed ${seed}, path "${counterexamplePath}": ${errorInstance}`);
};

const lawAndDossiers = randomLaw(25).chain((files) => {
  const { ruleSet, problems } = readLaw(files, VOCABULARY);
  assert.deepEqual(problems, [], 'random rules are read without a problem');
  return fc.record({
    ruleSet: fc.constant(ruleSet),
    dossiers: fc.array(randomDossiers(ruleSet, facts, FACTS.length), {
      minLength: 60,
      maxLength: 60,
    }),
  });
});

test('random rules: evaluation and its explanation agree', () => {
  fc.assert(
    fc.property(lawAndDossiers, ({ ruleSet, dossiers }) => {
      const law = compileRuleSet(ruleSet);
      for (const dossier of dossiers) {
        for (const { rule, result, explain } of law.general) {
          const [why, miss]: [number[], number[]] = [[], []];
          assert.equal(explain(dossier, why, miss), result(dossier), `${rule.id} explained`);
          assert.ok(
            why.every((index) => dossier[index] !== null),
            'what decided is known',
          );
          assert.ok(
            miss.every((index) => dossier[index] === null),
            'what is missing is not',
          );
        }
        const open = assess(law, dossier, false);
        const { gate, entry, score, band, findings } = assess(law, dossier, true);
        assert.deepEqual(
          [open.gate, open.entry, open.score, open.band],
          [gate, entry, score, band],
        );
        assert.equal(findings.length, law.general.length);
      }
    }),
    { numRuns: share(25), reporter: brief },
  );
});

for (const { dialect, ask } of databases) {
  test(`random rules: evaluation and ${dialect.name} agree`, async () => {
    const agree = fc.asyncProperty(lawAndDossiers, async ({ ruleSet, dossiers }) => {
      const law = compileRuleSet(ruleSet);
      const query = `${verdictQuery(ruleSet, dialect, 'dossiers', ['place'])} ORDER BY place`;
      const rows = await ask(facts, dossiers, query);
      const columns = resultColumns(ruleSet);
      for (const [place, dossier] of dossiers.entries()) {
        const row = rows[place] as Record<string, unknown>;
        for (const { rule, result } of law.general) {
          const column = columns.find(({ rules }) => rules[0] === rule)?.column ?? '';
          assert.equal(Number(row[column]), result(dossier), `${rule.id} in SQL`);
        }
        const { gate, entry, score, band } = assess(law, dossier, false);
        assert.deepEqual(
          [row['gate'], row['entry'], Number(row['risk_score']), row['risk_band']],
          [gate, entry, score, band],
        );
      }
    });
    await fc.assert(agree, {
      numRuns: share(25),
      asyncReporter: (found) => Promise.resolve(brief(found)),
    });
  });
}

test('an unknown names the missing facts that would settle it', () => {
  fc.assert(
    fc.property(lawAndDossiers, ({ ruleSet, dossiers }) => {
      const law = compileRuleSet(ruleSet);
      for (const dossier of dossiers) {
        for (const { rule, explain } of law.general) {
          const miss: number[] = [];
          const result = explain(dossier, [], miss);
          const settled =
            rule.require === null ||
            rule.doubt !== null ||
            rule.unknownAfterwards ||
            rule.announced;
          const readsNothing = rule.values.length === 0;
          if (result !== 2 || settled || readsNothing) continue;
          assert.ok(miss.length > 0, `${rule.id} is unknown and asks for nothing`);
        }
      }
    }),
    { numRuns: share(20), reporter: brief },
  );
});
