import { REFERRAL_LIFE } from '../../domain/lives/referral-life.ts';
import { action } from '../action.ts';
import { draftColumns, layEvidence } from './lay-draft.ts';
import { REFERRAL } from './referral.ts';
import { REFERRAL_DRAFT } from './referral-shapes.ts';

/** Drafts a referral: whoever drafts signs it, and what it rests on is copied. */
export const draftReferral = action({
  method: 'POST',
  path: '/v1/referrals',
  summary: { en: 'Draft a referral', zh: '拟写线索移送' },
  description:
    'The draft is the first signature. What it rests on is copied as it stands: the addressee reads nothing else.',
  access: { right: 'sign', parts: ['office', 'ministry'] },
  body: REFERRAL_DRAFT,
  answer: REFERRAL.answer,
  status: 201,
  refusals: ['ground-not-known', 'referral-not-meant', 'evidence-missing', 'evidence-twice'],
  step: { life: REFERRAL_LIFE, verb: 'draft' },
  work: async (work, draft) => {
    const { tx, register } = work;
    const columns = await draftColumns(work, draft);
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.referral (
          id, addressee, case_file, exporter, claimant, grounds, rules, facts, act_by, period, state, verb
        )
        VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9, 'drafted', 'draft')
        RETURNING id`,
      [
        columns.addressee,
        columns.case_file,
        columns.exporter,
        columns.claimant,
        columns.grounds,
        columns.rules,
        columns.facts,
        columns.act_by,
        columns.period,
      ],
    );
    await layEvidence(tx, id, draft.evidence);
    return REFERRAL.show(register, tx, id);
  },
});
