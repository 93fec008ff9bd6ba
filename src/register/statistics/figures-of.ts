import { medianOf } from './median-of.ts';
import type { OfficeOutcome, RefusedOn } from './office-outcomes.ts';
import type { Figures } from './statistics-shapes.ts';

/** The figures of outcomes together. */
export const figuresOf = (outcomes: readonly OfficeOutcome[]): Figures => {
  const sum = (of: (one: OfficeOutcome) => number): number =>
    outcomes.reduce((all, one) => all + of(one), 0);
  return {
    decided: sum(({ decided }) => decided),
    medianDays: medianOf(outcomes.flatMap(({ days }) => days)),
    late: sum(({ late }) => late),
    uncounted: sum(({ uncounted }) => uncounted),
    granted: sum(({ granted }) => granted),
    refused: sum(({ refused }) => refused),
  };
};

/** On what vehicles were refused in outcomes together, what most were refused on first. */
export const groundsOf = (outcomes: readonly OfficeOutcome[]): readonly RefusedOn[] => {
  const all = Map.groupBy(
    outcomes.flatMap(({ grounds }) => grounds),
    ({ ground, article }) => `${ground} ${article}`,
  );
  return [...all.values()]
    .map((same) => ({
      ground: same[0]?.ground ?? '',
      article: same[0]?.article ?? '',
      vehicles: same.reduce((sum, { vehicles }) => sum + vehicles, 0),
    }))
    .toSorted((a, b) => b.vehicles - a.vehicles || (a.article < b.article ? -1 : 1));
};
