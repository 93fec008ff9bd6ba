import type { Work } from '../action.ts';
import type { Answers } from './question-shapes.ts';
import { type AskedOf, answerQuestion, questionsOf } from './questions.ts';

/**
 * Writes answers to all open questions of an application or a filing.
 *
 * @throws Refused `questions-open` where one is left out, `not-found` for a question that is none of them.
 */
export const answerAll = async (
  { tx, refuse }: Pick<Work<'questions-open'>, 'tx' | 'refuse'>,
  kind: AskedOf['kind'],
  id: string,
  answers: Answers,
): Promise<void> => {
  const open = (await questionsOf(tx, kind, id)).filter(({ answer }) => answer === null);
  const ids = new Set(open.map((question) => question.id));
  for (const { question, text } of answers) {
    if (!ids.delete(question)) refuse('not-found', { field: 'answers' });
    await answerQuestion(tx, question, text);
  }
  if (ids.size > 0) refuse('questions-open', { field: 'answers', values: { open: ids.size } });
};
