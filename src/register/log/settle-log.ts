import { z } from 'zod';
import { action } from '../action.ts';
import { recordEvent } from '../record-event.ts';

/**
 * Whoever looks after a restored register answers for it that nobody saw a larger log than it has, where neither files
 * nor witnesses can say so: from then on it closes again. Should that be wrong, the log is split for ever.
 */
export const settleLog = action({
  method: 'POST',
  path: '/v1/log/settled',
  summary: { en: 'Answer for it that nobody saw a larger log', zh: '确认外界未见过更大的日志' },
  description:
    'After a restore, where neither the files of the log nor every witness can say so. It cannot be taken back: a ' +
    'log that signs what contradicts an earlier checkpoint is worth nothing.',
  access: { right: 'sign', parts: ['administrator'] },
  body: {},
  answer: z.strictObject({
    settled: z.int().meta({ description: 'Restores that were settled by it.' }),
  }),
  work: async ({ tx }) => {
    const rows = await tx.rows<{ id: string }>(
      `UPDATE register.log_restored
        SET settled_at = clock_timestamp(), settled_by = register.person()
        WHERE settled_at IS NULL
        RETURNING id`,
    );
    for (const { id } of rows)
      await recordEvent(tx, { verb: 'settle', kind: 'log', thing: id, detail: {} });
    return { settled: rows.length };
  },
});
