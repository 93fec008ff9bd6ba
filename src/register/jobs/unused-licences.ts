import { JOB } from '../actor.ts';
import { beginUnusedDuties, meetUnusedDuties } from '../duties/duty-steps.ts';
import { lawNow } from '../law-now.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';

/**
 * Begins the duty to account for each vehicle whose licence ended before it left, and writes which of them are met by
 * what others told since. A job, safe to run on several nodes at once and to be run again after it broke off.
 *
 * @returns how many began, and how many were met.
 */
export const unusedLicences = async (
  register: Register,
): Promise<Outcome<{ readonly begun: number; readonly met: number }>> => {
  let begun = 0;
  for (;;) {
    const batch = await register.as(JOB, async (tx) =>
      beginUnusedDuties(tx, lawNow(register, await tx.today()).ruleSet),
    );
    if (batch.kind === 'refused') return batch;
    begun += batch.value;
    if (batch.value === 0) break;
  }
  const met = await register.as(JOB, meetUnusedDuties);
  return met.kind === 'refused' ? met : { kind: 'done', value: { begun, met: met.value } };
};
