import { BORDER_REFUSALS } from './border-refusals.ts';
import { CASE_REFUSALS } from './case-refusals.ts';
import { CHECK_REFUSALS } from './check-refusals.ts';
import { COMPLAINT_REFUSALS } from './complaint-refusals.ts';
import { EXTRACT_REFUSALS } from './extract-refusals.ts';
import { FIGURES_REFUSALS } from './figures-refusals.ts';
import { GENERAL_REFUSALS } from './general-refusals.ts';
import { LETTER_REFUSALS } from './letter-refusals.ts';
import { NETWORK_REFUSALS } from './network-refusals.ts';
import { NOTICE_REFUSALS } from './notice-refusals.ts';
import { PAPER_REFUSALS } from './paper-refusals.ts';
import { PEOPLE_REFUSALS } from './people-refusals.ts';
import { REFERRAL_REFUSALS } from './referral-refusals.ts';
import type { RefusalEntry } from './refusal-table.ts';
import { SCREENING_REFUSALS } from './screening-refusals.ts';
import { STEP_REFUSALS } from './step-refusals.ts';
import { TELLING_REFUSALS } from './telling-refusals.ts';
import { WEBHOOK_REFUSALS } from './webhook-refusals.ts';

/** Every reason for which the register refuses, by its stable code. One table an area, put together here. */
export const REFUSALS = {
  ...GENERAL_REFUSALS,
  ...BORDER_REFUSALS,
  ...CASE_REFUSALS,
  ...CHECK_REFUSALS,
  ...COMPLAINT_REFUSALS,
  ...EXTRACT_REFUSALS,
  ...FIGURES_REFUSALS,
  ...LETTER_REFUSALS,
  ...NETWORK_REFUSALS,
  ...NOTICE_REFUSALS,
  ...PAPER_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...REFERRAL_REFUSALS,
  ...SCREENING_REFUSALS,
  ...STEP_REFUSALS,
  ...TELLING_REFUSALS,
  ...WEBHOOK_REFUSALS,
} as const;

/** The stable code of a reason to refuse. */
export type RefusalCode = keyof typeof REFUSALS;

/** The reason with this code. */
export const refusalOf = (code: RefusalCode): RefusalEntry => REFUSALS[code];
