import { action } from '../action.ts';
import { digestOfToken, newToken } from '../actors/token-text.ts';
import { recordEvent } from '../record-event.ts';
import { MadeKey, NewKey } from './key-shapes.ts';
import { MANAGES } from './manages.ts';

/**
 * Makes a key for a program of the own organisation. Only a person makes keys, with `manage`, and none that may more
 * than that person; the key loses what its maker loses.
 */
export const makeKey = action({
  method: 'POST',
  path: '/v1/keys',
  summary: { en: 'Make a key', zh: '创建密钥' },
  description:
    'Only a person makes keys. A key never has more rights than the person who made it has at the moment it is ' +
    'used, and never signs or opens names.',
  access: MANAGES,
  body: NewKey,
  answer: MadeKey,
  status: 201,
  // the key is shown once: no answer that holds it is kept to be given again
  idempotent: false,
  refusals: ['person-needed', 'right-not-yours', 'already-past'],
  example: { body: { label: 'filing program', scopes: ['read', 'act'], expiresAt: null } },
  work: async ({ tx, refuse }, { label, scopes, expiresAt }) => {
    const { actor } = tx;
    if (actor.person === null) refuse('person-needed');
    const beyond = scopes.find((scope) => !actor.rights.includes(scope));
    if (beyond !== undefined)
      refuse('right-not-yours', { field: 'scopes', values: { right: beyond } });
    const { past } = await tx.one<{ past: boolean }>(
      'SELECT coalesce($1::timestamptz <= now(), false) AS past',
      [expiresAt],
    );
    if (past) refuse('already-past', { field: 'expiresAt' });
    const key = newToken('key');
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.api_key (organisation, label, digest, scopes, expires_at)
        VALUES ($1, $2, $3, $4, $5)
        RETURNING id`,
      [actor.organisation, label, digestOfToken('key', key), scopes, expiresAt],
    );
    await recordEvent(tx, { verb: 'make', kind: 'api-key', thing: id });
    return { id, key };
  },
});
