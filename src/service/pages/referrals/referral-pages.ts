import type { Page } from '../frame/page.ts';
import { EDIT_REFERRAL, NEW_REFERRAL } from './draft-page.ts';
import { EVIDENCE_FILE } from './evidence-file.ts';
import { REFERRAL_LETTER } from './letter-page.ts';
import { REFERRAL_PAGE, REFERRALS_PAGE } from './referral-page.ts';
import { REFERRAL_STEPS } from './referral-steps.ts';

/** Referrals: the list, one with its steps and its letter, and how one is drafted. */
export const REFERRAL_PAGES: readonly Page[] = [
  REFERRALS_PAGE,
  // before that of one, as which `new` would be read
  NEW_REFERRAL,
  REFERRAL_PAGE,
  REFERRAL_LETTER,
  EVIDENCE_FILE,
  EDIT_REFERRAL,
  ...REFERRAL_STEPS,
];
