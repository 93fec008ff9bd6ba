import { step } from '../step.ts';
import { REFERRAL } from './referral.ts';

/** Sends what two persons have signed. */
export const sendReferral = step({
  of: REFERRAL,
  verb: 'send',
  summary: { en: 'Send a referral', zh: '移送线索' },
});
