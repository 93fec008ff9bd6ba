import type { Json } from '../../../domain/record/canonical-json.ts';
import { didDocument } from '../../../letters/did-document.ts';
import { authorityIn, manufacturerIn } from '../../../letters/trust/signer-on.ts';
import { PUBLIC } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { authorityDid, makerDid } from '../letter-addresses.ts';
import { rootKeyOf, trustedRegister } from './register-keys.ts';
import { trustListNow } from './trust-list-now.ts';

/** A DID document, as JSON. */
export type DidDocument = { readonly [name: string]: Json };

/**
 * The keys of a manufacturer as the trust list in force has them, for anybody (did:web).
 *
 * @returns refused `not-found` where it is not on the list.
 */
export const readMakerDid = (
  register: Register,
  { maker }: { readonly maker: string },
): Promise<Outcome<DidDocument>> =>
  register.as(PUBLIC, async (tx) => {
    const list = await trustListNow(register, tx);
    const found = list === null ? null : manufacturerIn(list, makerDid(register, maker));
    return didDocument(found ?? refuse('not-found', { field: 'maker' }));
  });

/**
 * The keys of an authority as the trust list in force has them, for anybody (did:web).
 *
 * @returns refused `not-found` where it is not on the list.
 */
export const readAuthorityDid = (
  register: Register,
  { authority }: { readonly authority: string },
): Promise<Outcome<DidDocument>> =>
  register.as(PUBLIC, async (tx) => {
    const list = await trustListNow(register, tx);
    const found = list === null ? null : authorityIn(list, authorityDid(register, authority));
    return didDocument(found ?? refuse('not-found', { field: 'authority' }));
  });

/** The keys of the register itself: with one it witnesses letters and signs status lists, with one the trust list. */
export const readRegisterDid = (register: Register): DidDocument => {
  const own = trustedRegister(register);
  const [witness] = own.keys;
  const root = { ...rootKeyOf(register), from: witness?.from ?? '', until: null };
  return didDocument({ id: own.id, keys: [...own.keys, { ...root, compromisedSince: null }] });
};
