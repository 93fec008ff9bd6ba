import { documentPages } from '../documents/document-pages.ts';
import type { PageArea } from '../frame/page.ts';
import { MONEY_PAGE } from '../money/money-page.ts';
import { MONEY_QUESTIONS_PAGE } from '../money/questions-page.ts';
import { inOffice } from '../pieces/in-area.ts';
import { READS } from '../pieces/office-access.ts';
import { precisionPath } from '../pieces/office-paths.ts';
import { referralsPath } from '../pieces/referral-paths.ts';
import { PRECISION_PAGE } from '../precision/precision-page.ts';
import { WRONG_RULES } from '../precision/wrong-rules.ts';
import { REFERRAL_PAGES } from '../referrals/referral-pages.ts';

/** Referrals, for whoever sends and receives them, and what outcomes say of the rules. */
export const REFERRAL_AREA: PageArea = {
  // letters that the tax office was sent come before the page of one referral
  pages: [
    MONEY_PAGE,
    MONEY_QUESTIONS_PAGE,
    ...[
      ...documentPages(`${referralsPath}/documents`, { right: 'read', parts: ['tax'] }),
      ...REFERRAL_PAGES,
      PRECISION_PAGE,
      ...WRONG_RULES,
    ].map(inOffice),
  ],
  places: [
    {
      path: referralsPath,
      name: (say) => say.referralWork.place,
      access: { right: 'read', parts: ['office', 'ministry', 'customs', 'tax'] },
      in: 'cases',
    },
    {
      path: precisionPath,
      name: (say) => say.referralWork.precision.place,
      access: READS,
      in: 'figures',
    },
    {
      path: MONEY_PAGE.path,
      name: (say) => say.money.place,
      access: MONEY_PAGE.access,
      in: 'find',
    },
  ],
};
