import type { Soon } from './letter-crypto.ts';

/** The suites that this library signs with. */
export type LetterSuite = 'eddsa-jcs-2022' | 'sm2-jcs-2026';

/** A key that signs, wherever it lies: in memory, in a file, in a hardware module. */
export interface LetterSigner {
  /** Address of the key, as the trust list has it: `did:web:…#key-1`. */
  readonly keyId: string;
  readonly suite: LetterSuite;
  /**
   * Signs the 64 bytes of a proof. `eddsa-jcs-2022`: the signature of RFC 8032. `sm2-jcs-2026`: r and s, 32 bytes
   * each, with the signer id `1234567812345678`. Fails where the key cannot be used.
   */
  readonly sign: (bytes: Uint8Array) => Soon<Uint8Array>;
}
