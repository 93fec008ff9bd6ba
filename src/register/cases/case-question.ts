import { CASE_QUESTION_LIFE } from '../../domain/lives/case-question-life.ts';
import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import { thing } from '../step.ts';
import { CaseQuestion } from './case-shapes.ts';
import { QUESTIONS, type QuestionRow, questionOf } from './question-rows.ts';

/** Questions that are asked in cases, as whoever is asked sees them too. */
export const CASE_QUESTION = thing({
  relation: 'register.case_question',
  told: 'register.told_case_question',
  life: CASE_QUESTION_LIFE,
  path: '/v1/asked/{question}',
  answer: CaseQuestion,
  show: async (_, tx, id) => {
    const row = await tx.maybe<QuestionRow>(prepared(`${QUESTIONS} WHERE q.id = $1`), [id]);
    return row === null ? refuse('not-found') : questionOf(row);
  },
});

/** Who answers a question itself. */
export const ASKED_PARTS = ['exporter', 'manufacturer', 'customs', 'registry', 'tax'] as const;
