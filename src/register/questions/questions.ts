import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { prepared } from '../prepared.ts';
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
  asked_at: Date;
  answer: string | null;
  answered_at: Date | null;
};

/** The columns of `QuestionRow`. */
export const QUESTION_COLUMNS =
  'id, application, filing, vin, text_en, text_zh, asked_at, answer, answered_at';

/** A question as callers are given it. */
export const questionOf = (row: QuestionRow): Question => ({
  id: row.id,
  application: row.application,
  filing: row.filing,
  vin: row.vin,
  text: { en: row.text_en, zh: row.text_zh },
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

/** Writes questions. */
export const askQuestions = async (
  tx: Transaction,
  { kind, id, exporter, province }: AskedOf,
  questions: readonly { readonly vin: string | null; readonly text: Bilingual }[],
): Promise<void> => {
  await tx.run(
    `INSERT INTO register.question (${kind}, exporter, province, vin, text_en, text_zh, asked_by)
      SELECT $1, $2, $3, t.vin, t.text_en, t.text_zh, register.person()
      FROM unnest($4::text[], $5::text[], $6::text[]) AS t(vin, text_en, text_zh)`,
    [
      id,
      exporter,
      province,
      questions.map(({ vin }) => vin),
      questions.map(({ text }) => text.en),
      questions.map(({ text }) => text.zh),
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
