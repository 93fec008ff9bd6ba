import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { ASKED_PARTS } from './case-question.ts';
import { CaseQuestion } from './case-shapes.ts';
import { QUESTIONS, type QuestionRow, questionOf } from './question-rows.ts';

/** The questions that whoever acts is asked, what falls due first; nothing else of the cases they belong to. */
export const listAsked = action({
  method: 'GET',
  path: '/v1/asked',
  summary: { en: 'Questions that you are asked', zh: '收到的询问，按答复期限升序' },
  access: { right: 'read', parts: ASKED_PARTS },
  query: { ...SLICE_QUERY, state: Name.optional() },
  answer: sliceSchema(CaseQuestion),
  work: async ({ tx, register }, asked) => {
    const { state = null } = asked;
    const page = sliceAsked(register, 'asked', asked, [tx.actor.organisation, state]);
    const rows = await tx.rows<QuestionRow>(
      `${QUESTIONS}
        WHERE q.organisation = register.organisation()
          AND ($1::text IS NULL OR q.state = $1)
          AND ($2::date IS NULL OR (q.answer_by, q.id) > ($2, $3::uuid))
        ORDER BY q.answer_by, q.id
        LIMIT $4`,
      [state, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ answer_by, id }) => [answer_by, id], item: questionOf });
  },
});
