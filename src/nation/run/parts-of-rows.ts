/** Licence rows of which one part is made: laying two takes longer. */
const ONE_PART_ROWS = 100_000; // not-law: rows

/** Licence rows a part has at most, about, with whatever memory. */
const MOST_ROWS = 1_300_000; // not-law: rows

/**
 * Bytes that the database holds while a part is answered, however few rows it has, and those of each of its licence
 * rows. Measured of a nation of 440,000 vehicles and 198,000 licence rows, each part a task: one of 49,500 rows fitted
 * in 854 MB and not in 794, one of 99,000 in 982 and not in 916. That is 700 MB and 2,500 bytes a row; a quarter more
 * is taken.
 */
const PART = { itself: 900_000_000, row: 3_150 } as const; // not-law: bytes

/** Of memory in which not even an empty part fits for sure: smaller parts would not help. */
const LEAST_ROWS = 10_000; // not-law: rows

/** How many licence rows a part may have, about, whose dossiers fit in so many bytes of the database. */
export const rowsThatFit = (memory: number): number =>
  Math.min(MOST_ROWS, Math.max(LEAST_ROWS, Math.floor((memory - PART.itself) / PART.row)));

/**
 * Into how many parts licence rows are dealt, of some rows each at most: one or an even number, since two threads are
 * the least.
 */
export const partsOfRows = (count: number, most: number): number =>
  count <= Math.min(most, ONE_PART_ROWS) ? 1 : 2 * Math.ceil(count / most / 2); // not-law: how work is cut
