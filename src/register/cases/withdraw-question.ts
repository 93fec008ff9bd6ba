import { step } from '../step.ts';
import { CASE_QUESTION } from './case-question.ts';

/** Takes a question back that was not answered. */
export const withdrawQuestion = step({
  of: CASE_QUESTION,
  verb: 'withdraw',
  summary: { en: 'Withdraw a question', zh: '撤回询问' },
  refusals: ['case-taken'],
});
