import { step } from '../step.ts';
import { LETTER } from './letter.ts';

/**
 * Takes back the signature of a letter that is held: it is a draft again, and nobody ever relied on it. What was asked
 * for waits as before.
 */
export const recallLetter = step({
  of: LETTER,
  verb: 'recall',
  summary: {
    en: 'Recall a signed letter before it is in force',
    zh: '在生效前收回已签名的确认书',
  },
});
