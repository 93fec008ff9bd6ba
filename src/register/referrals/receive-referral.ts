import { step } from '../step.ts';
import { REFERRAL } from './referral.ts';

/** The office that it was sent to takes it up. */
export const receiveReferral = step({
  of: REFERRAL,
  verb: 'receive',
  summary: { en: 'Receive a referral', zh: '签收线索' },
});
