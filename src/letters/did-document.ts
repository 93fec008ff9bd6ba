import { atChina } from '../domain/calendar/china-clock.ts';
import type { Json } from '../domain/record/canonical-json.ts';
import type { TrustedAuthority, TrustedKey } from './trust-list.ts';

/** A key as W3C Controlled Identifiers 1.0 has it: until when it signs, and since when nobody should believe it. */
const methodOf = (controller: string, key: TrustedKey): { readonly [name: string]: Json } => ({
  ...{ id: key.id, type: 'Multikey', controller, publicKeyMultibase: key.publicKeyMultibase },
  ...(key.until === null ? {} : { expires: atChina(key.until, '23:59:59') }),
  ...(key.compromisedSince === null ? {} : { revoked: key.compromisedSince }),
});

/**
 * The DID document of a manufacturer, an authority or the register, for verifiers that read no trust list (did:web). It
 * says which
 * keys are theirs, and nothing of who may sign letters: that is the trust list's.
 */
export const didDocument = ({
  id,
  keys,
}: Pick<TrustedAuthority, 'id'> & { readonly keys: readonly TrustedKey[] }): {
  readonly [name: string]: Json;
} => ({
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id,
  verificationMethod: keys.map((key) => methodOf(id, key)),
  assertionMethod: keys.map((key) => key.id),
});

/**
 * The address at which a did:web document is published; null for another DID.
 *
 * @example `did:web:a.example:makers:x` is `https://a.example/makers/x/did.json`.
 */
export const didAddress = (did: string): string | null => {
  const parts = /^did:web:([A-Za-z0-9.\-_%]+(?::[A-Za-z0-9.\-_%]+)*)$/.exec(did)?.[1]?.split(':');
  if (parts === undefined) return null;
  const [host = '', ...path] = parts;
  const shown = [host.replace(/%3A/i, ':'), ...(path.length === 0 ? ['.well-known'] : path)];
  return `https://${shown.join('/')}/did.json`;
};
