/** A value, or a promise of it: Node answers at once, a browser does not. */
export type Soon<T> = T | Promise<T>;

/** SM2 over SM3, where somebody can work it out. */
export interface LetterSm2 {
  readonly sm3: (bytes: Uint8Array) => Soon<Uint8Array>;
  /**
   * Whether a signature is that of a message, with the signer id `1234567812345678`. Fails only where it cannot be
   * worked out here.
   *
   * @param key the uncompressed point, 65 bytes.
   * @param signature r and s, 32 bytes each.
   */
  readonly verify: (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => Soon<boolean>;
}

/** The hashes and signatures that letters need, from whoever has them: `node/`, `web/`. */
export interface LetterCrypto {
  readonly sha256: (bytes: Uint8Array) => Soon<Uint8Array>;
  /**
   * Whether a signature is that of a message (RFC 8032). Fails only where it cannot be worked out here: the proof is
   * then not checked.
   *
   * @param key 32 bytes.
   * @param signature 64 bytes.
   */
  readonly verifyEd25519: (
    key: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ) => Soon<boolean>;
  /** Null where SM2 cannot be worked out: its proofs are then not checked. */
  readonly sm2: LetterSm2 | null;
}

/** How status lists are packed. */
export interface LetterCompression {
  readonly gzip: (bytes: Uint8Array) => Soon<Uint8Array>;
  /** The bytes unpacked; null when they are no GZIP, or more than `most`. Never throws. */
  readonly gunzip: (bytes: Uint8Array, most: number) => Soon<Uint8Array | null>;
}
