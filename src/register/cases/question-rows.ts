import type { CaseQuestion } from './case-shapes.ts';

/** A row of questions, as `QUESTIONS` are read. */
export type QuestionRow = {
  id: string;
  number: string;
  case_file: string | null;
  asker: string;
  asked: string;
  organisation: string | null;
  text: string;
  vins: readonly string[];
  asked_on: string;
  answer_by: string;
  answer: string | null;
  answered_on: string | null;
  reference: string | null;
  state: string;
};

/** Questions `q` as whoever acts is told of them, to be narrowed by `WHERE`. */
export const QUESTIONS = `
  SELECT
    q.id, q.number, q.case_file,
    coalesce((SELECT o.name FROM register.organisation o WHERE o.id = q.asker), '') AS asker,
    coalesce((SELECT o.name FROM register.organisation o WHERE o.id = q.organisation), q.recipient, '') AS asked,
    q.organisation, q.text, q.vins, q.asked_on, q.answer_by, q.answer, q.answered_on, q.reference, q.state
  FROM register.told_case_question q
`;

/** A question of its row. */
export const questionOf = (row: QuestionRow): CaseQuestion => ({
  id: row.id,
  number: row.number,
  caseFile: row.case_file,
  asker: row.asker,
  asked: row.asked,
  organisation: row.organisation,
  text: row.text,
  vins: row.vins,
  askedOn: row.asked_on,
  answerBy: row.answer_by,
  answer: row.answer,
  answeredOn: row.answered_on,
  reference: row.reference,
  state: row.state,
});
