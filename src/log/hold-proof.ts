import { sameBytes } from './bytes.ts';
import { openCheckpoint } from './checkpoint.ts';
import { BLINDING_BYTES, leafOf } from './leaf.ts';
import type { VerifierKey } from './note-key.ts';
import { type CheckedProof, checkProof, readProof } from './proof.ts';
import { PLAIN_SHA256 } from './sha256.ts';
import { checkConsistency } from './tree.ts';
import { readRequest } from './witness.ts';

/** A proof, and what it is held against. */
export interface ProofHeld {
  /** Text of the `.tlog-proof`; null where none came with the document. */
  readonly proof: string | null;
  readonly logKeys: readonly VerifierKey[];
  readonly witnesses: readonly VerifierKey[];
  /** How many of the witnesses must have cosigned. */
  readonly quorum: number;
  /**
   * Checkpoint that the verifier keeps: a signed checkpoint, or one with the proof of consistency from an earlier size
   * before it, as a log sends it to a witness. Null where none is kept.
   */
  readonly kept: string | null;
}

/** A document besides. */
interface HeldProof extends ProofHeld {
  /** Bytes that may be the canonical ones: the file as it came, then its canonical JSON. */
  readonly documents: readonly Uint8Array[];
}

/** What a proof says of a document, closed. Offline: nothing is asked of anybody. */
export type ProofAnswer =
  | Exclude<CheckedProof['answer'], 'logged'>
  /** In the log, and in the tree whose checkpoint is kept, where one is. */
  | 'logged'
  /** In a tree larger than the one that is kept: a newer checkpoint is needed to compare the two. */
  | 'newer-checkpoint-needed'
  /** In a tree smaller than the one that is kept, and nothing shows that this begins with it: ask for a proof anew. */
  | 'newer-proof-needed'
  /** The log signed two trees that do not go together: it told different people different things. */
  | 'another-history'
  /** The checkpoint that is kept is none, or not by a key of this log. */
  | 'kept-not-signed'
  /** No blinding value travels with the proof. */
  | 'no-blinding-value'
  /** No proof came with the document: that fails nothing. */
  | 'no-proof';

/** The answer, with what it rests on. */
export interface HeldAnswer {
  readonly answer: ProofAnswer;
  /** Place in the log; null where it was not shown. */
  readonly index: number | null;
  /** The log, and its size in the proof; null where no log vouches for it. */
  readonly log: { readonly origin: string; readonly size: number } | null;
  /** Size of the checkpoint that is kept. */
  readonly keptSize: number | null;
  /** Names of the known witnesses that cosigned, and when, seconds since 1970. */
  readonly cosigned: readonly { readonly name: string; readonly time: number | null }[];
}

const NOTHING = { index: null, log: null, keptSize: null, cosigned: [] } as const;

const checkedWith = (held: HeldProof, blinding: Uint8Array): CheckedProof => {
  const { proof, documents, logKeys, witnesses, quorum } = held;
  let found: CheckedProof = { answer: 'not-a-proof' };
  for (const document of documents) {
    const leaf = leafOf(blinding, document, PLAIN_SHA256);
    found = checkProof(proof ?? '', { leaf, logKeys, witnesses, quorum });
    if (found.answer !== 'not-in-the-tree') return found;
  }
  return found;
};

const against = (
  kept: string,
  logKeys: readonly VerifierKey[],
  { checkpoint }: CheckedProof & { answer: 'logged' },
): { readonly answer: ProofAnswer; readonly keptSize: number | null } => {
  const request = readRequest(kept);
  const opened = openCheckpoint(request?.checkpoint ?? kept, logKeys);
  if (opened.answer !== 'signed' || opened.checkpoint.origin !== checkpoint.origin) {
    return { answer: 'kept-not-signed', keptSize: null };
  }
  const { size: keptSize, root: keptRoot } = opened.checkpoint;
  const { size, root } = checkpoint;
  if (size > keptSize) return { answer: 'newer-checkpoint-needed', keptSize };
  if (size === keptSize) {
    return { answer: sameBytes(root, keptRoot) ? 'logged' : 'another-history', keptSize };
  }
  if (request?.old !== size) return { answer: 'newer-proof-needed', keptSize };
  const steps = { from: size, to: keptSize, fromRoot: root, toRoot: keptRoot };
  const isPart = checkConsistency({ ...steps, proof: request.proof });
  return { answer: isPart ? 'logged' : 'newer-proof-needed', keptSize };
};

const answered = (found: CheckedProof, { logKeys, kept }: ProofHeld): HeldAnswer => {
  if (!('checkpoint' in found)) return { answer: found.answer, ...NOTHING };
  const { origin, size } = found.checkpoint;
  const log = { origin, size };
  if (found.answer === 'not-in-the-tree') return { ...NOTHING, answer: found.answer, log };
  const cosigned = found.cosigned.map(({ key, time }) => ({ name: key.name, time }));
  if (found.answer === 'too-few-witnesses')
    return { ...NOTHING, answer: found.answer, log, cosigned };
  const { answer, keptSize } =
    kept === null ? { answer: 'logged' as const, keptSize: null } : against(kept, logKeys, found);
  return { answer, index: found.index, log, keptSize, cosigned };
};

/** Holds the proof that came with a document against the log's keys, the witnesses and a checkpoint that is kept. */
export const holdProof = (held: HeldProof): HeldAnswer => {
  if (held.proof === null) return { answer: 'no-proof', ...NOTHING };
  const read = readProof(held.proof);
  if (read === null) return { answer: 'not-a-proof', ...NOTHING };
  if (read.extra?.length !== BLINDING_BYTES) return { answer: 'no-blinding-value', ...NOTHING };
  return answered(checkedWith(held, read.extra), held);
};

/**
 * The same of a leaf whose document is not told, as of a commitment: the proof needs no blinding value.
 *
 * @param leaf 32 bytes.
 */
export const holdLeafProof = (leaf: Uint8Array, held: ProofHeld): HeldAnswer => {
  if (held.proof === null) return { answer: 'no-proof', ...NOTHING };
  return answered(checkProof(held.proof, { leaf, ...held }), held);
};
