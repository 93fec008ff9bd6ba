import { listKeys } from './list-keys.ts';
import { makeKey } from './make-key.ts';
import { revokeKey } from './revoke-key.ts';

/** What can be done with keys by which programs act for their organisation, in the order of the documentation. */
export const KEY_ACTIONS = {
  title: { en: 'Keys', zh: '密钥' },
  actions: { listKeys, makeKey, revokeKey },
};
