import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { todayIn } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { MAKER_READS } from '../letter.ts';
import { LetterBatch } from '../letter-shapes.ts';

const BATCH = sql`
  SELECT
    b.letters,
    b.issued_at IS NOT NULL AS issued,
    (count(l.id) FILTER (WHERE l.state = 'signed'))::int AS held,
    to_char(
      max(l.held_until) FILTER (WHERE l.state = 'signed') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
    ) AS "heldUntil",
    CASE
      WHEN b.issued_at IS NULL THEN 0
      ELSE b.letters - (count(l.id) FILTER (WHERE l.state NOT IN ('requested', 'drafted', 'withdrawn')))::int
    END AS recalled
  FROM register.letter_batch b
  LEFT JOIN register.letter l ON l.batch = b.id
  WHERE b.id = $1
  GROUP BY b.id
`;

const SIGNED = sql`
  SELECT count(*)::int AS signed
  FROM register.letter l
  JOIN register.letter_document d ON d.letter = l.id
  WHERE l.batch = $1 AND (l.state <> 'drafted' OR d.valid_on = $2)
`;

/** How a batch of the manufacturer that acts stands; null where it has none of this id. */
export const standingOf = async (tx: Transaction, batch: string): Promise<LetterBatch | null> => {
  const found = await tx.maybe<
    Omit<LetterBatch, 'batch' | 'signed'> & { [column: string]: unknown }
  >(BATCH, [batch]);
  if (found === null) return null;
  const today = await todayIn(tx);
  const { signed } = await tx.as(JOB, () => tx.one<{ signed: number }>(SIGNED, [batch, today]));
  return { batch, ...found, signed };
};

/** How a batch of the own manufacturer stands. */
export const getLetterBatch = action({
  method: 'GET',
  path: '/v1/letters/batches/{batch}',
  summary: { en: 'How letters that are issued together stand', zh: '批量出具进度' },
  access: MAKER_READS,
  params: { batch: z.uuid() },
  answer: LetterBatch,
  work: async ({ tx, refuse }, { batch }) =>
    (await standingOf(tx, batch)) ?? refuse('not-found', { field: 'batch' }),
});
