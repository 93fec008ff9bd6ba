import { z } from 'zod';
import { FEWEST_FOR_SHARE, shareInterval } from '../../domain/statistics/share-interval.ts';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';

/** How often a rule was right, as far as anybody found out. */
export const RulePrecision = z
  .strictObject({
    rule: z.string().meta({
      description: 'Its code; of a pattern that a run found `pattern:` and its name.',
    }),
    told: z
      .number()
      .int()
      .meta({ description: 'Cases closed and referrals answered that rested on it.' }),
    confirmed: z.number().int(),
    share: z
      .number()
      .nullable()
      .meta({
        description: `Confirmed of told, 0 to 1; null where fewer than ${FEWEST_FOR_SHARE} were told.`,
      }),
    low: z.number().meta({ description: 'Lower limit of Clopper and Pearson, 95 %.' }),
    high: z.number().meta({ description: 'Upper limit.' }),
  })
  .meta({ id: 'RulePrecision' });
export type RulePrecision = Shaped<typeof RulePrecision>;

/** What outcomes say of a rule. */
export const precisionOf = (rule: string, told: number, confirmed: number): RulePrecision => ({
  rule,
  told,
  confirmed,
  ...shareInterval(confirmed, told),
});

/** Rules by the outcomes of cases and referrals: of the nation for the ministry, of an office its own. */
export const listRulePrecision = action({
  method: 'GET',
  path: '/v1/rule-precision',
  summary: { en: 'How often each rule was right', zh: '各规则的准确率' },
  description:
    'A case or a referral counts once for a rule among what it rested on, the case before its referrals. A case that ' +
    'found a rule wrong counts against that rule alone.',
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: { rule: z.string().max(40).optional() }, // not-law: characters
  answer: z.strictObject({ items: z.array(RulePrecision) }),
  work: async ({ tx }, { rule = null }) => {
    const rows = await tx.rows<{ rule: string; told: number; confirmed: number }>(
      `SELECT o.rule, count(*)::int AS told, (count(*) FILTER (WHERE o.confirmed))::int AS confirmed
        FROM register.rule_outcome o
        WHERE $1::text IS NULL OR o.rule = $1
        GROUP BY o.rule
        ORDER BY count(*) DESC, o.rule`,
      [rule],
    );
    return { items: rows.map((one) => precisionOf(one.rule, one.told, one.confirmed)) };
  },
});
