import type { Transaction } from '../transaction.ts';

/** Writes what is said with the step that was taken. */
export const sayOfReferral = async (
  tx: Transaction,
  referral: string,
  text: string,
): Promise<void> => {
  await tx.run('INSERT INTO register.referral_said (referral, text) VALUES ($1, $2)', [
    referral,
    text,
  ]);
};
