import { Text } from '../shapes.ts';
import { step } from '../step.ts';
import { layEvidence } from './lay-draft.ts';
import { REFERRAL } from './referral.ts';
import { EvidenceList } from './referral-shapes.ts';
import { sayOfReferral } from './say-of-referral.ts';

/** The office that drafted tells what was asked for, with more evidence where there is any. */
export const tellMoreOfReferral = step({
  of: REFERRAL,
  verb: 'tell-more',
  summary: { en: 'Tell more of a referral', zh: '补充线索材料' },
  input: { text: Text, evidence: EvidenceList.default([]) },
  refusals: ['evidence-missing'],
  work: async ({ tx, id }, { text, evidence }) => {
    await sayOfReferral(tx, id, text);
    await layEvidence(tx, id, evidence);
  },
});
