import { step } from '../step.ts';
import { REFERRAL } from './referral.ts';
import { writeLetter } from './write-letter.ts';

/** Sends what two persons have signed, and writes its letter as a document of the office. */
export const sendReferral = step({
  of: REFERRAL,
  verb: 'send',
  summary: { en: 'Send a referral', zh: '移送线索' },
  work: ({ register, tx, id }) => writeLetter(register, tx, id),
});
