import { utf8Bytes, utf8Text } from '../letters/bytes/utf8.ts';
import { base64, base64Bytes, joined } from './bytes.ts';
import { SIGNATURE_BYTES, signEd25519, verifyEd25519 } from './ed25519.ts';
import { isKeyName } from './key-name.ts';
import type { SigningKey, VerifierKey } from './note-key.ts';

/** A signature of a note, as its line says it. */
export interface NoteSignature {
  readonly name: string;
  readonly id: number;
  /** What stands behind the id. */
  readonly bytes: Uint8Array;
}

/** A note: its text, which ends in a newline, and its signatures, none of them checked. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A signature that was found to be that of a known key. */
export interface Signed {
  readonly key: VerifierKey;
  /** Of a witness: seconds since 1970; null of a log. */
  readonly time: number | null;
}

/** What checking a note says: by which known keys it is signed. A wrong signature of a known key spoils all. */
export type CheckedNote =
  | { readonly answer: 'signed'; readonly by: readonly Signed[] }
  | { readonly answer: 'signature-wrong'; readonly key: VerifierKey }
  | { readonly answer: 'unknown-key' };

/** Longest note, characters; and most of its signatures (C2SP asks for 16 at least). */
const LONGEST = 1_000_000;
const MOST_SIGNATURES = 100;

const DASH = '\u2014 ';
const ID_BYTES = 4;
const TIME_BYTES = 8;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;

/** The text of a note from its bytes; null where they are no UTF-8, or begin with a byte order mark. */
export const noteText = (bytes: Uint8Array): string | null =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? null : utf8Text(bytes);

const readLine = (line: string): NoteSignature | null => {
  if (!line.startsWith(DASH)) return null;
  const [name = '', coded = '', ...more] = line.slice(DASH.length).split(' ');
  const bytes = base64Bytes(coded);
  if (more.length > 0 || !isKeyName(name) || bytes === null || bytes.length <= ID_BYTES) {
    return null;
  }
  const id = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return { name, id, bytes: bytes.slice(ID_BYTES) };
};

/** The signatures of lines, each ended by a newline; null when one is none. */
export const readSignatures = (lines: string): readonly NoteSignature[] | null => {
  if (!lines.endsWith('\n')) return null;
  const rows = lines.slice(0, -1).split('\n');
  if (rows.length > MOST_SIGNATURES) return null;
  const signatures = rows.map(readLine);
  return signatures.every((signature) => signature !== null) ? signatures : null;
};

/** The note of a text (C2SP signed-note); null when it is none. Nothing of it is to be believed unchecked. */
export const readNote = (note: string): Note | null => {
  if (note.length > LONGEST || CONTROL.test(note) || !note.isWellFormed()) return null;
  const end = note.lastIndexOf('\n\n');
  const signatures = end < 0 ? null : readSignatures(note.slice(end + 2));
  return signatures === null ? null : { text: note.slice(0, end + 1), signatures };
};

/** The line of a signature below a note. */
export const writeSignature = ({ name, id, bytes }: NoteSignature): string => {
  const start = new Uint8Array(ID_BYTES);
  new DataView(start.buffer).setUint32(0, id);
  return `${DASH}${name} ${base64(joined(start, bytes))}\n`;
};

/** A note as text. */
export const writeNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(writeSignature).join('')}`;

/** What a witness signs: the time, then the text (C2SP tlog-cosignature, version 1). */
const cosigned = (text: string, time: number): Uint8Array =>
  utf8Bytes(`cosignature/v1\ntime ${time}\n${text}`);

/**
 * The line of a signature for a note.
 *
 * @param text the text of the note, with its last newline.
 * @param time of a witness: seconds since 1970, at least 1.
 * @throws RangeError for a text without a newline at its end or with control characters, or a witness without a time.
 */
export const signatureLine = (text: string, key: SigningKey, time?: number): string => {
  if (!text.endsWith('\n') || CONTROL.test(text) || !text.isWellFormed()) {
    throw new RangeError(
      'the text of a note ends in a newline and has no other control characters',
    );
  }
  const { name, id } = key;
  if (key.use === 'log')
    return writeSignature({ name, id, bytes: signEd25519(key.seed, utf8Bytes(text)) });
  if (time === undefined || !Number.isSafeInteger(time) || time < 1) {
    throw new RangeError('a witness signs with the time');
  }
  const stamp = new Uint8Array(TIME_BYTES);
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time));
  const signature = signEd25519(key.seed, cosigned(text, time));
  return writeSignature({ name, id, bytes: joined(stamp, signature) });
};

/** A text as a note, signed. @throws RangeError as `signatureLine`. */
export const signNote = (text: string, key: SigningKey, time?: number): string =>
  `${text}\n${signatureLine(text, key, time)}`;

/** The time of a signature by a key over a text, null of a log; `wrong` when it is not that of the text. */
const signedAt = (text: string, key: VerifierKey, bytes: Uint8Array): number | null | 'wrong' => {
  if (key.use === 'log') return verifyEd25519(key.key, utf8Bytes(text), bytes) ? null : 'wrong';
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return 'wrong';
  const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  if (!Number.isSafeInteger(time)) return 'wrong';
  return verifyEd25519(key.key, cosigned(text, time), bytes.subarray(TIME_BYTES)) ? time : 'wrong';
};

/** By whom of the keys a note is signed; signatures of other keys are passed over. */
export const checkNote = (note: Note, keys: readonly VerifierKey[]): CheckedNote => {
  const by = new Map<VerifierKey, Signed>();
  for (const { name, id, bytes } of note.signatures) {
    for (const key of keys.filter((known) => known.name === name && known.id === id)) {
      const time = signedAt(note.text, key, bytes);
      if (time === 'wrong') return { answer: 'signature-wrong', key };
      if (!by.has(key)) by.set(key, { key, time });
    }
  }
  return by.size === 0 ? { answer: 'unknown-key' } : { answer: 'signed', by: [...by.values()] };
};
