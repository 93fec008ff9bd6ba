import { prepared } from '../prepared.ts';
import { keptNotice, type Notice } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import type { Question } from './question-shapes.ts';

/** What a question is asked of. */
export interface AskedOf {
  readonly kind: 'application' | 'filing';
  readonly id: string;
  readonly exporter: string;
  readonly province: string;
}

/** A row of the table. */
export type QuestionRow = {
  id: string;
  application: string | null;
  filing: string | null;
  vin: string | null;
  text_en: string;
  text_zh: string;
  follows: string | null;
  asked_at: Date;
  answer: string | null;
  answered_at: Date | null;
};

/** The columns of `QuestionRow`. */
export const QUESTION_COLUMNS =
  'id, application, filing, vin, text_en, text_zh, follows, asked_at, answer, answered_at';

/** A question as callers are given it. */
export const questionOf = (row: QuestionRow): Question => ({
  id: row.id,
  application: row.application,
  filing: row.filing,
  vin: row.vin,
  text: { en: row.text_en, zh: row.text_zh },
  follows: row.follows,
  askedAt: row.asked_at.toISOString(),
  answer: row.answer,
  answeredAt: row.answered_at?.toISOString() ?? null,
});

/** The questions of an application or a filing, as they were asked. */
export const questionsOf = async (
  tx: Transaction,
  kind: AskedOf['kind'],
  id: string,
): Promise<readonly Question[]> =>
  (
    await tx.rows<QuestionRow>(
      prepared(
        `SELECT ${QUESTION_COLUMNS} FROM register.question WHERE ${kind} = $1 ORDER BY asked_at, id`,
      ),
      [id],
    )
  ).map(questionOf);

/** A question that is to be asked. */
export interface NewQuestion {
  /** The vehicle it is about; null for the whole. */
  readonly vin: string | null;
  readonly text: Notice;
  /** The answered question that it follows; absent of a first return. */
  readonly follows?: string;
}

/**
 * Writes questions.
 *
 * @throws Refused `question-new` by the database: of a second return, for one that follows no answer.
 */
export const askQuestions = async (
  tx: Transaction,
  { kind, id, exporter, province }: AskedOf,
  questions: readonly NewQuestion[],
): Promise<void> => {
  await tx.run(
    `INSERT INTO register.question (${kind}, exporter, province, vin, text_en, text_zh, follows, asked_by)
      SELECT $1, $2, $3, t.vin, t.text_en, t.text_zh, t.follows, register.person()
      FROM unnest($4::text[], $5::text[], $6::text[], $7::uuid[]) AS t(vin, text_en, text_zh, follows)`,
    [
      id,
      exporter,
      province,
      questions.map(({ vin }) => vin),
      questions.map(({ text }) => keptNotice(text).en),
      questions.map(({ text }) => text.zh),
      questions.map(({ follows = null }) => follows),
    ],
  );
};

/** Writes the answer to a question. */
export const answerQuestion = (tx: Transaction, id: string, answer: string): Promise<number> =>
  tx.run(
    `UPDATE register.question
      SET answer = $2, answered_at = clock_timestamp()
      WHERE id = $1`,
    [id, answer],
  );
