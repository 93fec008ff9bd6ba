import type { DatedValue } from './syntax.ts';

/**
 * First days on which one of some values of a law changes, day numbers, ascending: between two of them all stay as
 * they are.
 */
export const changesOf = (values: readonly DatedValue[]): readonly number[] => {
  // outside all periods the next that begins counts: a value changes when a period ends
  const changes = values.flatMap(({ periods }) =>
    periods.slice(0, -1).flatMap(({ until }) => (until === null ? [] : [until + 1])),
  );
  return [...new Set(changes)].toSorted((a, b) => a - b);
};
