import type { PaperReading } from '../../papers/paper-reading.ts';
import type { Register } from '../register.ts';
import { openReading } from '../screening/sealed-reading.ts';
import type { Transaction } from '../transaction.ts';
import { PAPERS, type PaperRow, paperOf } from './paper-rows.ts';
import type { Paper } from './paper-shapes.ts';

/** A paper with what was read of it; null while it waits, and of one that is not readable. */
export interface PaperAndReading {
  readonly paper: Paper;
  readonly reading: PaperReading | null;
}

type Row = PaperRow & { sealed: Buffer | null; key_version: number | null };

/**
 * The papers of an application that whoever acts may see, with their readings, in the order in which they were handed
 * in.
 *
 * @param which further conditions on `a`, trusted text, with values from `$2`.
 */
export const papersOfApplication = async (
  register: Register,
  tx: Transaction,
  application: string,
  which = '',
  values: readonly unknown[] = [],
): Promise<readonly PaperAndReading[]> => {
  const rows = await tx.rows<Row>(
    `SELECT listed.*, r.sealed, r.key_version
      FROM (${PAPERS}
        WHERE a.thing = $1 AND a.attached_to = 'application' AND a.removed_at IS NULL ${which}
      ) listed
      LEFT JOIN register.paper_reading r ON r.paper = decode(listed.sha256, 'hex')
      ORDER BY listed.handed_in_at, listed.id`,
    [application, ...values],
  );
  return rows.map(({ sealed, key_version, ...row }) => ({
    paper: paperOf(row, tx.actor.part),
    reading: openReading(register, { sha256: row.sha256, sealed, key_version }),
  }));
};
