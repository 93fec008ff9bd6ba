import { z } from 'zod';
import { action } from '../action.ts';

/** Colleagues to whom work may be given: members of the own organisation who act. */
export const listColleagues = action({
  method: 'GET',
  path: '/v1/colleagues',
  summary: { en: 'Colleagues to whom work may be given', zh: '可承办工作的同事' },
  access: { right: 'act', parts: ['office', 'ministry'] },
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        person: z.uuid(),
        /** Null where none was given. */
        staffNumber: z.string().nullable(),
      }),
    ),
  }),
  work: async ({ tx }) => ({
    items: await tx.rows<{ person: string; staffNumber: string | null }>(
      `SELECT p.id AS person, p.staff_number AS "staffNumber"
        FROM register.person p
        WHERE p.organisation = register.organisation()
          AND p.left_at IS NULL
          AND p.account IS NOT NULL
          AND 'act' = ANY (p.rights)
        ORDER BY p.staff_number, p.made_at, p.id`,
    ),
  }),
});
