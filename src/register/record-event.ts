import type { ShownFacts } from '../domain/verdict/verdict.ts';
import type { Transaction } from './transaction.ts';

/** Something that was done and is no step of a life. */
export interface Happening {
  readonly verb: string;
  /** Of which kind the thing is: `api-key`, `person` … */
  readonly kind: string;
  /** Id of the thing. */
  readonly thing: string;
  /** Nothing personal and no value of an account. */
  readonly detail?: ShownFacts;
}

/** Makes an event of what whoever acts did; the database itself writes who that is. */
export const recordEvent = async (
  tx: Transaction,
  { verb, kind, thing, detail = {} }: Happening,
): Promise<void> => {
  const { part, organisation } = tx.actor;
  await tx.run(
    'INSERT INTO register.event (verb, kind, thing, exporter, detail) VALUES ($1, $2, $3, $4, $5)',
    [verb, kind, thing, part === 'exporter' ? organisation : null, JSON.stringify(detail)],
  );
};
