import { z } from 'zod';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';

/** An office that a referral may go to. */
const Addressee = z
  .strictObject({ id: z.uuid(), part: z.enum(['tax', 'customs']), name: z.string() })
  .meta({ id: 'ReferralAddressee' });

/** Tax offices and customs of the register. */
export const listAddressees = action({
  method: 'GET',
  path: '/v1/referral-addressees',
  summary: { en: 'Offices that a referral may go to', zh: '可接收线索的单位' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  answer: z.strictObject({ items: z.array(Addressee) }),
  work: async ({ tx }) => ({
    items: [
      ...(await tx.rows<Shaped<typeof Addressee>>(
        `SELECT o.id, o.part, o.name
          FROM register.organisation o
          WHERE o.part IN ('tax', 'customs') AND o.closed_at IS NULL
          ORDER BY o.part DESC, o.name, o.id`,
      )),
    ],
  }),
});
