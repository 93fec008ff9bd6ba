import { FACTS } from '../facts/fact-table.ts';

/**
 * A fact's value in memory: text, code, enum, codes, country, vin, month and point as string; date
 * as day number (0 = 1970-01-01); integer as number; decimal as whole hundredths; null = unknown.
 */
export type FactValue = string | number | boolean | null;

/**
 * The accounts of one vehicle in one application side by side: one value per fact, at the fact's
 * index. Mutable so that a batch can reuse one; use `emptyDossier` for a fresh one.
 */
export type Dossier = FactValue[];

/** The text at the place of a fact; null when it is not known. */
export const textAt = (values: Readonly<Dossier>, index: number): string | null => {
  const value = values[index];
  return typeof value === 'string' ? value : null;
};

/** The number at the place of a fact, a day number of a date; null when it is not known. */
export const numberAt = (values: Readonly<Dossier>, index: number): number | null => {
  const value = values[index];
  return typeof value === 'number' ? value : null;
};

/** A dossier in which everything is unknown. */
export const emptyDossier = (): Dossier => new Array<FactValue>(FACTS.length).fill(null);
