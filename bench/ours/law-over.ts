import type { FactKind } from '../../src/domain/facts/fact-definition.ts';
import {
  type CompiledLaw,
  compileRuleSet,
} from '../../src/domain/rules/evaluate/compile-rule-set.ts';
import { readLaw } from '../../src/domain/rules/read/law.ts';
import type { Vocabulary, VocabularyFact } from '../../src/domain/rules/syntax.ts';

/** A rule of a benchmark: its name and the condition that makes it fire, with its values. */
export interface BenchRule {
  readonly name: string;
  readonly condition: unknown;
  /** Whole numbers the condition compares with, by the name `{value: …}` uses. */
  readonly values: Readonly<Record<string, number>>;
}

const CITE = { title: 'benchmark', url: null, pageDate: null, confidence: 'practice' };
const SAID = { en: 'benchmark', zh: '基准' };

/** A vocabulary of a benchmark's own: fact names and kinds in dossier order, and the date `on.day`. */
export const vocabularyOf = (kinds: Readonly<Record<string, FactKind>>): Vocabulary => {
  const facts = Object.entries({ ...kinds, 'on.day': 'date' as const }).map(
    ([name, kind], index): VocabularyFact => ({
      name,
      kind,
      en: name,
      zh: name,
      headers: [],
      index,
      column: name.replace('.', '_'),
    }),
  );
  const byName = new Map(facts.map((fact) => [fact.name, fact]));
  return { size: facts.length, find: (name) => byName.get(name) };
};

const documentOf = ({ name, condition, values }: BenchRule): unknown => ({
  id: `bench.${name}`,
  code: name.toUpperCase(),
  axis: 'risk',
  title: SAID,
  cite: [CITE],
  versionOn: 'on.day',
  inForce: { from: null },
  values: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      [{ from: null, value, unit: 'units', cite: CITE }],
    ]),
  ),
  forbid: condition,
  effect: 'flag',
  weight: 1,
  remedy: SAID,
  cases: [],
});

/**
 * Writes the rules in the rule language, reads and compiles them as the product does with `law/`.
 *
 * @throws Error when the law reader refuses a rule.
 */
export const lawOver = (vocabulary: Vocabulary, rules: readonly BenchRule[]): CompiledLaw => {
  const files = [
    { path: 'instruments.yaml', document: { instruments: [] } },
    ...rules.map((rule) => ({ path: `integrity/${rule.name}.yaml`, document: documentOf(rule) })),
  ];
  const { ruleSet, problems } = readLaw(files, vocabulary);
  if (problems.length > 0 || ruleSet.rules.length !== rules.length) {
    throw new Error(`the law reader refuses a rule: ${JSON.stringify(problems[0])}`);
  }
  return compileRuleSet(ruleSet);
};
