import type { Transaction } from '../../transaction.ts';
import { directorContent } from './director-content.ts';

/**
 * Keeps the page of whoever directs as it stands at the end of a run, which never changes afterwards; to be called as
 * JOB, in the transaction that keeps the run's products, after them.
 */
export const keepDirectorPage = async (tx: Transaction, run: string): Promise<void> => {
  const content = await directorContent(tx, run);
  if (content === null) return;
  await tx.run('INSERT INTO register.director_page (run, as_of, content) VALUES ($1, $2, $3)', [
    run,
    content.asOf,
    JSON.stringify(content),
  ]);
};
