import type { Dossier } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { PatternFinding } from '../domain/patterns/paper-pattern.ts';
import type { PaperPopulation } from '../domain/patterns/paper-population.ts';
import { groupBy } from '../domain/record/group-by.ts';
import type { AccountRow, AccountRows } from './account-rows.ts';
import type { LawReader } from './law-reader.ts';

/**
 * Finds what the rows of a question tell of each other, list by list; others may have their turn between two.
 *
 * @param accounts every row given, of the filing and beside it.
 * @param reader the law and the day of the answer.
 * @param population what the last run over the nation tells of what is usual; null when it is not told.
 */
export type PatternFinder = (
  accounts: readonly AccountRows[],
  reader: LawReader,
  population: PaperPopulation | null,
) => Iterable<readonly PatternFinding[]>;

const VIN = factNamed('licence.vin').index;

/** Findings by the vehicles that they are of. */
export class PatternsOfVehicles {
  readonly #byVin: ReadonlyMap<string, readonly PatternFinding[]>;

  /** @param findings of a fact that several tell, the first that knows it counts. */
  constructor(findings: readonly PatternFinding[]) {
    this.#byVin = groupBy(findings, ({ vin }) => vin);
  }

  /** Those of a licence row, by its place from 0 among those given. */
  of({ values }: Pick<AccountRow, 'values'>, place: number): readonly PatternFinding[] {
    const vin = values[VIN];
    const found = typeof vin === 'string' ? (this.#byVin.get(vin) ?? []) : [];
    return found.filter(({ licenceRow }) => licenceRow === null || licenceRow === place);
  }
}

/** Writes the facts of findings into a dossier, where it does not know them yet. */
export const addPatternFacts = (dossier: Dossier, findings: readonly PatternFinding[]): void => {
  for (const { facts } of findings) {
    for (const [name, value] of Object.entries(facts)) {
      const { index } = factNamed(name as FactName);
      dossier[index] ??= value ?? null;
    }
  }
};
