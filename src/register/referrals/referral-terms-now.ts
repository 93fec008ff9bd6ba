import { type ReferralTerms, readReferralTerms } from '../../domain/referrals/referral-terms.ts';
import type { Register } from '../register.ts';

const kept = new WeakMap<object, ReferralTerms>();

/**
 * What referrals rest on by the law in force: offices, periods of limitation, grounds. Read once a law.
 *
 * @throws Error where the engine was opened without the law's files, or they cannot be read: a broken program.
 */
export const referralTermsNow = ({ engine }: Register): ReferralTerms => {
  const { ruleSet, files = [] } = engine.law;
  const known = kept.get(ruleSet);
  if (known !== undefined) return known;
  const { terms, problems } = readReferralTerms(files, ruleSet.instruments);
  const [problem] = problems;
  if (problem !== undefined)
    throw new Error(`${problem.file}: ${problem.where}: ${problem.message}`);
  kept.set(ruleSet, terms);
  return terms;
};
