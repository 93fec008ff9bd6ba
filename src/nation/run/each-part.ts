import type { Database } from '../database.ts';
import { DatabaseError } from '../database-error.ts';
import { partsSideBySide } from '../side-by-side.ts';

/**
 * Has each part of a nation answered: side by side as far as memory allows (`partsSideBySide`); otherwise, and what
 * does not fit in memory side by side after all, one after the other on all threads.
 *
 * @param rows licence rows of a part, about.
 * @param answer answers a part; called a second time for one of which memory was too little.
 */
export const eachPart = async (
  database: Database,
  { parts, rows }: { readonly parts: number; readonly rows: number },
  answer: (own: Database, part: number) => Promise<void>,
): Promise<void> => {
  const left = new Set(Array.from({ length: parts }, (_, part) => part));
  const most = partsSideBySide(parts, rows, database.room);
  if (parts > 1 && most > 1) {
    try {
      await database.eachApart([...left], most, async (own, part) => {
        await answer(own, part);
        left.delete(part);
      });
    } catch (error) {
      if (!(error instanceof DatabaseError && error.isOutOfMemory)) throw error;
    }
  }
  for (const part of left) await answer(database, part);
};
