import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { pseudonymOf } from '../../intake/values/pseudonym.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Keys that are never in the database: read from files at start (`docs/running.md`). */
export interface SecretKeys {
  /** Under which persons are hidden at intake; the engine's `pseudonymKey`. */
  readonly pseudonymKey: string;
  /** 32 bytes each by version; the highest seals, all open. */
  readonly sealingKeys: ReadonlyMap<number, Buffer>;
  /** From which keys for single purposes are made; a register without one signs no list. */
  readonly rootKey?: Buffer;
  /** Looks for a sealing key that was added since; null when there is none. */
  readonly addedSince?: (version: number) => Buffer | null;
}

/** A key for one purpose that is made from another key. */
export const derivedKey = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', purpose, KEY_BYTES));

/** Something sealed, and with which key. */
export interface Sealed {
  readonly sealed: Buffer;
  readonly keyVersion: number;
}

/** What is done with the keys, so that nobody else holds them. */
export class Secrets {
  readonly #keys: SecretKeys;
  readonly #newest: number;
  readonly #added = new Map<number, Buffer>();

  constructor(keys: SecretKeys) {
    this.#keys = keys;
    this.#newest = Math.max(...keys.sealingKeys.keys());
  }

  /** Under which the intake hides persons: for what reads on the register's behalf, never to be shown. */
  get pseudonymKey(): string {
    return this.#keys.pseudonymKey;
  }

  /** The pseudonym of a person's name or number, as the intake makes it: `p:` and 32 hexadecimal digits. */
  pseudonym(name: string): string {
    return pseudonymOf(this.#keys.pseudonymKey, name);
  }

  /**
   * A key for one purpose, 32 bytes; the same on every node and after every start.
   *
   * @throws Error where there is no root key.
   */
  keyFor(purpose: string): Buffer {
    const { rootKey } = this.#keys;
    if (rootKey === undefined) throw new Error('there is no root key');
    return derivedKey(rootKey, purpose);
  }

  #key(version: number): Buffer {
    const known = this.#keys.sealingKeys.get(version) ?? this.#added.get(version);
    if (known !== undefined) return known;
    const added = this.#keys.addedSince?.(version) ?? null;
    if (added === null) throw new Error(`there is no sealing key of version ${version}`);
    this.#added.set(version, added);
    return added;
  }

  /** Seals bytes with the newest key, bound to what they are for. */
  seal(bytes: Buffer, purpose: string): Sealed {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key(this.#newest), nonce);
    cipher.setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return {
      sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]),
      keyVersion: this.#newest,
    };
  }

  /**
   * Opens what `seal` made for the same purpose.
   *
   * @throws Error when it was changed, made for another purpose, or its key is gone.
   */
  open({ sealed, keyVersion }: Sealed, purpose: string): Buffer {
    const decipher = createDecipheriv(
      CIPHER,
      this.#key(keyVersion),
      sealed.subarray(0, NONCE_BYTES),
    );
    decipher.setAAD(Buffer.from(purpose));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([
      decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)),
      decipher.final(),
    ]);
  }
}
