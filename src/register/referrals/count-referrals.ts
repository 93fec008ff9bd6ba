import { z } from 'zod';
import { action } from '../action.ts';
import { Day } from '../shapes.ts';
import { REFERRAL_READERS } from './referral.ts';

/** How many referrals there are in a state, with their money. */
const ReferralCount = z
  .strictObject({
    state: z.string(),
    number: z.number().int(),
    atRisk: z.number().meta({ description: 'CNY.' }),
    recovered: z.number().meta({ description: 'CNY.' }),
    actBy: Day.nullable().meta({ description: 'The nearest day on which an office must act.' }),
  })
  .meta({ id: 'ReferralCount' });

/** Referrals that whoever acts may see, counted by state. */
export const countReferrals = action({
  method: 'GET',
  path: '/v1/referral-counts',
  summary: { en: 'How many referrals there are, with their money', zh: '各状态线索数量与金额' },
  access: REFERRAL_READERS,
  answer: z.strictObject({ items: z.array(ReferralCount) }),
  work: async ({ tx }) => {
    const rows = await tx.rows<{
      state: string;
      number: number;
      at_risk: number;
      recovered: number;
      act_by: string | null;
    }>(
      `SELECT r.state, count(*)::int AS number,
          coalesce(sum(e.at_risk), 0)::float8 AS at_risk,
          coalesce(sum(r.recovered), 0)::float8 AS recovered,
          min(r.act_by) AS act_by
        FROM register.referral r
        CROSS JOIN LATERAL (
          SELECT sum(e.amount) AS at_risk
          FROM register.referral_evidence e
          WHERE e.referral = r.id AND e.version = r.version AND e.at_risk
        ) e
        GROUP BY r.state
        ORDER BY r.state`,
    );
    return {
      items: rows.map(({ state, number, recovered, at_risk, act_by }) => ({
        state,
        number,
        atRisk: at_risk,
        recovered,
        actBy: act_by,
      })),
    };
  },
});
