import { type AskedFacts, askRule } from '../assess/ask-rule.ts';
import type { CompiledLaw } from '../rules/evaluate/compile-rule-set.ts';

/** Whether a vehicle needs the manufacturer's letter: exempt is one that would, but for its early transfer. */
export type LetterNeed = 'needed' | 'not-needed' | 'exempt' | 'unknown';

/** The days that decide it, day numbers; null: not told. */
export interface LetterDays {
  readonly registeredOn: number | null;
  readonly pendingExportOn: number | null;
  readonly appliedOn: number | null;
}

/** Whether a vehicle needs the manufacturer's letter, as the law's own rules on it say. */
export const letterNeed = (
  law: Pick<CompiledLaw, 'general'>,
  { registeredOn, pendingExportOn, appliedOn }: LetterDays,
): LetterNeed => {
  const facts: AskedFacts = {
    'certificate.registeredOn': registeredOn,
    'certificate.pendingExportOn': pendingExportOn,
    'licence.appliedOn': appliedOn,
    'letter.given': false,
  };
  const required = askRule(law, 'cn.648.letter-required', facts);
  if (required === 'notMet') return 'needed';
  if (required !== 'notApplicable') return 'unknown';
  return askRule(law, 'cn.648.pending-before-2026', facts) === 'met' ? 'exempt' : 'not-needed';
};
