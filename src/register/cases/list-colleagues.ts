import { z } from 'zod';
import { action } from '../action.ts';

/** Colleagues to whom a case may be given: members of the own organisation who act. */
export const listColleagues = action({
  method: 'GET',
  path: '/v1/colleagues',
  summary: { en: 'Colleagues to whom a case may be given', zh: '可接办案件的同事' },
  access: { right: 'act', parts: ['office', 'ministry'] },
  answer: z.strictObject({ items: z.array(z.strictObject({ person: z.uuid() })) }),
  work: async ({ tx }) => ({
    items: await tx.rows<{ person: string }>(
      `SELECT p.id AS person
        FROM register.person p
        WHERE p.organisation = register.organisation()
          AND p.left_at IS NULL
          AND p.account IS NOT NULL
          AND 'act' = ANY (p.rights)
        ORDER BY p.made_at, p.id`,
    ),
  }),
});
