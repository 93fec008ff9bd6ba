import { Day, Name } from '../shapes.ts';
import { step } from '../step.ts';
import { CASE_QUESTION } from './case-question.ts';
import { Word } from './word.ts';

/** Enters what the police, which has no account, answered on paper: its date and reference, and what it says. */
export const enterAnswer = step({
  of: CASE_QUESTION,
  verb: 'enter',
  summary: { en: 'Enter an answer that came on paper', zh: '录入书面答复' },
  input: {
    answer: Word,
    answeredOn: Day.meta({ description: 'The date of the letter.' }),
    reference: Name,
  },
  refusals: ['case-taken', 'answer-not-on-paper'],
  brings: (_, { answer, answeredOn, reference }) => ({
    ...{ answer, reference, answered_on: answeredOn },
  }),
});
