import { sql } from '../../../domain/rules/sql/sql.ts';
import type { Transaction } from '../../transaction.ts';

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

const FOUND = sql`
  SELECT request, letters, issued_at IS NOT NULL AS issued
  FROM register.letter_batch
  WHERE id = $1
  FOR UPDATE
`;

/** A batch that was begun. */
type HeldBatch = {
  readonly request: Buffer;
  readonly letters: number;
  readonly issued: boolean;
};

/** A batch, held until the transaction ends, whether it is there yet or not; null where it was not begun. */
export const heldBatch = async (tx: Transaction, batch: string): Promise<HeldBatch | null> => {
  await tx.run(LOCK, [`batch ${batch}`]);
  return tx.maybe<HeldBatch>(FOUND, [batch]);
};
