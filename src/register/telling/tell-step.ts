import type { Account } from '../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { JOB } from '../actor.ts';
import type { Transaction } from '../transaction.ts';
import { tell } from './tell.ts';

/** What an authority tells of one vehicle on a licence with a step that it takes. */
export interface StepTelling {
  readonly account: Account;
  readonly vin: string;
  /** Id of the vehicle on its licence: what it was told with. */
  readonly vehicle: string;
  readonly facts: ShownFacts;
}

/**
 * Tells an account row with a step, fed by the organisation that acts. What it told of the same vehicle with an
 * earlier step is superseded: the later row says all of it.
 *
 * @throws Error when nobody's organisation acts: a broken program.
 */
export const tellStep = async (
  tx: Transaction,
  { account, vin, vehicle, facts }: StepTelling,
): Promise<void> => {
  const teller = tx.actor.organisation;
  if (teller === null) throw new Error('an authority tells');
  const row = await tx.as(JOB, async () => {
    const [before] = await tx.rows<{ row: number }>(
      `SELECT coalesce(max(source_row), 0) AS row
        FROM register.account_row
        WHERE source = $1 AND account = $2 AND standing = 'fed'`,
      [vehicle, account],
    );
    await tx.run(
      `UPDATE register.account_row SET superseded_at = now()
        WHERE source = $1 AND account = $2 AND standing = 'fed' AND superseded_at IS NULL`,
      [vehicle, account],
    );
    return (before?.row ?? 0) + 1;
  });
  await tell(tx, {
    account,
    teller,
    standing: 'fed',
    exporter: null,
    province: null,
    source: { kind: 'officer', id: vehicle },
    rows: [{ row, vin, facts }],
  });
};
