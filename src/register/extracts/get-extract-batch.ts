import { z } from 'zod';
import { sql } from '../../domain/rules/sql/sql.ts';
import { action } from '../action.ts';
import { refuse } from '../outcome.ts';
import type { Transaction } from '../transaction.ts';
import { ExtractBatch } from './extract-shapes.ts';

const BATCH = sql`
  SELECT
    b.id AS batch,
    b.extracts, b.basis,
    (count(e.id) FILTER (WHERE e.signed_on IS NOT NULL))::int AS signed,
    (count(e.id) FILTER (WHERE e.state = 'requested'))::int AS waiting
  FROM register.extract_batch b
  LEFT JOIN register.extract e ON e.batch = b.id
  WHERE b.id = $1
  GROUP BY b.id
`;

/** How a batch of the registry that acts stands. Refuses `not-found`. */
export const extractBatch = async (tx: Transaction, batch: string): Promise<ExtractBatch> =>
  (await tx.maybe<ExtractBatch & { [column: string]: unknown }>(BATCH, [batch])) ??
  refuse('not-found', { field: 'batch' });

/** How extracts that are signed together stand. */
export const getExtractBatch = action({
  method: 'GET',
  path: '/v1/extracts/batches/{batch}',
  summary: { en: 'How extracts that are signed together stand', zh: '批量签署进度' },
  access: { right: 'read', parts: ['registry'] },
  params: { batch: z.uuid() },
  answer: ExtractBatch,
  work: ({ tx }, { batch }) => extractBatch(tx, batch),
});
