import { refuse } from '../outcome.ts';
import type { Transaction } from '../transaction.ts';
import { findOutlet } from './outlet-rows.ts';
import { retellLetters } from './retell-letters.ts';
import { tellOutlets } from './tell-network.ts';

/**
 * Tells the outlet account what became of an outlet, also where letters name it.
 *
 * @throws Refused `not-found`.
 */
export const tellStanding = async (tx: Transaction, id: string): Promise<void> => {
  const now = (await findOutlet(tx, id)) ?? refuse('not-found');
  const { organisation: teller } = await tx.one<{ organisation: string }>(
    'SELECT organisation FROM register.outlet WHERE id = $1',
    [id],
  );
  await tellOutlets(tx, { teller, source: id, before: [now], now: [now] });
  await retellLetters(tx, teller, [now], false);
};
