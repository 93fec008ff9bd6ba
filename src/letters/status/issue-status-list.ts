import { CREDENTIALS_CONTEXT } from '../contexts.ts';
import { writtenInstant } from '../instant.ts';
import type { Proof } from '../letter.ts';
import type { LetterCompression, LetterCrypto } from '../letter-crypto.ts';
import type { LetterSigner } from '../letter-signer.ts';
import { signDocument } from '../proof/sign-document.ts';
import { encodedList } from './status-bits.ts';
import type { StatusPurpose } from './status-list.ts';

/** A status list as a signed document (W3C Bitstring Status List 1.0). */
export interface StatusListCredential {
  readonly '@context': readonly [string];
  /** Its address. */
  readonly id: string;
  readonly type: readonly ['VerifiableCredential', 'BitstringStatusListCredential'];
  readonly issuer: string;
  /** RFC 3339. */
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: 'BitstringStatusList';
    readonly statusPurpose: StatusPurpose;
    readonly encodedList: string;
    /** Milliseconds for which it may be kept. */
    readonly ttl?: number;
  };
  readonly proof: Proof | readonly Proof[];
}

/** What a status list is made of. */
export interface StatusListContent {
  /** Its address. */
  readonly id: string;
  readonly purpose: StatusPurpose;
  /** DID of the register, or of the manufacturer. */
  readonly issuer: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds for which it is the latest word. */
  readonly ttl: number;
  readonly bits: Uint8Array;
}

/** Packs and signs a status list. */
export const issueStatusList = async (
  { id, purpose, issuer, now, ttl, bits }: StatusListContent,
  signers: readonly LetterSigner[],
  {
    crypto,
    compression,
  }: { readonly crypto: LetterCrypto; readonly compression: LetterCompression },
): Promise<StatusListCredential> => {
  const validFrom = writtenInstant(now);
  const document = {
    '@context': [CREDENTIALS_CONTEXT] as const,
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'] as const,
    issuer,
    validFrom,
    validUntil: writtenInstant(now + ttl),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList' as const,
      statusPurpose: purpose,
      encodedList: await encodedList(bits, compression),
      ttl,
    },
  };
  return signDocument(document, signers, validFrom, crypto);
};
