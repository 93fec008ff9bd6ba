import { z } from 'zod';
import { action } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { todayIn } from '../../register.ts';
import { MAKER_READS } from '../letter.ts';
import { LetterBatch } from '../letter-shapes.ts';

/** How a batch of the own manufacturer stands. */
export const getLetterBatch = action({
  method: 'GET',
  path: '/v1/letters/batches/{batch}',
  summary: { en: 'How letters that are issued together stand', zh: '批量出具进度' },
  access: MAKER_READS,
  params: { batch: z.uuid() },
  answer: LetterBatch,
  work: async ({ tx, refuse }, { batch }) => {
    const found =
      (await tx.maybe<{ letters: number; issued: boolean }>(
        `SELECT letters, issued_at IS NOT NULL AS issued
          FROM register.letter_batch
          WHERE id = $1`,
        [batch],
      )) ?? refuse('not-found', { field: 'batch' });
    const today = await todayIn(tx);
    const { signed } = await tx.as(JOB, () =>
      tx.one<{ signed: number }>(
        `SELECT count(*)::int AS signed
          FROM register.letter l
          JOIN register.letter_document d ON d.letter = l.id
          WHERE l.batch = $1 AND (l.state <> 'drafted' OR d.valid_on = $2)`,
        [batch, today],
      ),
    );
    return { batch, ...found, signed };
  },
});
