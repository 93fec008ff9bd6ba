import type { Dossier, FactValue } from '../assess/dossier.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { FACTS, type Fact } from '../facts/fact-table.ts';
import type { ShownFacts, ShownValue } from './verdict.ts';

const HUNDREDTHS = 100;

/** A value as JSON shows it; undefined when it is unknown. */
const shownValue = (fact: Fact, value: FactValue): ShownValue | undefined => {
  if (value === null) return undefined;
  if (fact.kind === 'date') return isoDate(value as number);
  return fact.kind === 'decimal' ? (value as number) / HUNDREDTHS : value;
};

/** The facts at the given indexes of a dossier, by name, as JSON shows them. */
export const shownFacts = (dossier: Dossier, indexes: readonly number[]): ShownFacts => {
  const shown: Record<string, ShownValue> = {};
  for (const index of indexes) {
    const fact = FACTS[index];
    if (fact === undefined) continue;
    const value = shownValue(fact, dossier[index] ?? null);
    if (value !== undefined) shown[fact.name] = value;
  }
  return shown;
};

/** All known facts of a dossier, in the order of the vocabulary. */
export const allShownFacts = (dossier: Dossier): ShownFacts =>
  shownFacts(
    dossier,
    FACTS.map(({ index }) => index),
  );
