import type { FactValue } from '../src/domain/assess/dossier.ts';
import { emptyDossier } from '../src/domain/assess/dossier.ts';
import { dossierFigures } from '../src/domain/assess/dossier-figures.ts';
import { dayOf } from '../src/domain/calendar/day.ts';
import { parseIsoDate } from '../src/domain/calendar/iso-date.ts';
import { type FactName, factNamed } from '../src/domain/facts/fact-table.ts';
import type { AccountRow } from '../src/engine/account-rows.ts';
import { LAW } from './published-law.ts';

/** The figures that go into dossiers under the law as it stands. */
export const FIGURES = dossierFigures(LAW.ruleSet, dayOf(2026, 3, 2));

/** Day number of an ISO date that is one. */
const day = (iso: string): number => parseIsoDate(iso) ?? Number.NaN;

/** A dossier with the given facts; ISO dates become day numbers. */
export const dossierWith = (given: Partial<Record<FactName, FactValue>>): FactValue[] => {
  const dossier = emptyDossier();
  for (const [name, value] of Object.entries(given)) {
    const fact = factNamed(name as FactName);
    dossier[fact.index] =
      fact.kind === 'date' && typeof value === 'string' ? day(value) : (value ?? null);
  }
  return dossier;
};

/** A row of an account file with the given facts. */
export const rowWith = (row: number, given: Partial<Record<FactName, FactValue>>): AccountRow => ({
  row,
  values: dossierWith(given),
  problems: [],
});
