import { z } from 'zod';
import { action } from '../action.ts';
import { REFERRAL, REFERRAL_READERS } from './referral.ts';

/** A referral that whoever acts may see, with what it rests on. */
export const getReferral = action({
  method: 'GET',
  path: REFERRAL.path,
  summary: { en: 'A referral with its evidence', zh: '线索及其证据' },
  access: REFERRAL_READERS,
  params: { referral: z.uuid() },
  answer: REFERRAL.answer,
  work: ({ register, tx }, { referral }) => REFERRAL.show(register, tx, referral),
});
