/** Counts by key. */
export type Counts = Record<string, number>;

/** Adds to the count of a key. */
export const count = (counts: Counts, key: string, by = 1): void => {
  counts[key] = (counts[key] ?? 0) + by;
};

/** Adds counts to others. */
export const addUp = (all: readonly Counts[]): Counts => {
  const sum: Counts = {};
  for (const counts of all) for (const [key, by] of Object.entries(counts)) count(sum, key, by);
  return sum;
};
