import { step } from '../step.ts';
import { REFERRAL } from './referral.ts';

/** Drops a draft, signed or not; one that was sent stays. */
export const dropReferral = step({
  of: REFERRAL,
  verb: 'drop',
  summary: { en: 'Drop a draft', zh: '撤销移送稿' },
});
