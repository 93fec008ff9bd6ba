import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Question } from './question-shapes.ts';
import { QUESTION_COLUMNS, type QuestionRow, questionOf } from './questions.ts';

/** Questions about applications and filings that whoever acts may see, the oldest first. */
export const listQuestions = action({
  method: 'GET',
  path: '/v1/questions',
  summary: { en: 'Questions, the oldest first', zh: '补正问题，按时间升序' },
  access: { right: 'read', parts: ['exporter', 'office', 'ministry'] },
  query: {
    ...SLICE_QUERY,
    /** True: those answered; false: those open. */
    answered: z.stringbool().optional(),
  },
  answer: sliceSchema(Question),
  work: async ({ tx, register }, asked) => {
    const { answered = null } = asked;
    const page = sliceAsked(register, 'questions', asked, [tx.actor.organisation, answered]);
    const rows = await tx.rows<QuestionRow & { asked: string }>(
      `SELECT ${QUESTION_COLUMNS}, asked_at::text AS asked
        FROM register.question
        WHERE ($1::boolean IS NULL OR (answer IS NOT NULL) = $1)
          AND ($2::timestamptz IS NULL OR (asked_at, id) > ($2, $3::uuid))
        ORDER BY asked_at, id
        LIMIT $4`,
      [answered, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: (row) => [row.asked, row.id], item: questionOf });
  },
});
