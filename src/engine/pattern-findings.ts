import type { Dossier, FactValue } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { AccountRow, AccountRows } from './account-rows.ts';
import type { LawReader } from './law-reader.ts';

/** What a pattern shows of one vehicle. */
export interface PatternFinding {
  readonly vin: string;
  /** Place from 0 of the licence row that it concerns; null: the VIN, whatever application. */
  readonly licenceRow: number | null;
  /** Facts of patterns; dates are day numbers, null is unknown. */
  readonly facts: Readonly<Partial<Record<FactName, FactValue>>>;
  /** What is put beside it: other vehicles, numbers, days. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/**
 * Finds what the rows of a question tell of each other.
 *
 * @param accounts every row given, of the filing and beside it.
 * @param reader the law and the day of the answer.
 */
export type PatternFinder = (
  accounts: readonly AccountRows[],
  reader: LawReader,
) => readonly PatternFinding[];

const VIN = factNamed('licence.vin').index;

/** Findings by the vehicles that they are of. */
export class PatternsOfVehicles {
  readonly #byVin: ReadonlyMap<string, readonly PatternFinding[]>;

  /** @param findings of a fact that several tell, the first counts. */
  constructor(findings: readonly PatternFinding[]) {
    this.#byVin = Map.groupBy(findings, ({ vin }) => vin);
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
