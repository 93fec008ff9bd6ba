import { canonicalJson, type Json } from '../../../domain/record/canonical-json.ts';
import { writtenInstant } from '../../../letters/instant.ts';
import { signDocument, type Unsigned } from '../../../letters/proof/sign-document.ts';
import type { UnsignedTrustList } from '../../../letters/trust-list.ts';
import type { Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { instantIn } from '../instant-in.ts';
import { rootSigner, trustedRegister } from './register-keys.ts';
import { asListed, type Signatories } from './signatories.ts';
import { LETTER_CRYPTO } from './trust-list-now.ts';

/** Whether two lists of who may sign say the same. */
export const saysTheSame = (one: Signatories, other: Signatories): boolean =>
  canonicalJson(asListed(one) as unknown as Json) ===
  canonicalJson(asListed(other) as unknown as Json);

/**
 * Signs the next version of the trust list with the register's root key and keeps its bytes for ever, as whoever acts.
 *
 * @param proposal id of the proposal it follows; null where the register itself publishes.
 * @returns the version.
 */
export const publishTrustList = async (
  register: Register,
  tx: Transaction,
  signatories: Signatories,
  { proposal, person }: { readonly proposal: string | null; readonly person: string | null },
): Promise<number> => {
  const { last } = await tx.one<{ last: number }>(
    'SELECT coalesce(max(version), 0) AS last FROM register.trust_list',
  );
  const issuedAt = writtenInstant(instantIn(register));
  const unsigned: UnsignedTrustList = {
    format: 'mileproof-trust-list/1',
    version: last + 1,
    issuedAt,
    register: trustedRegister(register),
    ...asListed(signatories),
  };
  // what a list is made of is JSON
  const signed = await signDocument(
    unsigned as unknown as Unsigned,
    [rootSigner(register)],
    issuedAt,
    LETTER_CRYPTO,
  );
  await tx.run(
    `INSERT INTO register.trust_list (version, issued_at, bytes, proposal, published_by)
      VALUES ($1, $2, convert_to($3, 'UTF8'), $4, $5)`,
    [last + 1, issuedAt, canonicalJson(signed as unknown as Json), proposal, person],
  );
  return last + 1;
};
