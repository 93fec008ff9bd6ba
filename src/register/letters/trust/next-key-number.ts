import { JOB } from '../../actor.ts';
import type { Transaction } from '../../transaction.ts';

/** The number of the next key of a manufacturer or an authority, from 1. Plays the register itself. */
export const nextKeyNumber = (
  tx: Transaction,
  { maker, authority }: { readonly maker: string | null; readonly authority: string | null },
): Promise<number> =>
  tx.as(JOB, async () => {
    const { number } = await tx.one<{ number: number }>(
      `SELECT coalesce(max(number), 0) + 1 AS number
        FROM register.signing_key
        WHERE maker = $1 OR authority = $2`,
      [maker, authority],
    );
    return number;
  });
