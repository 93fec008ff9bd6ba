import fc from 'fast-check';
import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { addMonths } from '../../src/domain/calendar/months.ts';
import type { Rule, RuleSet, VocabularyFact } from '../../src/domain/rules/syntax.ts';

/** Values that a law speaks of, by the kind they belong to, so that random facts meet its edges. */
interface Interesting {
  readonly dates: readonly number[];
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

const valuesOf = (rules: readonly Rule[]): Interesting => {
  const dates = new Set<number>([dayOf(2024, 2, 29), dayOf(2025, 12, 31), dayOf(2026, 1, 31)]);
  const numbers = new Set<number>([0, 1, -1]);
  const texts = new Set<string>([
    '',
    'x',
    ' X.',
    'bY-D',
    "it's",
    '示例公司',
    '示例 牌',
    '示例',
    'p:0a',
  ]);
  for (const { from, until, values, cases } of rules) {
    for (const day of [from, until]) if (day !== null) dates.add(day);
    for (const { type, periods } of values) {
      for (const { value } of periods) {
        if (Array.isArray(value)) for (const item of value) texts.add(item);
        else if (typeof value === 'string') texts.add(value);
        else if (typeof value === 'number') (type === 'date' ? dates : numbers).add(value);
      }
    }
    for (const { given } of cases) {
      for (const [fact, value] of given) {
        if (typeof value === 'string') texts.add(value);
        else if (typeof value === 'number') (fact.kind === 'date' ? dates : numbers).add(value);
      }
    }
  }
  return { dates: [...dates], numbers: [...numbers], texts: [...texts] };
};

const near = (values: readonly number[]): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(...values), fc.integer({ min: -2, max: 2 })).map(([a, b]) => a + b);

const valueFor = (fact: VocabularyFact, known: Interesting): fc.Arbitrary<FactValue> => {
  switch (fact.kind) {
    case 'date':
      return fc.oneof(
        near(known.dates),
        fc
          .tuple(near(known.dates), fc.constantFrom(-36, -12, -6, -2, 0, 2, 6, 12, 36))
          .map(([day, months]) => addMonths(day, months)),
        fc.integer({ min: dayOf(2018, 1, 1), max: dayOf(2028, 12, 31) }),
      );
    case 'integer':
    case 'decimal':
      return near(known.numbers);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...(fact.values ?? []).map(({ value }) => value));
    case 'codes':
      return fc
        .subarray(['A', 'B', 'C', 'E', 'G', 'K', 'O', 'Z'], { minLength: 1 })
        .map((codes) => codes.join(','));
    default:
      return fc.constantFrom(...known.texts);
  }
};

/** Random dossiers over the facts a rule set reads, unknowns included, around the law's own values. */
export const randomDossiers = (
  { rules, destinations }: RuleSet,
  facts: readonly VocabularyFact[],
  size: number,
): fc.Arbitrary<FactValue[]> => {
  const known = valuesOf(rules);
  const countries = [...destinations.keys()];
  const one = facts.map((fact) => {
    const value =
      fact.name === 'licence.destination' && countries.length > 0
        ? fc.constantFrom<FactValue>(...countries, 'XX')
        : valueFor(fact, known);
    return fc.option(value, { freq: 4, nil: null });
  });
  return fc.tuple(...one).map((values) => {
    const dossier = new Array<FactValue>(size).fill(null);
    facts.forEach((fact, index) => {
      dossier[fact.index] = values[index] ?? null;
    });
    return dossier;
  });
};
