import type { OfficialWords } from '../../letters/official/official-document.ts';
import { signaturesOf } from '../documents/document-content.ts';
import { issueReferral } from '../documents/issue-document.ts';
import { refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { REFERRAL } from './referral.ts';
import { findReferral } from './referral-rows.ts';

/** What is asked of the office, as the letter says it. */
const FOLLOWS: OfficialWords = {
  zh: '请依职权核查，并反馈核查结果。移送内容系待核查疑点，不是违法认定。',
  en:
    'You are asked to check this by your powers, and to tell what comes of it. What is referred is a question, ' +
    'and no finding of an offence.',
};

/** Writes the letter of a referral that was just sent: what two persons signed, with what it rests on then. */
export const writeLetter = async (
  register: Register,
  tx: Transaction,
  referral: string,
): Promise<void> => {
  const one = await REFERRAL.show(register, tx, referral);
  const { drafted_by, signed_by } = (await findReferral(tx, referral)) ?? refuse('not-found');
  const { addressee, period, actBy, evidence } = one;
  const vins = [...new Set(evidence.map(({ vin }) => vin))];
  await issueReferral(
    register,
    tx,
    { referral, addressee: addressee.id },
    {
      number: one.number,
      addressee: { name: addressee.name },
      claimant: one.claimant,
      vehicles: vins.map((vin) => ({ vin })),
      atRisk: one.atRisk.toFixed(2),
      facts: { zh: one.facts },
      grounds: one.grounds.map(({ title, notProven }) => ({ words: title, notProven })),
      restsOn: evidence.map(({ kind, id, digest }) => ({ kind, reference: id, digest })),
      follows: FOLLOWS,
      ...(period === null || actBy === null
        ? {}
        : { limit: { words: period.what, article: period.provision.zh, until: actBy } }),
      sentOn: one.sentOn ?? (await tx.today()),
      signatures: signaturesOf(drafted_by, signed_by),
    },
  );
};
