import { utf8Bytes } from '../letters/bytes/utf8.ts';
import { base64, base64Bytes, joined } from './bytes.ts';
import { KEY_BYTES, publicKeyOf } from './ed25519.ts';
import { isKeyName } from './key-name.ts';
import { PLAIN_SHA256 } from './sha256.ts';

/** What a key signs: `log` notes as they are (0x01), `witness` checkpoints with the time (cosignature/v1, 0x04). */
export type NoteUse = 'log' | 'witness';

const TYPE = { log: 0x01, witness: 0x04 } as const;

/** A key that verifies signatures of notes. */
export interface VerifierKey {
  readonly name: string;
  readonly use: NoteUse;
  /** First four bytes of the hash of name, use and key. */
  readonly id: number;
  /** Ed25519, 32 bytes. */
  readonly key: Uint8Array;
}

/** A key that signs notes; its seed is a secret. */
export interface SigningKey extends VerifierKey {
  /** 32 bytes. */
  readonly seed: Uint8Array;
}

const keyId = (name: string, use: NoteUse, key: Uint8Array): number => {
  const hashed = PLAIN_SHA256(joined(utf8Bytes(`${name}\n`), new Uint8Array([TYPE[use]]), key));
  return new DataView(hashed.buffer, hashed.byteOffset).getUint32(0);
};

const hex = (id: number): string => id.toString(16).padStart(8, '0');

/** A key that verifies, of a name. @throws RangeError for a name that no key may have, or no 32 bytes. */
export const verifierKey = (name: string, use: NoteUse, key: Uint8Array): VerifierKey => {
  if (!isKeyName(name))
    throw new RangeError('a key name has no space, no plus sign, and is not empty');
  if (key.length !== KEY_BYTES) throw new RangeError('an Ed25519 key has 32 bytes');
  return { name, use, id: keyId(name, use, key), key };
};

/** A key that signs, from its seed of 32 bytes. @throws RangeError as `verifierKey`. */
export const signingKey = (name: string, use: NoteUse, seed: Uint8Array): SigningKey => ({
  ...verifierKey(name, use, publicKeyOf(seed)),
  seed,
});

/** A key that verifies as text: `name+hash+base64` (C2SP signed-note). */
export const writeVerifierKey = ({ name, use, id, key }: VerifierKey): string =>
  `${name}+${hex(id)}+${base64(joined(new Uint8Array([TYPE[use]]), key))}`;

/** A key that signs as text, as Go's `note` package writes it: `PRIVATE+KEY+name+hash+base64`. */
export const writeSigningKey = ({ name, use, id, seed }: SigningKey): string =>
  `PRIVATE+KEY+${name}+${hex(id)}+${base64(joined(new Uint8Array([TYPE[use]]), seed))}`;

const USES = ['log', 'witness'] as const;

const parts = (text: string) => {
  const [, name = '', id = '', coded = ''] =
    /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u.exec(text) ?? [];
  const bytes = base64Bytes(coded);
  const use = USES.find((known) => TYPE[known] === bytes?.[0]);
  if (!isKeyName(name) || bytes === null || bytes.length !== 1 + KEY_BYTES || use === undefined) {
    return null;
  }
  return { name, use, id: Number.parseInt(id, 16), bytes: bytes.slice(1) };
};

/** The key of a text that `writeVerifierKey` writes; null when it is none, or its id does not fit. */
export const readVerifierKey = (text: string): VerifierKey | null => {
  const read = parts(text);
  if (read === null) return null;
  const made = verifierKey(read.name, read.use, read.bytes);
  return made.id === read.id ? made : null;
};

const PRIVATE = 'PRIVATE+KEY+';

/** The key of a text that `writeSigningKey` writes; null when it is none, or its id does not fit. */
export const readSigningKey = (text: string): SigningKey | null => {
  const read = text.startsWith(PRIVATE) ? parts(text.slice(PRIVATE.length)) : null;
  if (read === null) return null;
  const made = signingKey(read.name, read.use, read.bytes);
  return made.id === read.id ? made : null;
};
