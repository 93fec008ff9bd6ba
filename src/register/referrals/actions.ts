import { askAboutReferral } from './ask-about-referral.ts';
import { confirmReferral } from './confirm-referral.ts';
import { countReferralOutcomes } from './count-referral-outcomes.ts';
import { countReferrals } from './count-referrals.ts';
import { dismissReferral } from './dismiss-referral.ts';
import { draftReferral } from './draft-referral.ts';
import { dropReferral } from './drop-referral.ts';
import { editReferral } from './edit-referral.ts';
import { getReferral } from './get-referral.ts';
import { getReferralEvidence } from './get-referral-evidence.ts';
import { listAddressees } from './list-addressees.ts';
import { listReferable } from './list-referable.ts';
import { listReferralGrounds } from './list-referral-grounds.ts';
import { listReferrals } from './list-referrals.ts';
import { receiveReferral } from './receive-referral.ts';
import { sendReferral } from './send-referral.ts';
import { signReferral } from './sign-referral.ts';
import { tellMoreOfReferral } from './tell-more-of-referral.ts';

/** What can be done with referrals, in the order of the documentation. */
export const REFERRAL_ACTIONS = {
  title: { en: 'Referrals', zh: '线索移送' },
  actions: {
    listReferrals,
    countReferrals,
    countReferralOutcomes,
    getReferral,
    getReferralEvidence,
    listAddressees,
    listReferralGrounds,
    listReferable,
    draftReferral,
    editReferral,
    signReferral,
    dropReferral,
    sendReferral,
    receiveReferral,
    askAboutReferral,
    tellMoreOfReferral,
    confirmReferral,
    dismissReferral,
  },
};
