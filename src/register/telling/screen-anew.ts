import { JOB } from '../actor.ts';
import type { Transaction } from '../transaction.ts';

/**
 * Has vehicles screened anew of which customs has just told something: their verdicts rest on it within a minute
 * (`follow-feeds`), whatever has become of them meanwhile.
 */
export const screenAnew = (tx: Transaction, vins: readonly string[]): Promise<number> =>
  tx.as(JOB, () =>
    tx.run(`INSERT INTO register.letter_change (verb, vins) VALUES ('border', $1)`, [vins]),
  );
