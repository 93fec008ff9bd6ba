import { todayIn } from '../register.ts';
import { Ground } from '../shapes.ts';
import { step } from '../step.ts';
import { LETTER } from './letter.ts';
import { tellLetters } from './tell-letters.ts';

/** Revokes a letter for ever, from today. */
export const revokeLetter = step({
  of: LETTER,
  verb: 'revoke',
  summary: { en: 'Revoke a letter for ever', zh: '撤销确认书' },
  input: { ground: Ground },
  brings: async ({ tx }, { ground }) => ({
    revoked_on: await todayIn(tx),
    suspended_on: null,
    ground,
  }),
  work: ({ tx, id }) => tellLetters(tx, 'revoke', [id]),
});
