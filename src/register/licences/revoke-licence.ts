import { liftDutiesUnder } from '../duties/duty-steps.ts';
import { GROUNDED, groundedColumns, Pieces } from '../ground-shapes.ts';
import { Notice } from '../shapes.ts';
import { step } from '../step.ts';
import { documentOfLicence } from './document-of-licence.ts';
import { LICENCE } from './licence.ts';
import { findLicence } from './licence-rows.ts';

/**
 * Revokes a licence, with a notice: vehicles that have not left may not leave and owe no exit under it, and another
 * licence may follow.
 */
export const revokeLicence = step({
  of: LICENCE,
  verb: 'revoke',
  summary: { en: 'Revoke a licence', zh: '撤销许可证' },
  input: { ...GROUNDED, evidence: Pieces, notice: Notice },
  brings: (_, { notice, ...given }) => ({
    ...groundedColumns(given),
    notice_en: notice.en,
    notice_zh: notice.zh,
  }),
  work: async ({ register, tx, id }) => {
    const revoked = await findLicence(tx, id);
    await liftDutiesUnder(tx, id, revoked?.ground ?? '');
    await documentOfLicence(register, tx, id, 'revocation');
  },
});
