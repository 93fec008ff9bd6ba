import { sql } from '../../domain/rules/sql/sql.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';

const WAITS = prepared(sql`
  SELECT
    NOT EXISTS (SELECT FROM register.log_batch WHERE day = register.today())
      OR EXISTS (
        SELECT
        FROM unnest($1::text[]) w(name)
        WHERE NOT EXISTS (
          SELECT
          FROM register.log_cosignature c
          WHERE c.witness = w.name AND c.batch = (SELECT max(number) FROM register.log_batch)
        )
      ) AS waits
`);

/** Whether the log has to be closed today, or waits for a witness. False where this node has no key or no folder. */
export const logWaits = async (
  { log: { key, folder, witnesses } }: Register,
  tx: Transaction,
): Promise<boolean> => {
  if (key === null || folder === null) return false;
  const names = witnesses.map((witness) => witness.key.name);
  return (await tx.one<{ waits: boolean }>(WAITS, [names])).waits;
};
