import { z } from 'zod';
import { action } from '../action.ts';
import { todayIn } from '../register.ts';
import { Ground } from '../shapes.ts';
import { needSignature } from '../steps/need-part.ts';
import { needProofAfresh } from '../steps/need-proof-afresh.ts';
import { takeStep } from '../steps/take-step.ts';
import { LETTER, MAKER_ACTS } from './letter.ts';
import { MOST_LETTERS } from './letter-shapes.ts';
import { tellLetters } from './tell-letters.ts';

/** Letters of a manufacturer take one step together, on one ground: all of them, or none. */
export const stepLettersTogether = action({
  method: 'POST',
  path: '/v1/letters/step-together',
  summary: {
    en: 'Decline, suspend or revoke letters together, all or none',
    zh: '批量不予出具、暂停或撤销确认书（全部或均不）',
  },
  description: 'Only a person suspends or revokes.',
  access: MAKER_ACTS,
  body: {
    letters: z.array(z.uuid()).min(1).max(MOST_LETTERS),
    verb: z.enum(['decline', 'suspend', 'revoke']),
    ground: Ground,
  },
  answer: z.strictObject({ letters: z.number().int().meta({ description: 'How many.' }) }),
  refusals: ['person-needed', 'proof-afresh-needed'],
  work: async ({ tx }, { letters, verb, ground }) => {
    if (verb !== 'decline') {
      needSignature(tx.actor, MAKER_ACTS.parts);
      needProofAfresh(tx.actor, letters.length);
    }
    const today = await todayIn(tx);
    const columns = {
      decline: { ground },
      suspend: { ground, suspended_on: today },
      revoke: { ground, revoked_on: today, suspended_on: null },
    }[verb];
    const ids = [...new Set(letters)].sort();
    for (const id of ids) await takeStep(tx, LETTER, id, verb, columns);
    if (verb !== 'decline') await tellLetters(tx, verb, ids);
    return { letters: ids.length };
  },
});
