import { base64, base64Bytes, readSize } from './bytes.ts';
import { checkNote, type Note, readNote, type Signed } from './note.ts';
import type { VerifierKey } from './note-key.ts';
import { HASH_BYTES } from './sha256.ts';

/** What a log says of itself at a size (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Name of the log. */
  readonly origin: string;
  /** Leaves: 0 to 2^53 − 1. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
  /** Further lines; ours have none. */
  readonly extensions: readonly string[];
}

/** A checkpoint as the text that is signed. @throws RangeError for a line that is empty or several. */
export const writeCheckpoint = ({ origin, size, root, extensions }: Checkpoint): string => {
  if ([origin, ...extensions].some((line) => line === '' || line.includes('\n'))) {
    throw new RangeError('origin and extensions of a checkpoint are a line each');
  }
  return [origin, String(size), base64(root), ...extensions, ''].join('\n');
};

/** The checkpoint of a text; null when it is none. */
export const readCheckpoint = (text: string): Checkpoint | null => {
  if (!text.endsWith('\n')) return null;
  const [origin = '', sizeText = '', rootText = '', ...extensions] = text.slice(0, -1).split('\n');
  const [size, root] = [readSize(sizeText), base64Bytes(rootText)];
  if (origin === '' || size === null || root?.length !== HASH_BYTES) return null;
  return extensions.includes('') ? null : { origin, size, root, extensions };
};

/** What checking a signed checkpoint says. */
export type OpenedCheckpoint =
  | {
      readonly answer: 'signed';
      readonly checkpoint: Checkpoint;
      readonly note: Note;
      /** The known witnesses that cosigned it. */
      readonly cosigned: readonly Signed[];
    }
  /** No note, or none whose text is a checkpoint. */
  | { readonly answer: 'not-a-checkpoint' }
  /** By no key that is known of this log: the name of the key is the origin. */
  | { readonly answer: 'unknown-key'; readonly origin: string }
  /** A signature in the name of a known key is not by it. */
  | { readonly answer: 'signature-wrong'; readonly key: VerifierKey };

/**
 * A checkpoint, signed by a key of the log whose name it bears, with the witnesses that cosigned it.
 *
 * @param keys keys of logs; one counts for the origin that is its name.
 * @param witnesses keys of witnesses; which of them are needed is for the caller to say.
 */
export const openCheckpoint = (
  text: string,
  keys: readonly VerifierKey[],
  witnesses: readonly VerifierKey[] = [],
): OpenedCheckpoint => {
  const note = readNote(text);
  const checkpoint = note === null ? null : readCheckpoint(note.text);
  if (note === null || checkpoint === null) return { answer: 'not-a-checkpoint' };
  const { origin } = checkpoint;
  const ofLog = keys.filter(({ name, use }) => use === 'log' && name === origin);
  const checked = checkNote(note, ofLog);
  if (checked.answer === 'signature-wrong') return checked;
  if (checked.answer === 'unknown-key') return { answer: 'unknown-key', origin };
  const byWitness = checkNote(
    note,
    witnesses.filter(({ use }) => use === 'witness'),
  );
  if (byWitness.answer === 'signature-wrong') return byWitness;
  const cosigned = byWitness.answer === 'signed' ? byWitness.by : [];
  return { answer: 'signed', checkpoint, note, cosigned };
};
