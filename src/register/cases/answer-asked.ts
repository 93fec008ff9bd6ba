import { step } from '../step.ts';
import { CASE_QUESTION } from './case-question.ts';
import { Word } from './word.ts';

/** Answers a question of a case; only whoever is asked can. */
export const answerAsked = step({
  of: CASE_QUESTION,
  verb: 'answer',
  summary: { en: 'Answer a question that you are asked', zh: '答复询问' },
  input: { answer: Word },
  brings: (_, { answer }) => ({ answer }),
});
