import { z } from 'zod';
import { action } from '../action.ts';
import { groundsInWords } from './referral-rows.ts';
import { ReferralGround } from './referral-shapes.ts';
import { referralTermsNow } from './referral-terms-now.ts';

/** The grounds on which money is referred, as the law in force has them. */
export const listReferralGrounds = action({
  method: 'GET',
  path: '/v1/referral-grounds',
  summary: { en: 'Grounds on which money is referred', zh: '线索移送理由' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  answer: z.strictObject({ items: z.array(ReferralGround) }),
  work: async ({ register }) => {
    const names = referralTermsNow(register).grounds.map(({ name }) => name);
    return { items: [...groundsInWords(register, names)] };
  },
});
