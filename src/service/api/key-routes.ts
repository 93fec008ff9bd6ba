import { listKeys } from '../../register/use-cases/keys/list-keys.ts';
import { makeKey, SCOPES } from '../../register/use-cases/keys/make-key.ts';
import { revokeKey } from '../../register/use-cases/keys/revoke-key.ts';
import { PARTS_SIGNED_IN } from './parts.ts';
import { type Area, route, z } from './route.ts';

const access = { right: 'manage', parts: PARTS_SIGNED_IN } as const;

const Scopes = z.array(z.enum(SCOPES)).min(1).max(SCOPES.length);

const NewKey = z
  .strictObject({
    label: z.string().trim().min(1).max(200),
    scopes: Scopes,
    expiresAt: z.iso.datetime().nullable().default(null),
  })
  .openapi('NewKey');

const MadeKey = z
  .strictObject({
    id: z.uuid(),
    key: z.string().openapi({ description: 'Shown here once, and kept nowhere.' }),
  })
  .openapi('MadeKey');

const Key = z
  .strictObject({
    id: z.uuid(),
    label: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    madeBy: z.uuid().nullable(),
    madeAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
    lastUsedOn: z.iso.date().nullable(),
    state: z.enum(['live', 'dead']),
  })
  .openapi('Key');

const Keys = z.strictObject({ items: z.array(Key) }).openapi('Keys');
const Id = z.strictObject({ id: z.uuid() });

/** Keys by which programs act for their organisation. */
export const KEY_ROUTES: Area = {
  title: { en: 'Keys', zh: '密钥' },
  routes: [
    route({
      id: 'listKeys',
      method: 'GET',
      path: '/v1/keys',
      summary: { en: 'Keys of the own organisation', zh: '本单位的密钥' },
      access,
      answer: Keys,
      handle: listKeys,
    }),
    route({
      id: 'makeKey',
      method: 'POST',
      path: '/v1/keys',
      summary: { en: 'Make a key', zh: '创建密钥' },
      description:
        'Only a person makes keys. A key never has more rights than the person who made it has at the moment it is ' +
        'used, and never signs or opens names.',
      access,
      body: NewKey,
      answer: MadeKey,
      status: 201,
      // the key is shown once: no answer that holds it is kept to be given again
      idempotent: false,
      refusals: ['person-needed', 'right-not-yours', 'already-past'],
      example: { body: { label: 'filing program', scopes: ['read', 'act'], expiresAt: null } },
      handle: makeKey,
    }),
    route({
      id: 'revokeKey',
      method: 'DELETE',
      path: '/v1/keys/{id}',
      summary: { en: 'Revoke a key', zh: '撤销密钥' },
      description: 'A program may keep whose a key is for two seconds.',
      access,
      params: Id,
      answer: Id,
      refusals: ['not-found'],
      handle: revokeKey,
    }),
  ],
};
