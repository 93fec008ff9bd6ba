import type { Transaction } from '../transaction.ts';

/**
 * Writes that a licence was used by a vehicle that left, or used up when none of its vehicles may leave any more. The
 * licence is held by the transaction already (`licensedVehicle`).
 *
 * @param left true: a vehicle has just left; false: one has just been returned, which alone uses nothing.
 */
export const useLicence = async (
  tx: Transaction,
  licence: string,
  left: boolean,
): Promise<'partlyUsed' | 'usedUp' | null> => {
  const { open } = await tx.one<{ open: boolean }>(
    `SELECT EXISTS (
        SELECT FROM register.licensed_vehicle WHERE licence = $1 AND state IN ('open', 'declared')
      ) AS open`,
    [licence],
  );
  if (open && !left) return null;
  const [state, verb] = open ? (['partlyUsed', 'use'] as const) : (['usedUp', 'use-up'] as const);
  const written = await tx.run(
    `UPDATE register.licence SET state = $2, verb = $3, stepped_at = now()
      WHERE id = $1 AND state IN ('issued', 'partlyUsed')`,
    [licence, state, verb],
  );
  return written === 0 ? null : state;
};
