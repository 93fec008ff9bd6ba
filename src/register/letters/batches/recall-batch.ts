import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { MAKER_ACTS } from '../letter.ts';
import { LetterBatch } from '../letter-shapes.ts';
import { standingOf } from './get-letter-batch.ts';
import { heldBatch } from './held-batch.ts';

const RECALL = sql`
  UPDATE register.letter
  SET state = 'drafted', verb = 'recall', stepped_at = clock_timestamp()
  WHERE batch = $1 AND state = 'signed'
`;

/** Recalls all letters of a batch that are held: they are drafts again, and nobody ever relied on them. */
export const recallLetterBatch = action({
  method: 'POST',
  path: '/v1/letters/batches/{batch}/recall',
  summary: {
    en: 'Recall letters that were signed together, before they are in force',
    zh: '在生效前收回一并签名的确认书',
  },
  access: MAKER_ACTS,
  params: { batch: z.uuid() },
  answer: LetterBatch,
  refusals: ['letters-not-held'],
  work: async ({ tx, refuse }, { batch }) => {
    if ((await heldBatch(tx, batch)) === null) refuse('not-found', { field: 'batch' });
    if ((await tx.run(RECALL, [batch])) === 0) refuse('letters-not-held');
    return (await standingOf(tx, batch)) ?? refuse('not-found', { field: 'batch' });
  },
});
