import type pg from 'pg';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { say } from './register-database.ts';

/** A row that an authority tells of a vehicle; gives its id. */
export const tellRow = async (
  pool: pg.Pool,
  teller: Actor,
  account: string,
  vin: string,
  facts: Readonly<Record<string, string | number>>,
): Promise<string> => {
  const [row] = await say<{ id: string }>(
    pool,
    JOB,
    `INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
      VALUES ($1, $2, 'fed', 'feed', gen_random_uuid(), 1, $3, $4)
      RETURNING id::text`,
    [account, teller.organisation, vin, facts],
  );
  return row?.id ?? '';
};

/** A refund that was claimed. */
export const tellRefund = (
  pool: pg.Pool,
  tax: Actor,
  vin: string,
  { on, amount }: { readonly on: string; readonly amount: number },
): Promise<string> =>
  tellRow(pool, tax, 'refund', vin, {
    'refund.vin': vin,
    'refund.number': `R${vin}`,
    'refund.claimedOn': on,
    'refund.amount': amount,
  });
