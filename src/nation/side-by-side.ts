/** What a machine gives to work that runs side by side. */
export interface Room {
  /** Threads of the database. */
  readonly threads: number;
  /** Bytes that the database may hold. */
  readonly memory: number;
}

/**
 * How many tasks run side by side, each on one thread: as many as there are, as threads, and as fit into memory; one
 * at the least.
 *
 * @param memoryOfEach bytes that a task takes at most, about.
 */
export const sideBySide = (
  tasks: number,
  memoryOfEach: number,
  { threads, memory }: Room,
): number => Math.max(1, Math.min(tasks, threads, Math.floor(memory / memoryOfEach)));

/** Bytes of a licence row with its dossier, while the law is read over a part: hash tables, and what is not written. */
const MEMORY_OF_ROW = 1800; // not-law: bytes

/**
 * How many parts are answered side by side, each on one thread: as many as `sideBySide` allows, where that keeps more
 * than half of the threads at work. Otherwise 1: one part after the other, each on all threads, which takes a sort
 * more (joins of several threads keep no order) and gives the same bytes.
 *
 * @param rows licence rows of a part, about.
 */
export const partsSideBySide = (parts: number, rows: number, room: Room): number => {
  const most = sideBySide(parts, Math.max(1, rows) * MEMORY_OF_ROW, room);
  return 2 * most > room.threads ? most : 1;
};
