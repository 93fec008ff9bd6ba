import { step } from '../step.ts';
import { LETTER } from './letter.ts';
import { tellLetters } from './tell-letters.ts';

/** Puts a suspended letter back in force. */
export const resumeLetter = step({
  of: LETTER,
  verb: 'resume',
  summary: { en: 'Put a suspended letter back in force', zh: '恢复确认书' },
  brings: () => ({ suspended_on: null, ground: null }),
  work: ({ tx, id }) => tellLetters(tx, 'resume', [id]),
});
