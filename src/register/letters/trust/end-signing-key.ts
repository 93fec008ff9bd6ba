import { z } from 'zod';
import { action } from '../../action.ts';
import { recordEvent } from '../../record-event.ts';
import { todayIn } from '../../register.ts';
import { Day } from '../../shapes.ts';
import { KEY_HOLDER_SIGNS } from '../letter.ts';
import { SigningKey } from '../letter-shapes.ts';
import { keyNow } from './signing-key-rows.ts';

/**
 * Says the last day on which a key signs. It may be brought closer, and not put off.
 */
export const endSigningKey = action({
  method: 'POST',
  path: '/v1/signing-keys/{key}/end',
  summary: { en: 'Say the last day on which a key signs', zh: '设定密钥最后使用日' },
  access: KEY_HOLDER_SIGNS,
  params: { key: z.uuid() },
  body: { until: Day },
  answer: SigningKey,
  refusals: ['signs-until-it-ends'],
  work: async ({ register, tx, refuse }, { key, until }) => {
    const before = await keyNow(register, tx, key);
    if (until < (await todayIn(tx)) || until < before.from)
      refuse('not-well-formed', { field: 'until' });
    if (before.until !== null && until > before.until) refuse('signs-until-it-ends');
    await tx.run('UPDATE register.signing_key SET until_day = $2 WHERE id = $1', [key, until]);
    await recordEvent(tx, { verb: 'end', kind: 'signing-key', thing: key, detail: { until } });
    return keyNow(register, tx, key);
  },
});
