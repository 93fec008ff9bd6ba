import { todayIn } from '../register.ts';
import { Evidence, Ground } from '../shapes.ts';
import { step } from '../step.ts';
import { OUTLET } from './outlet.ts';
import { attestedUntil } from './outlet-law.ts';
import { tellStanding } from './tell-standing.ts';

/**
 * A dispute is settled: by the manufacturer, who thereby attests the outlet anew, or by the ministry, after which the
 * attestation that was disputed holds for as long as it did.
 */
export const settleOutlet = step({
  of: OUTLET,
  verb: 'settle',
  summary: { en: 'Settle a dispute, with evidence', zh: '解决网点异议' },
  description: 'A manufacturer that settles attests the outlet anew.',
  input: { ground: Ground, evidence: Evidence },
  brings: async ({ tx, register }, { ground, evidence }) => {
    if (tx.actor.part !== 'manufacturer') return { ground, evidence };
    const today = await todayIn(tx);
    const until = attestedUntil(register, today);
    return { ground, evidence, attested_on: today, attested_until: until };
  },
  work: ({ tx, id }) => tellStanding(tx, id),
});
