import { z } from 'zod';
import { action } from '../action.ts';
import { LETTER, LETTER_READERS } from './letter.ts';
import { letterDocument } from './letter-documents.ts';
import { Verification } from './letter-shapes.ts';

/** The three checks of a letter that was issued, as of now. */
export const checkLetter = action({
  method: 'GET',
  path: `${LETTER.path}/checks`,
  summary: { en: 'The three checks of a letter, as of now', zh: '确认书三项核验结果' },
  access: LETTER_READERS,
  params: { letter: z.uuid() },
  answer: Verification,
  work: async (work, { letter }) => (await letterDocument(work, letter)).verification,
});
