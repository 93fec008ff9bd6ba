import { step } from '../step.ts';
import { LETTER } from './letter.ts';

/**
 * An exporter takes back what it asked for, before the letter is issued; it may ask again. What is open of a vehicle or
 * an application that is withdrawn the database ends by itself.
 */
export const withdrawLetter = step({
  of: LETTER,
  verb: 'withdraw',
  summary: {
    en: 'Take back what was asked for, before the letter is issued',
    zh: '撤回确认书申请（出具前）',
  },
});
