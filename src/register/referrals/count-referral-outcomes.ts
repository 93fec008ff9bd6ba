import { z } from 'zod';
import { action } from '../action.ts';
import { REFERRAL_READERS } from './referral.ts';
import { groundsInWords } from './referral-rows.ts';
import { ReferralGround } from './referral-shapes.ts';

/** What came of the referrals on a ground. */
const GroundOutcome = z
  .strictObject({
    ground: ReferralGround,
    answered: z.number().int(),
    confirmed: z.number().int(),
    recovered: z.number().meta({ description: 'CNY.' }),
  })
  .meta({ id: 'GroundOutcome' });

/** Referrals that were answered within twelve months, of those that whoever acts may see, by ground: the most first. */
export const countReferralOutcomes = action({
  method: 'GET',
  path: '/v1/referral-outcomes',
  summary: {
    en: 'What came of referrals within twelve months, by ground',
    zh: '近一年线索反馈结果（按理由）',
  },
  description: 'A referral on several grounds counts for each, with its money.',
  access: REFERRAL_READERS,
  answer: z.strictObject({ items: z.array(GroundOutcome) }),
  work: async ({ tx, register }) => {
    const rows = await tx.rows<{
      ground: string;
      answered: number;
      confirmed: number;
      recovered: number;
    }>(
      `SELECT g.ground, count(*)::int AS answered,
          (count(*) FILTER (WHERE r.state = 'confirmed'))::int AS confirmed,
          coalesce(sum(r.recovered), 0)::float8 AS recovered
        FROM register.referral r
        CROSS JOIN LATERAL unnest(r.grounds) g (ground)
        WHERE r.answered_on > (register.today() - interval '12 months')::date
        GROUP BY g.ground
        ORDER BY answered DESC, g.ground`,
    );
    return {
      items: rows.flatMap(({ ground, ...counted }) =>
        groundsInWords(register, [ground]).map((words) => ({ ground: words, ...counted })),
      ),
    };
  },
});
