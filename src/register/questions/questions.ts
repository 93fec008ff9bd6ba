import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

/** A question of an office, and what was answered. */
export interface Question {
  readonly id: string;
  /** Ids of what it is asked of: one of the two. */
  readonly application: string | null;
  readonly filing: string | null;
  /** The vehicle it is about; null for the whole. */
  readonly vin: string | null;
  readonly text: Bilingual;
  readonly askedAt: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

/** A question that is to be asked. */
export interface AskedQuestion {
  readonly vin: string | null;
  readonly text: Bilingual;
}

/** What a question is asked of. */
export interface AskedOf {
  readonly kind: 'application' | 'filing';
  readonly id: string;
  readonly exporter: string;
  readonly province: string;
}

/** A row of the table. */
export interface QuestionRow {
  id: string;
  application: string | null;
  filing: string | null;
  vin: string | null;
  text_en: string;
  text_zh: string;
  asked_at: Date;
  answer: string | null;
  answered_at: Date | null;
}

/** The columns of `QuestionRow`. */
const QUESTION_COLUMNS =
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
    await tx.rows<QuestionRow & Record<string, unknown>>(
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
  questions: readonly AskedQuestion[],
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

/** Which questions are wanted. */
export interface QuestionsWanted {
  /** True: those answered; false: those open; null: all. */
  readonly answered: boolean | null;
  /** When the row before was asked and its id; null for the first. */
  readonly after: readonly string[] | null;
  readonly rows: number;
}

/** Questions that whoever acts may see, the oldest first. */
export const listQuestions = (
  tx: Transaction,
  { answered, after, rows }: QuestionsWanted,
): Promise<readonly (QuestionRow & { readonly asked: string })[]> =>
  tx.rows<QuestionRow & { asked: string } & Record<string, unknown>>(
    `SELECT ${QUESTION_COLUMNS}, asked_at::text AS asked
      FROM register.question
      WHERE ($1::boolean IS NULL OR (answer IS NOT NULL) = $1)
        AND ($2::timestamptz IS NULL OR (asked_at, id) > ($2, $3::uuid))
      ORDER BY asked_at, id
      LIMIT $4`,
    [answered, after?.[0] ?? null, after?.[1] ?? null, rows],
  );
