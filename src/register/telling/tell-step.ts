import type { Account } from '../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { JOB } from '../actor.ts';
import type { Transaction } from '../transaction.ts';
import { tell } from './tell.ts';

/** What an authority tells of one vehicle on a licence with a step that it takes. */
export interface StepTelling {
  readonly account: Account;
  readonly vin: string;
  /** Id of the vehicle on its licence: what it is told with. */
  readonly vehicle: string;
  readonly facts: ShownFacts;
}

/**
 * Tells an account row with a step, fed by the organisation that acts. The row says all that it told of the same thing
 * before, which it supersedes.
 *
 * @throws Error when nobody's organisation acts: a broken program.
 * @throws Refused `number-of-another-vehicle` where a certificate is another VIN's.
 */
export const tellStep = async (
  tx: Transaction,
  { account, vin, vehicle, facts }: StepTelling,
): Promise<void> => {
  const teller = tx.actor.organisation;
  if (teller === null) throw new Error('an authority tells');
  const { next } = await tx.as(JOB, () =>
    tx.one<{ next: number }>(
      `SELECT coalesce(max(source_row), 0) + 1 AS next
        FROM register.account_row
        WHERE vin = $1 AND account = $2 AND source = $3 AND standing = 'fed'`,
      [vin, account, vehicle],
    ),
  );
  await tell(tx, {
    account,
    teller,
    standing: 'fed',
    exporter: null,
    province: null,
    source: { kind: 'officer', id: vehicle },
    rows: [{ row: next, vin, facts }],
  });
};
