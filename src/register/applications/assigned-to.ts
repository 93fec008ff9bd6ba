import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

/** Who of the own organisation has an application: id of the person; null where nobody has. */
export const assignedTo = async (tx: Transaction, application: string): Promise<string | null> =>
  (
    await tx.one<{ person: string | null }>(prepared('SELECT register.assigned_to($1) AS person'), [
      application,
    ])
  ).person;
