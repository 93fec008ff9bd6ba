import { FACTS, type FactName, factNamed } from '../facts/fact-table.ts';

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

/** A dossier in which everything is unknown. */
export const emptyDossier = (): Dossier => new Array<FactValue>(FACTS.length).fill(null);

/** Reads one fact of a dossier; null when unknown. */
export const factOf = (dossier: Dossier, name: FactName): FactValue =>
  dossier[factNamed(name).index] ?? null;

/** A dossier with the given facts and nothing else. */
export const dossierOf = (given: Partial<Record<FactName, FactValue>>): Dossier => {
  const dossier = emptyDossier();
  for (const [name, value] of Object.entries(given)) {
    dossier[factNamed(name as FactName).index] = value ?? null;
  }
  return dossier;
};
