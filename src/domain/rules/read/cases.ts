import { parseIsoDate } from '../../calendar/iso-date.ts';
import type { RuleCase, Scalar, Vocabulary, VocabularyFact } from '../syntax.ts';
import { asMap, asText, type Reader, refuse } from './reader.ts';

const EXPECTED: ReadonlySet<string> = new Set(['met', 'notMet', 'unknown', 'notApplicable']);

/** A case's value as the dossier stores it, or undefined when it does not fit the fact. */
const storedValue = (fact: VocabularyFact, raw: unknown): Scalar | undefined => {
  switch (fact.kind) {
    case 'date':
      return typeof raw === 'string' ? (parseIsoDate(raw) ?? undefined) : undefined;
    case 'integer':
    case 'decimal':
      return typeof raw === 'number' && Number.isSafeInteger(raw) ? raw : undefined;
    case 'boolean':
      return typeof raw === 'boolean' ? raw : undefined;
    case 'enum':
      return fact.values?.some((item) => item.value === raw) ? (raw as string) : undefined;
    default:
      return typeof raw === 'string' ? raw : undefined;
  }
};

/** Reads the hand-checked cases of a rule; `fixed` are facts every case has (the country). */
export const readCases = (
  reader: Reader,
  where: string,
  raw: unknown,
  vocabulary: Vocabulary,
  fixed: ReadonlyMap<VocabularyFact, Scalar>,
): readonly RuleCase[] => {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    refuse(reader, where, 'bad-case', 'cases must be a list');
    return [];
  }
  const cases: RuleCase[] = [];
  for (const [index, entry] of raw.entries()) {
    const map = asMap(entry);
    const name = asText(map?.name) || `case ${index + 1}`;
    const here = `${where} case "${name}"`;
    const expect = map?.expect;
    const given = asMap(map?.given);
    if (given === null || typeof expect !== 'string' || !EXPECTED.has(expect)) {
      refuse(
        reader,
        here,
        'bad-case',
        'needs `given` and `expect` (met, notMet, unknown, notApplicable)',
      );
      continue;
    }
    const facts = new Map<VocabularyFact, Scalar>(fixed);
    for (const [factName, value] of Object.entries(given)) {
      const fact = vocabulary.find(factName);
      if (fact === undefined) {
        refuse(reader, here, 'unknown-fact', `${factName} is no fact of the vocabulary`);
        continue;
      }
      if (value === null) continue;
      const stored = storedValue(fact, value);
      if (stored === undefined) {
        refuse(
          reader,
          here,
          'bad-case',
          `${factName}: ${JSON.stringify(value)} is no ${fact.kind}`,
        );
        continue;
      }
      facts.set(fact, stored);
    }
    cases.push({ name, given: facts, expect: expect as RuleCase['expect'] });
  }
  return cases;
};
