import { z } from 'zod';
import { action } from '../action.ts';
import { LawShadow, ShadowChange } from '../screening/screening-shapes.ts';
import type { Shaped } from '../shaped.ts';

/** A shadow as it was kept, with those whose answer changes. */
const KeptShadow = LawShadow.extend({ changes: z.array(ShadowChange) });

/** A shadow of a law that was kept, for the ministry and administrators. */
export const readLawShadow = action({
  method: 'GET',
  path: '/v1/law-shadows/{shadow}',
  summary: { en: 'A shadow of a law as it was kept', zh: '已保存的规则调整影响测算' },
  access: { right: 'read', parts: ['ministry', 'administrator'] },
  params: { shadow: z.uuid() },
  answer: KeptShadow,
  work: async ({ tx, refuse }, { shadow }) =>
    (await tx.maybe<Shaped<typeof KeptShadow>>(
      `SELECT
          id,
          rule_set AS "ruleSet",
          against,
          takes_effect_on::text AS "takesEffectOn",
          vehicles,
          changed,
          settings,
          counts,
          changes
        FROM register.law_shadow
        WHERE id = $1`,
      [shadow],
    )) ?? refuse('not-found', { field: 'shadow' }),
});
