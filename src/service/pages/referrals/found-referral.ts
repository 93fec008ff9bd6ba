import type { Refusal } from '../../../register/outcome.ts';
import { getReferral } from '../../../register/referrals/get-referral.ts';
import type { ReferralInFull } from '../../../register/referrals/referral-shapes.ts';
import type { Visit } from '../frame/page.ts';
import { pathId } from '../pieces/path-id.ts';

/** The referral of the address. */
export const foundReferral = async (visit: Visit): Promise<ReferralInFull | Refusal> => {
  const found = await getReferral(visit.register, visit.actor, { referral: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};
