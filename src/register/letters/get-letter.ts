import { z } from 'zod';
import { action } from '../action.ts';
import { LETTER, LETTER_READERS } from './letter.ts';

/** A letter with what it promises. */
export const getLetter = action({
  method: 'GET',
  path: LETTER.path,
  summary: { en: 'A letter', zh: '确认书' },
  access: LETTER_READERS,
  params: { letter: z.uuid() },
  answer: LETTER.answer,
  work: ({ register, tx }, { letter }) => LETTER.show(register, tx, letter),
});
