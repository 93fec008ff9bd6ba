/** Licence rows of which one part is made: laying two takes longer. */
const ONE_PART_ROWS = 100_000; // not-law: rows

/**
 * Into how many parts licence rows are dealt, of some rows each at most: one or an even number, since two threads are
 * the least. It does not hang on the machine, so that every machine writes the same parts.
 */
export const partsOfRows = (count: number, most: number): number =>
  count <= Math.min(most, ONE_PART_ROWS) ? 1 : 2 * Math.ceil(count / most / 2); // not-law: how work is cut
