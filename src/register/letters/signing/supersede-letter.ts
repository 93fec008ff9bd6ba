import { z } from 'zod';
import type { LetterSuite } from '../../../letters/letter-signer.ts';
import { action } from '../../action.ts';
import { takeStep } from '../../steps/take-step.ts';
import { LETTER, MAKER_SIGNS } from '../letter.ts';
import { Suites } from '../letter-shapes.ts';
import { tellLetters } from '../tell-letters.ts';
import { ISSUING, type Issuing, issueOne } from './issue-letter.ts';

/** Issues the drafted letter `by` in the place of one in force, in the transaction of the manufacturer. */
export const supersedeBy = async (
  work: Issuing,
  letter: string,
  by: string,
  suites: readonly LetterSuite[] | undefined,
): Promise<void> => {
  await takeStep(work.tx, LETTER, letter, 'supersede', { suspended_on: null });
  await issueOne(work, by, suites, { replaces: letter });
  await tellLetters(work.tx, 'supersede', [letter]);
};

/**
 * Issues a drafted letter in the place of one that is in force, in one transaction: there is never none, and never two.
 */
export const supersedeLetter = action({
  method: 'POST',
  path: `${LETTER.path}/supersede`,
  summary: { en: 'Issue a drafted letter in the place of one in force', zh: '以新确认书替代' },
  access: MAKER_SIGNS,
  params: { letter: z.uuid() },
  body: { by: z.uuid(), suites: Suites },
  answer: LETTER.answer,
  refusals: ISSUING,
  work: async (work, { letter, by, suites }) => {
    await supersedeBy(work, letter, by, suites);
    return LETTER.show(work.register, work.tx, by);
  },
});
