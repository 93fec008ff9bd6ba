import { getReferralEvidence } from '../../../register/referrals/get-referral-evidence.ts';
import { REFERRAL_READERS } from '../../../register/referrals/referral.ts';
import type { Page } from '../frame/page.ts';
import { pathId } from '../pieces/path-id.ts';
import { referralsPath } from '../pieces/referral-paths.ts';

/** A piece of evidence as a file, byte for byte as it was copied. */
export const EVIDENCE_FILE: Page = {
  path: `${referralsPath}/{id}/evidence/{place}`,
  access: REFERRAL_READERS,
  show: async (visit) => {
    const place = Number(visit.params['place']);
    const found = await getReferralEvidence(visit.register, visit.actor, {
      referral: pathId(visit),
      // what is no number is no place
      place: Number.isSafeInteger(place) ? place : 0,
    });
    if (found.kind === 'refused') return found;
    const { vin, content } = found.value;
    return {
      kind: 'download',
      name: `${vin}-${place}.json`,
      type: 'application/json; charset=utf-8',
      body: content,
    };
  },
};
