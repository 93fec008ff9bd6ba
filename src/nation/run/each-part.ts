import type { Database } from '../database.ts';
import { isOutOfMemory } from '../out-of-memory.ts';

/**
 * Has each part of a nation answered: side by side where threads are few (`Database.eachApart`); where they are many,
 * and what does not fit in memory side by side, one after the other on all threads.
 *
 * @param answer answers a part; called a second time for one of which memory was too little.
 */
export const eachPart = async (
  database: Database,
  parts: number,
  answer: (own: Database, part: number) => Promise<void>,
): Promise<void> => {
  const left = new Set(Array.from({ length: parts }, (_, part) => part));
  const { sideBySide } = database;
  if (parts > 1 && sideBySide > 1) {
    try {
      await database.eachApart([...left], sideBySide, async (own, part) => {
        await answer(own, part);
        left.delete(part);
      });
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
    }
  }
  for (const part of left) await answer(database, part);
};
