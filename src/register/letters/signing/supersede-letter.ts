import { z } from 'zod';
import type { LetterSuite } from '../../../letters/letter-signer.ts';
import { action } from '../../action.ts';
import { LETTER, MAKER_SIGNS } from '../letter.ts';
import { Suites } from '../letter-shapes.ts';
import { ISSUING, type Issuing, issueOne } from './issue-letter.ts';

/**
 * Signs the drafted letter `by`, which takes the place of one in force when it is held no longer, in the transaction of
 * the manufacturer.
 */
export const supersedeBy = async (
  work: Issuing,
  letter: string,
  by: string,
  suites: readonly LetterSuite[] | undefined,
): Promise<void> => {
  await issueOne(work, by, suites, { replaces: letter });
};

/**
 * Issues a drafted letter in the place of one that is in force. As long as the new one is held the old one stays in
 * force, and both change in one transaction: there is never none, and never two.
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
