import type { Addressee } from '../../letters/official/official-document.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

const EXPORTER = prepared('SELECT name, uscc FROM register.organisation WHERE id = $1');

/** An exporter as a document addresses it. */
export const addresseeOf = async (tx: Transaction, exporter: string): Promise<Addressee> => {
  const { name, uscc } = await tx.as(JOB, () =>
    tx.one<{ name: string; uscc: string | null }>(EXPORTER, [exporter]),
  );
  return { name, ...(uscc === null ? {} : { uscc }) };
};
