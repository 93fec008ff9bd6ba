import { z } from 'zod';
import { Follows, MOST_QUESTIONS } from '../../questions/question-shapes.ts';
import { askQuestions } from '../../questions/questions.ts';
import { Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { FILING } from './filing.ts';
import { findFiling } from './filing-rows.ts';

/**
 * Returns a filing with questions, all at once and within the term of the law; a second return asks only what an answer
 * raised. The office's clock stands still until they are answered.
 */
export const askAboutFiling = step({
  of: FILING,
  verb: 'ask',
  summary: { en: 'Return a filing with questions', zh: '退回备案要求补正' },
  input: {
    questions: z
      .array(Notice.extend({ follows: Follows }))
      .min(1)
      .max(MOST_QUESTIONS),
  },
  refusals: ['question-new', 'return-too-late'],
  work: async ({ tx, id, refuse }, { questions }) => {
    const { exporter, province } = (await findFiling(tx, id)) ?? refuse('not-found');
    await askQuestions(
      tx,
      { kind: 'filing', id, exporter, province },
      questions.map(({ follows, ...text }) => ({
        vin: null,
        text,
        ...(follows !== undefined && { follows }),
      })),
    );
  },
});
