import { z } from 'zod';
import { MOST_QUESTIONS } from '../../questions/question-shapes.ts';
import { askQuestions } from '../../questions/questions.ts';
import { Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { FILING } from './filing.ts';
import { findFiling } from './filing-rows.ts';

/** Returns a filing with questions; the office's clock stands still until they are answered. */
export const askAboutFiling = step({
  of: FILING,
  verb: 'ask',
  summary: { en: 'Return a filing with questions', zh: '退回备案要求补正' },
  input: { questions: z.array(Notice).min(1).max(MOST_QUESTIONS) },
  work: async ({ tx, id, refuse }, { questions }) => {
    const { exporter, province } = (await findFiling(tx, id)) ?? refuse('not-found');
    await askQuestions(
      tx,
      { kind: 'filing', id, exporter, province },
      questions.map((text) => ({ vin: null, text })),
    );
  },
});
