import { z } from 'zod';
import { action } from '../action.ts';
import { givenAgain } from '../screening/replay-verdict.ts';
import { Replayed } from '../screening/screening-shapes.ts';

/** Gives a verdict again by the law of the archive, and says whether the same bytes come out. */
export const replayVerdict = action({
  method: 'POST',
  path: '/v1/verdicts/{verdict}/replay',
  summary: { en: 'Gives a verdict again and compares', zh: '重演审查结论并比对' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { verdict: z.uuid() },
  answer: Replayed,
  idempotent: false,
  refusals: ['not-replayable', 'law-not-archived'],
  work: ({ tx, register }, { verdict }) => givenAgain(register, tx, verdict),
});
