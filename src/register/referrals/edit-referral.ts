import { step } from '../step.ts';
import { draftColumns, layEvidence } from './lay-draft.ts';
import { REFERRAL } from './referral.ts';
import { REFERRAL_DRAFT } from './referral-shapes.ts';

/** Writes a draft anew. A second signature is void; whoever edits is the first to sign. */
export const editReferral = step({
  of: REFERRAL,
  verb: 'edit',
  summary: { en: 'Write a draft anew', zh: '修改移送稿' },
  description: 'All of the draft is sent again. The signature of a second person is void.',
  input: REFERRAL_DRAFT,
  refusals: ['ground-not-known', 'referral-not-meant', 'evidence-missing', 'evidence-twice'],
  brings: (work, draft) => draftColumns(work, draft),
  work: ({ tx, id }, { evidence }) => layEvidence(tx, id, evidence),
});
