import { base64, base64Bytes, readSize } from './bytes.ts';
import { type Checkpoint, openCheckpoint, readCheckpoint } from './checkpoint.ts';
import { readNote, type Signed } from './note.ts';
import type { VerifierKey } from './note-key.ts';
import { HASH_BYTES } from './sha256.ts';
import { checkInclusion, recordHash } from './tree.ts';

const HEAD = 'c2sp.org/tlog-proof@v1';

/** A tree has at most 2^63 leaves. */
const MOST_HASHES = 63;

/** A proof that an entry is in a log, which travels with what it proves (C2SP tlog-proof). */
export interface LogProof {
  /** Opaque and not signed; of our log the blinding value. Null where there is none. */
  readonly extra: Uint8Array | null;
  readonly index: number;
  /** The leaf's neighbour first. */
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint as it was written, with its cosignatures. */
  readonly checkpoint: string;
}

/** A proof as text, a file `.tlog-proof`. */
export const writeProof = ({ extra, index, hashes, checkpoint }: LogProof): string =>
  [
    HEAD,
    ...(extra === null ? [] : [`extra ${base64(extra)}`]),
    `index ${index}`,
    ...hashes.map(base64),
    '',
    checkpoint,
  ].join('\n');

const afterName = (name: string, line: string | undefined): string | null =>
  line?.startsWith(`${name} `) === true ? line.slice(name.length + 1) : null;

/** The proof of a text; null when it is none. Nothing of it is to be believed before it is checked. */
export const readProof = (text: string): LogProof | null => {
  const end = text.indexOf('\n\n');
  if (end < 0) return null;
  const checkpoint = text.slice(end + 2);
  const [head, ...lines] = text.slice(0, end).split('\n');
  const extraText = afterName('extra', lines[0]);
  if (extraText !== null) lines.shift();
  const extra = extraText === null ? null : base64Bytes(extraText);
  const index = readSize(afterName('index', lines.shift()) ?? '');
  const hashes = lines.map(base64Bytes);
  if (head !== HEAD || index === null || (extraText !== null && extra === null)) return null;
  if (hashes.length > MOST_HASHES || hashes.some((hash) => hash?.length !== HASH_BYTES))
    return null;
  const note = readNote(checkpoint);
  if (note === null || readCheckpoint(note.text) === null) return null;
  return { extra, index, hashes: hashes.filter((hash) => hash !== null), checkpoint };
};

/** What a proof is held against. */
export interface ProofQuestion {
  /** The entry: of our log the leaf, 32 bytes. */
  readonly leaf: Uint8Array;
  /** Keys of the logs that are accepted; the name of a key is the origin of its log. */
  readonly logKeys: readonly VerifierKey[];
  readonly witnesses?: readonly VerifierKey[];
  /** How many of the witnesses must have cosigned; without it none need. */
  readonly quorum?: number;
}

/** What a proof shows. */
export type CheckedProof =
  /** The entry stands in the log whose checkpoint is signed. */
  | {
      readonly answer: 'logged';
      readonly index: number;
      readonly checkpoint: Checkpoint;
      readonly cosigned: readonly Signed[];
    }
  | { readonly answer: 'not-a-proof' }
  /** Signed by no key that is accepted. */
  | { readonly answer: 'unknown-log'; readonly origin: string }
  /** A signature in the name of a known key is not by it. */
  | { readonly answer: 'signature-wrong'; readonly key: VerifierKey }
  /** The hashes do not lead from this entry to the root: it is another entry, or the proof was changed. */
  | { readonly answer: 'not-in-the-tree'; readonly checkpoint: Checkpoint }
  | {
      readonly answer: 'too-few-witnesses';
      readonly checkpoint: Checkpoint;
      readonly cosigned: readonly Signed[];
    };

/** How many witnesses they are: one with two names is one. */
const peopleOf = (cosigned: readonly Signed[]): number =>
  new Set(cosigned.map(({ key }) => base64(key.key))).size;

/** Holds a proof against an entry, offline. Never throws. */
export const checkProof = (
  text: string,
  { leaf, logKeys, witnesses = [], quorum = 0 }: ProofQuestion,
): CheckedProof => {
  const proof = readProof(text);
  if (proof === null) return { answer: 'not-a-proof' };
  const opened = openCheckpoint(proof.checkpoint, logKeys, witnesses);
  if (opened.answer === 'not-a-checkpoint') return { answer: 'not-a-proof' };
  if (opened.answer === 'unknown-key') return { answer: 'unknown-log', origin: opened.origin };
  if (opened.answer === 'signature-wrong') return opened;
  const { checkpoint, cosigned } = opened;
  const { index, hashes } = proof;
  const { size, root } = checkpoint;
  if (!checkInclusion({ index, size, root, leafHash: recordHash(leaf), proof: hashes })) {
    return { answer: 'not-in-the-tree', checkpoint };
  }
  if (peopleOf(cosigned) < quorum) return { answer: 'too-few-witnesses', checkpoint, cosigned };
  return { answer: 'logged', index, checkpoint, cosigned };
};
