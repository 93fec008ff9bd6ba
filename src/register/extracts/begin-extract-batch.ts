import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import { Basis, ExtractBatch, REGISTRY_SIGNS } from './extract-shapes.ts';
import { extractBatch } from './get-extract-batch.ts';

/** Most extracts that are signed together. */
const MOST = 5000; // not-law: extracts

/**
 * Begins to sign many extracts: they are bound to a batch, which a node then goes on with beside the answer
 * (`run-extract-batch.ts`). What is no longer asked for, or was asked of another registry, refuses all of them.
 */
export const beginExtractBatch = action({
  method: 'POST',
  path: '/v1/extracts/batches',
  summary: { en: 'Sign many extracts together', zh: '批量签署登记摘录' },
  description:
    'Answered at once; the extracts are signed beside the answer. Ask for the batch to learn how far it is. One that ' +
    'cannot be signed as it stands is left asked for.',
  access: REGISTRY_SIGNS,
  body: {
    extracts: z.array(z.uuid()).min(1).max(MOST),
    basis: Basis,
  },
  answer: ExtractBatch,
  status: 202,
  refusals: ['extracts-not-waiting'],
  work: async ({ tx, refuse }, { extracts, basis }) => {
    const ids = [...new Set(extracts)];
    const waiting = await tx.rows<{ id: string }>(
      `SELECT id
        FROM register.extract
        WHERE id = ANY ($1) AND state = 'requested'`,
      [ids],
    );
    if (waiting.length < ids.length)
      refuse('extracts-not-waiting', { field: 'extracts', values: { waiting: waiting.length } });
    const batch = randomUUID();
    await tx.run('INSERT INTO register.extract_batch (id, extracts, basis) VALUES ($1, $2, $3)', [
      ...[batch, ids.length, basis],
    ]);
    await tx.as(JOB, () =>
      tx.run(
        `UPDATE register.extract
          SET batch = $2
          WHERE id = ANY ($1) AND state = 'requested'`,
        [ids, batch],
      ),
    );
    return extractBatch(tx, batch);
  },
});
