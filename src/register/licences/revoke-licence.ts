import { liftDutiesUnder } from '../duties/duty-steps.ts';
import { Evidence, Ground, Notice } from '../shapes.ts';
import { step } from '../step.ts';
import { documentOfLicence } from './document-of-licence.ts';
import { LICENCE } from './licence.ts';

/**
 * Revokes a licence, with a notice: vehicles that have not left may not leave and owe no exit under it, and another
 * licence may follow.
 */
export const revokeLicence = step({
  of: LICENCE,
  verb: 'revoke',
  summary: { en: 'Revoke a licence', zh: '撤销许可证' },
  input: { ground: Ground, evidence: Evidence, notice: Notice },
  brings: (_, { ground, evidence, notice }) => ({
    ground,
    evidence,
    notice_en: notice.en,
    notice_zh: notice.zh,
  }),
  work: async ({ register, tx, id }, { ground }) => {
    await liftDutiesUnder(tx, id, ground);
    await documentOfLicence(register, tx, id, 'revocation');
  },
});
