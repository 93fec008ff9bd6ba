import { z } from 'zod';
import { sql } from '../../domain/rules/sql/sql.ts';
import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import { recordEvent } from '../record-event.ts';
import { signDocument, type ToSign } from './sign-document.ts';

/** So many are signed at once at most. */
const AT_ONCE = 500; // not-law: documents of a request

const WAITING = sql`
  SELECT id, authority, content
  FROM register.official_document
  WHERE authority = $1 AND bytes IS NULL
  ORDER BY made_at, id
  LIMIT $2
  FOR UPDATE SKIP LOCKED
`;

/**
 * Signs what was decided while the authority had no key on the trust list: as it was frozen then, with the key of now.
 */
export const signWaiting = action({
  method: 'POST',
  path: '/v1/documents/sign-waiting',
  summary: {
    en: 'Sign documents that waited for a key',
    zh: '签署因缺少密钥而待签的文件',
  },
  access: { right: 'sign', parts: ['office', 'ministry'] },
  answer: z.strictObject({ signed: z.number().int() }).meta({ id: 'SignedWaiting' }),
  refusals: ['no-authority-key'],
  work: async ({ register, tx, refuse }) => {
    const { organisation } = tx.actor;
    const signed = await tx.as(JOB, async () => {
      const waiting = await tx.rows<ToSign & { [column: string]: unknown }>(WAITING, [
        ...[organisation, AT_ONCE],
      ]);
      let count = 0;
      for (const one of waiting) if (await signDocument(register, tx, one)) count += 1;
      if (count === 0 && waiting.length > 0) refuse('no-authority-key');
      return count;
    });
    if (signed > 0)
      await recordEvent(tx, {
        ...{ verb: 'sign', kind: 'documents', thing: organisation ?? '' },
        detail: { signed },
      });
    return { signed };
  },
});
