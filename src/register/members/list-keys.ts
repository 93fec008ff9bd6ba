import { z } from 'zod';
import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { Key } from './key-shapes.ts';
import { MANAGES } from './manages.ts';

/** The keys of the own organisation, oldest first. */
export const listKeys = action({
  method: 'GET',
  path: '/v1/keys',
  summary: { en: 'Keys of the own organisation', zh: '本单位的密钥' },
  access: MANAGES,
  answer: z.strictObject({ items: z.array(Key) }).meta({ id: 'Keys' }),
  work: async ({ tx }) => ({
    items: await tx.rows<Key>(
      `SELECT
          k.id,
          k.label,
          k.scopes,
          k.person AS "madeBy",
          ${isoInstant('k.made_at')} AS "madeAt",
          ${isoInstant('k.expires_at')} AS "expiresAt",
          ${isoInstant('k.revoked_at')} AS "revokedAt",
          k.last_used_on::text AS "lastUsedOn",
          CASE
            WHEN k.revoked_at IS NOT NULL OR k.expires_at <= now() OR p.left_at IS NOT NULL THEN 'dead'
            ELSE 'live'
          END AS state
        FROM register.api_key k
        LEFT JOIN register.person p ON p.id = k.person
        WHERE k.organisation = register.organisation()
        ORDER BY k.made_at, k.id`,
    ),
  }),
});
