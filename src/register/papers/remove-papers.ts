import { rm } from 'node:fs/promises';
import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import { pathOfPaper } from './paper-bytes.ts';

/**
 * Years for which papers are kept after what they belong to came to its end: a threshold of our own, the shorter of
 * the two terms that offices keep files for (国家档案局令第8号, 2006: 30 years and 10 years).
 */
const YEARS_AFTER_END = 10; // not-law: threshold of our own
/**
 * Days for which a backup may hold what was removed: a threshold of our own. Who keeps archives longer has to remove
 * them by the day that stands with each paper (`docs/running.md`).
 */
const DAYS_IN_BACKUPS = 400; // not-law: threshold of our own

/** Removes papers that nothing holds any more, from the database and the folder. A job, safe to be run again. */
export const removePapers = async (register: Register): Promise<{ readonly removed: number }> => {
  const gone = needed(
    await register.as(JOB, async (tx) => {
      await tx.unbounded();
      return tx.rows<{ sha256: string; key_version: number; in_folder: boolean }>(
        `SELECT sha256, key_version, in_folder
          FROM register.remove_papers(now() - make_interval(years => $1), $2)`,
        [YEARS_AFTER_END, DAYS_IN_BACKUPS],
      );
    }),
  );
  const { folder } = register.papers;
  if (folder !== null) {
    for (const { sha256, key_version: keyVersion, in_folder: inFolder } of gone)
      if (inFolder) await rm(pathOfPaper(folder, sha256, keyVersion), { force: true });
  }
  return { removed: gone.length };
};
