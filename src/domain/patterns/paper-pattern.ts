import type { FactValue } from '../assess/dossier.ts';
import type { FactName } from '../facts/fact-table.ts';
import type { NeighbourhoodRows } from './neighbourhood.ts';
import type { PaperPopulation } from './paper-population.ts';

/** The numbers of the law as of one day, by `<rule id>.<value name>`; dates are day numbers. */
export type LawOfDay = (name: string) => number;

/** Something that is put beside a flag: texts, numbers, days as ISO dates, lists and records of them. */
export type Evidence = FactValue | readonly Evidence[] | { readonly [name: string]: Evidence };

/** What a pattern shows of one vehicle. */
export interface PatternFinding {
  readonly vin: string;
  /** The licence row that it concerns, by its place from 0; null: the VIN, whatever application. */
  readonly licenceRow: number | null;
  /** Facts of the pattern, `pattern.*`; dates are day numbers, null is unknown. */
  readonly facts: Readonly<Partial<Record<FactName, FactValue>>>;
  readonly evidence: { readonly [name: string]: Evidence };
}

/**
 * What papers that several vehicles share, or one vehicle has twice, tell of each other.
 *
 * @param Figures the numbers of the law that decide it
 */
export interface PaperPattern<Figures> {
  /** camelCase; as the nation's table of it. */
  readonly name: string;
  /** Reads the numbers of the law that decide it. */
  readonly figures: (law: LawOfDay) => Figures;
  /**
   * All that it shows in a neighbourhood. What only a whole nation can tell comes from its last run, `population`;
   * null when there was none: then it is unknown.
   */
  readonly find: (
    told: NeighbourhoodRows,
    figures: Figures,
    population: PaperPopulation | null,
  ) => readonly PatternFinding[];
}

/** Reads some values of one rule as an object of the same names. */
export const valuesOfRule =
  <const Names extends readonly string[]>(rule: string, names: Names) =>
  (law: LawOfDay): Readonly<Record<Names[number], number>> =>
    Object.fromEntries(names.map((name) => [name, law(`${rule}.${name}`)])) as Record<
      Names[number],
      number
    >;
