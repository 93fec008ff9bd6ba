/** Counts by key. */
export type Counts = Record<string, number>;

/** Adds to the count of a key. */
export const count = (counts: Counts, key: string, by = 1): void => {
  counts[key] = (counts[key] ?? 0) + by;
};
