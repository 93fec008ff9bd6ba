import { todayIn } from '../register.ts';
import { Ground } from '../shapes.ts';
import { step } from '../step.ts';
import { LETTER } from './letter.ts';
import { tellLetters } from './tell-letters.ts';

/** Suspends a letter: as long as it is, the gate of its vehicle is not clear by it. */
export const suspendLetter = step({
  of: LETTER,
  verb: 'suspend',
  summary: { en: 'Suspend a letter', zh: '暂停确认书' },
  input: { ground: Ground },
  brings: async ({ tx }, { ground }) => ({ suspended_on: await todayIn(tx), ground }),
  work: ({ tx, id }) => tellLetters(tx, 'suspend', [id]),
});
