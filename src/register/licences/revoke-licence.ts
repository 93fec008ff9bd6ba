import { liftDutiesUnder } from '../duties/duty-steps.ts';
import { step } from '../step.ts';
import { documentOfLicence } from './document-of-licence.ts';
import { LICENCE } from './licence.ts';
import { findLicence } from './licence-rows.ts';

/**
 * Signs the revocation of a licence as the second person, after the exporter was told and heard; ground, evidence and
 * notice are those it was told. Vehicles that have not left may not leave and owe no exit under it, and another licence
 * may follow.
 */
export const revokeLicence = step({
  of: LICENCE,
  verb: 'revoke',
  summary: { en: 'Sign a revocation as the second person', zh: '撤销许可证（复核）' },
  refusals: ['not-heard'],
  work: async ({ register, tx, id }) => {
    const revoked = await findLicence(tx, id);
    await liftDutiesUnder(tx, id, revoked?.ground ?? '');
    await documentOfLicence(register, tx, id, 'revocation');
  },
});
