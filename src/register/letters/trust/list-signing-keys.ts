import { z } from 'zod';
import { action } from '../../action.ts';
import { SigningKey } from '../letter-shapes.ts';
import { keysOf } from './signing-key-rows.ts';

/** The keys of the own manufacturer or office, to the ministry those of all, the newest first. */
export const listSigningKeys = action({
  method: 'GET',
  path: '/v1/signing-keys',
  summary: { en: 'Signing keys, the newest first', zh: '签名密钥' },
  access: { right: 'read', parts: ['manufacturer', 'office', 'ministry', 'registry'] },
  answer: z.strictObject({ items: z.array(SigningKey) }),
  work: async ({ register, tx }) => ({ items: await keysOf(register, tx, null) }),
});
